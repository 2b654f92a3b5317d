import { type Asked, machineNamedIn, type Name, nameIn } from './asked.ts';
import { atOnce, workOn } from './draw-work.ts';
import { termsOfRestore } from './draw-restore-job.ts';
import { fateOfJob } from './fate-of-job.ts';
import type { Resource } from './resources-in.ts';
import { inBag, type RecordedJob } from './job-bag.ts';
import { type Json, textAt } from './json.ts';
import { itemIn, plain, type Sketch, vaultIn } from './sketch.ts';
import { seconds, ticksOf, ticksOfDate } from './ticks.ts';

/** A job as the work that made it, bent by a fate so that it stands as it was recorded. */
export function drawJob(sketch: Sketch, asked: Asked, { id, name, properties }: Resource): void {
  const vault = vaultOf(sketch, asked, id, properties);
  const machine = machineOf(properties, vault);
  const at = ticksOf(properties['startTime']);
  if (!vault || !machine || at === undefined) return;
  const item = itemIn(sketch, vault, machine);
  const job = { vault, machine, properties };
  const accepted = {
    ...workOn(vault, machine, at, name, String(properties['activityId'])),
    fate: {
      operation: atOnce,
      job: { made: 'always', starts: 'PT0S', ...fateOfJob(sketch, properties) },
    },
  };
  const operation = String(properties['operation']);
  if (operation === 'ConfigureBackup')
    item.policy = inBag(properties, 'Policy Name') ?? item.policy;
  sketch.events.push({ ...accepted, ...(KINDS[operation] ?? backup)(sketch, asked, job) });
  drawCancel(sketch, name, machine, properties);
}

/** A job of the secondary region says whose backups it takes. */
function vaultOf(sketch: Sketch, { vault }: Asked, id: string, properties: Json): Name | undefined {
  const named = vault ?? nameIn(id, 'vaults');
  if (named) return named;
  const name = {
    resourceGroup: inBag(properties, 'Resource Group Name of the vault') ?? 'group',
    name: inBag(properties, 'Vault name') ?? 'vault',
  };
  vaultIn(sketch, name).crossRegionRestore = true;
  return name;
}

/**
 * The group is told by the container alone, which old answers lack: then it may be the vault's. A bag spells the
 * machine's name as it is.
 */
function machineOf(properties: Json, vault: Name | undefined): Name | undefined {
  const name = textAt(properties, 'entityFriendlyName');
  const contained =
    machineNamedIn(textAt(properties, 'containerName') ?? '') ??
    (vault && name !== undefined ? { ...vault, name } : undefined);
  if (!contained) return undefined;
  const spelled = inBag(properties, 'Original VM Name') ?? inBag(properties, 'VM Name') ?? name;
  return { ...contained, name: spelled ?? contained.name };
}

type Draw = (sketch: Sketch, asked: Asked, job: RecordedJob) => Json;

const KINDS: Readonly<Record<string, Draw>> = {
  Restore: (sketch, _, job) => ({ kind: 'restore-accepted', ...termsOfRestore(sketch, job) }),
  CrossRegionRestore: (sketch, { location }, job) => ({
    kind: 'cross-region-restore-accepted',
    ...termsOfRestore(sketch, job),
    region: location ?? 'westus',
  }),
  ConfigureBackup: (_, __, { properties }) => ({
    kind: 'protection-accepted',
    policy: inBag(properties, 'Policy Name') ?? 'DefaultPolicy',
  }),
  DisableBackup: () => ({ kind: 'protection-accepted' }),
  Undelete: () => ({ kind: 'protection-accepted', rehydrates: true }),
  DeleteBackupData: (_, __, { properties }) => ({
    kind: 'deletion-accepted',
    pointCount: Number(inBag(properties, 'Number of Recovery Points') ?? 0),
  }),
};

const backup: Draw = (sketch, _, { properties }) => ({
  kind: 'backup-accepted',
  expiresAt: ticksOfDate(inBag(properties, 'Recovery Point Expiry Time in UTC')) ?? sketch.now,
});

/** Somebody has cancelled what is being cancelled: a moment ago. */
function drawCancel(sketch: Sketch, jobId: string, machine: Name, { status }: Json): void {
  if (status !== 'Cancelling') return;
  sketch.events.push({
    kind: 'cancel-accepted',
    at: sketch.now - seconds(1),
    operationId: `cancel of ${jobId}`,
    jobId,
    machine: plain(machine),
  });
}
