import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleOf } from '../../contracts/whole.ts';
import { STARTERS } from './starters.ts';

/** The commands about files as users have them: the built program in a process of its own. */
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'restorite-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', cwd: folder });

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('init', () => {
  test('writes what validate finds fine', () => {
    const { status, stdout, stderr } = run('init', 'mine');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('my-scenario.yaml');
    const checked = run('validate', 'mine');
    expect(checked.stdout).toContain('restorite.yaml: a configuration, and fine');
    expect(checked.stdout).toContain('my-world.yaml: a world, and fine');
    expect(checked.stdout).toContain('my-scenario.yaml: a scenario, and fine');
    expect(checked.status).toBe(0);
  });

  test('names in each file the schema that an editor checks it by', () => {
    for (const file of Object.keys(STARTERS)) {
      const [, schema = ''] =
        /\$schema=(\S+)/.exec(readFileSync(join(folder, 'mine', file), 'utf8')) ?? [];
      const path = join(folder, 'mine', file, '..', schema);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('properties');
    }
  });

  test.runIf(existsSync('/proc/self'))('ends where no folder can be made', () => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'init', '/proc/no/folder'], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^restorite: Cannot write .*ENOENT.*; name another folder/);
  });

  test('overwrites nothing', () => {
    const before = readFileSync(join(folder, 'mine/restorite.yaml'), 'utf8');
    const { status, stderr } = run('init', 'mine');
    expect(status).toBe(2);
    expect(stderr).toMatch(/Cannot write .*restorite.yaml': it is there already/);
    expect(readFileSync(join(folder, 'mine/restorite.yaml'), 'utf8')).toBe(before);
  });
});

/** Names a machine twice, and protects one that is not there. */
const CROSSED = `version: 1
name: mine
about: Two machines of one name.
subscription: 11111111-1111-4111-8111-111111111111
tenant: 11111111-1111-4111-8111-111111111111
region: westus
resourceGroups: [rg]
machines:
  - { name: vm, resourceGroup: rg, size: S, osType: Linux, disks: [] }
  - { name: vm, resourceGroup: rg, size: S, osType: Linux, disks: [] }
vaults:
  - { name: v, resourceGroup: rg, items: [{ machine: rg/gone, points: [] }] }
`;

