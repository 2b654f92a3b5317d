/** What `restorite init` writes to begin with, file by file. */
export const STARTERS: Readonly<Record<string, string>> = {
  'restorite.yaml': `# yaml-language-server: $schema=schemas/config.schema.json
# Settings of restorite serve: its flags, as they are spelled. A flag on the command line and a
# variable (RESTORITE_PORT) overrule what is said here. Paths are meant from this file.
port: 7780
https-port: 7443

# A world that ships (documented, everyday, fleet), or a file.
world: worlds/my-world.yaml

# How long things take: instant, brisk or realistic.
pace: brisk

# How many times as fast the clock runs; 0 holds it.
speed: 1
`,
  'worlds/my-world.yaml': `# yaml-language-server: $schema=../schemas/world.schema.json
# A world: what a subscription holds when it begins. Put the names in that your client knows.
version: 1
name: my-world
about: One machine that is backed up every night.
subscription: 11111111-1111-4111-8111-111111111111
tenant: 22222222-2222-4222-8222-222222222222
region: westeurope
resourceGroups: [vaults-rg, machines-rg, restored-rg]

machines:
  - name: web-1
    resourceGroup: machines-rg
    size: Standard_D2s_v5
    osType: Linux
    disks:
      - { name: web-1-os, sizeGb: 64 }
      - { name: web-1-data, lun: 0, sizeGb: 128 }

vaults:
  - name: my-vault
    resourceGroup: vaults-rg
    items:
      - machine: machines-rg/web-1
        # A point a day at two in the morning; the last 30, of which two days are snapshots too.
        points: { every: 1d, at: 2h, keep: 30, snapshotsFor: 2d }

# Where restores put what they restore.
storageAccounts:
  - { name: staging, resourceGroup: restored-rg }

virtualNetworks:
  - { name: my-net, resourceGroup: restored-rg, subnets: [default] }
`,
  'scenarios/my-scenario.yaml': `# yaml-language-server: $schema=../schemas/scenario.schema.json
# A scenario: a course of events, and how a correct client should end.
# restorite scenarios lists those that ship; restorite validate checks yours.
version: 1
name: my-scenario
about: Two polls meet 503, and the job fails at 60%.
tags: [mine]
world: ../worlds/my-world.yaml

# How restores go: the first fate is for the first restore. What is left out goes as usual.
fates:
  - operation: { takes: 30s }
    job:
      takes: 10m
      outcome: failed
      endsAt: 60%
      errors: [{ code: UserErrorRestoreDestinationBlobNotFound }]

# What is spoilt on the wire: which requests, which of them, and how.
rules:
  - when: { operation: JobDetails_Get }
    trigger: { first: 2 }
    do: { kind: status, code: ServiceUnavailable, status: 503 }

# What happens without the client's doing.
events:
  - { at: 1m, since: accepted, do: backup }

expect: { client: reports-failure, job: Failed, triggers: 1 }
`,
};