describe('validate', () => {
  test('tells of a file that unfolds without end, and shows no stack', () => {
    const letters = 'a b c d e f g'.split(' ');
    const text = letters
      .map(
        (key, at) =>
          `${key}: &${key} [${Array(9)
            .fill(at === 0 ? 'x' : `*${letters[at - 1]}`)
            .join(', ')}]`,
      )
      .join('\n');
    const { status, stdout } = run('validate', written('bomb.yaml', text));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Cannot read '.*bomb.yaml' as YAML: [^\n]*\n$/);
  });

  test('ends with 1 on a file with faults, and says of each its place and what would do', () => {
    const good = STARTERS['scenarios/my-scenario.yaml'] ?? '';
    const { status, stdout } = run(
      'validate',
      written('bad.yaml', good.replace('endsAt: 60%', 'endsAt: 600%')),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /bad.yaml: a scenario, but\n {2}at fates.0.job.endsAt: .*try 60%.*line 16/,
    );
  });

  test.each(
    sampleOf([
      ['a world', 'w.yaml', 'version: 1\nmachines: []\n', /a world, but\n {2}at name/],
      [
        'a world whose names do not meet',
        'w.yaml',
        CROSSED,
        /at machines\.1\.name: machine rg\/vm is there twice \(line 10\)\n.*at vaults\.0\.items\.0\.machine: .*rg\/gone.* \(line 12\)|at vaults.*\(line 12\)\n.*at machines\.1\.name: .*\(line 10\)/,
      ],
      [
        'a world with a misspelt field',
        'w.yaml',
        CROSSED.replace('region:', 'regoin:'),
        /at region: it is missing; it must be a text; try westus \(line 1\)\n.*there is no field 'regoin'; try region \(line 6\)/,
      ],
      [
        'a configuration',
        'restorite.yaml',
        'prot: 1\n',
        /a configuration, but\n {2}at prot:.*try port/,
      ],
      ['a configuration by another name', 'ci.yaml', 'port: 99999\n', /a configuration, but/],
      ['no YAML', 'no.yaml', 'a: [\n', /Cannot read 'no.yaml' as YAML/],
      ['what is none of them', 'none.yaml', 'apples: 3\n', /cannot tell what it is/],
    ]),
  )('ends with 1 on %s with faults', (_what, file, text, says) => {
    const { status, stdout } = run('validate', written(file, text));
    rmSync(join(folder, file));
    expect(stdout).toMatch(says);
    expect(status).toBe(1);
  });

  const scenario = (more: string): string =>
    `version: 1\nname: mine\nabout: It is tried.\n${more}\n`;

  test.each(
    sampleOf([
      [
        'scenario',
        'world: no.yaml\nexpect: { client: either }',
        /at world: .*no such file.*line 4/,
      ],
      ['scenario', 'world: mars\nexpect: { client: either }', /at world: .*documented, everyday/],
      [
        'scenario',
        'fates: [{ job: { outcome: failed } }]\nexpect: { client: succeeds, job: Completed }',
        /at expect.job: a job that its fate has failed never ends Completed; try Failed/,
      ],
    ]),
  )('of a %s with %j says what cannot be', (_kind, more, says) => {
    const { status, stdout } = run('validate', written('s.yaml', scenario(more)));
    expect(stdout).toMatch(says);
    expect(status).toBe(1);
  });

  test('says of a configuration which of its files are not there', () => {
    const text = 'world: worlds/no.yaml\nscenario: job-fails-midwy\n';
    const { status, stdout } = run('validate', written('ci.yml', text));
    expect(stdout).toMatch(/at world: .*no such file.*\(line 1\)/);
    expect(stdout).toMatch(/at scenario: .*try job-fails-midway.*\(line 2\)/);
    expect(status).toBe(1);
  });

  test('doubts a code that is not known, and finds it fine', () => {
    const code = 'UserErrorStorageAccountNotFond';
    const more = `fates: [{ operation: { outcome: failed, code: ${code} } }]\nexpect: { client: either }`;
    const { status, stdout } = run('validate', written('s.yaml', scenario(more)));
    expect(stdout).toMatch(
      /and fine\n {2}at fates.0.operation.code: no code .*; try UserErrorStorageAccountNotFound/,
    );
    expect(status).toBe(0);
  });

  const world = STARTERS['worlds/my-world.yaml'] ?? '';
  test.each(
    sampleOf([
      ['lun: 0', 'lun: 64', /no place beyond 63/],
      ['web-1-data', 'web-1-os', /disk web-1\/web-1-os is there twice/],
      ['name: web-1-os,', 'name: web-1-os, lun: 0,', /lun 0 of web-1 is there twice/],
      ['at: 2h', 'at: 24h', /points.at: it is how far into each period/],
    ]),
  )('of a world with %s as %s says what cannot be', (good, bad, says) => {
    const { status, stdout } = run('validate', written('w.yaml', world.replace(good, bad)));
    expect(stdout).toMatch(says);
    expect(status).toBe(1);
  });

  test('doubts snapshots that outlive their points', () => {
    const text = world.replace('snapshotsFor: 2d', 'snapshotsFor: 31d');
    const { status, stdout } = run('validate', written('w.yaml', text));
    expect(stdout).toMatch(/and fine\n {2}at vaults.0.items.0.points.snapshotsFor: .*outlive/);
    expect(status).toBe(0);
  });

  test('ends with 2 where there is nothing to check', () => {
    expect(run('validate', 'nowhere').stderr).toMatch(/'nowhere': there is no such file or folder/);
    expect(run('validate', 'nowhere').status).toBe(2);
    expect(run('validate').status).toBe(2);
  });
});

describe('scenarios', () => {
  test('are listed by tag, each with its sentence', () => {
    const { status, stdout } = run('scenarios');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^core\n/);
    expect(stdout).toMatch(/\n {2}operation-fails +The operation fails with a code/);
  });

  test('of one tag are listed alone, and a tag that none has is refused', () => {
    expect(run('scenarios', '--tag', 'core').stdout.trim().split('\n')).toHaveLength(13);
    expect(run('scenarios', '--tag', 'mars').stderr).toMatch(/tagged 'mars'.*try address/);
  });

  test('are explained by name', () => {
    const { stdout } = run('scenarios', 'job-fails-midway');
    expect(stdout).toContain('job-fails-midway: The operation succeeds');
    expect(stdout).toContain('A correct client sets one off once and does not report success');
    expect(run('scenarios', 'job-fail-midway').stderr).toMatch(/try job-fails-midway/);
  });

  test('have a manifest', () => {
    const { stdout } = run('scenarios', '--format', 'json');
    const [one] = (JSON.parse(stdout) as { id: string }[]).filter(
      ({ id }) => id === 'server-errors-thrice',
    );
    expect(one).toEqual({
      id: 'server-errors-thrice',
      version: 1,
      sentence: 'Three polls in a row meet 503.',
      tags: ['core', 'server-error'],
      evidence: {
        kind: 'ours',
        source: 'an outage is what any service can have; nothing is said about Azure',
      },
      source: 'fixtures/scenarios/server-errors-thrice.yaml',
      exercises: { faults: ['status'], fates: ['polls', 'progression=polls'], events: [] },
      expect: { client: 'succeeds', job: 'Completed' },
    });
  });

  test('are printed by name as a file would have them', () => {
    const json = run('scenarios', 'job-fails-midway', '--format', 'json').stdout;
    const yaml = run('scenarios', 'job-fails-midway', '--format', 'yaml').stdout;
    expect(parse(yaml)).toEqual(JSON.parse(json));
    expect(run('validate', written('copy.yaml', yaml)).stdout).toContain('a scenario, and fine');
  });
});
