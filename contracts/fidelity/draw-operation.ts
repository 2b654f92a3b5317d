import type { Asked, Name } from './asked.ts';
import { atOnce, workOn } from './draw-work.ts';
import type { Pair } from './pair.ts';
import { type Json, recordAt, recordsAt, textAt, textsAt } from './json.ts';
import { itemIn, plain, type Sketch } from './sketch.ts';
import { seconds, ticksOf } from './ticks.ts';

/** The operation at whose address a request asks, as its answer has it. */
export function drawOperation(sketch: Sketch, asked: Asked, pair: Pair, body: Json): void {
  const { operation: id, vault = VAULT_ELSEWHERE } = asked;
  if (id === undefined) return;
  const machine = asked.machine ?? { resourceGroup: vault.resourceGroup, name: 'machine' };
  const item = itemIn(sketch, vault, machine);
  const isDone = pair.status === 204 || (pair.status === 200 && body['status'] !== 'InProgress');
  // A result says nothing of when it was begun; a minute ago fits both.
  const begun = ticksOf(body['startTime']) ?? (isDone ? sketch.now - seconds(120) : sketch.now);
  const draw = /\/backupFabrics\/[^/]+\/operationResults/i.test(pair.path)
    ? errand(begun)
    : KINDS[kindOf(asked, pair, body, isDone)];
  if ('recoveryTarget' in recordAt(body, 'properties')) item.points.set(ANY_POINT.name, ANY_POINT);
  const { location, job } = asked;
  sketch.events.push(...draw({ id, vault, machine, at: begun, isDone, body, location, job }));
}

/** Of an operation of the secondary region, whose address names no vault. */
const VAULT_ELSEWHERE: Name = { resourceGroup: 'group', name: 'vault' };

/** The operation's id is a vault's number and a GUID; its job is called by a GUID alone. */
const JOB_ELSEWHERE = '11111111-2222-4333-8444-555555555555';

interface Operation {
  readonly id: string;
  readonly vault: Name;
  readonly machine: Name;
  readonly at: number;
  readonly isDone: boolean;
  readonly body: Json;
  readonly location: string | undefined;
  readonly job: string | undefined;
}

type Kind = 'cancel' | 'check' | 'elsewhere' | 'mount' | 'unmount' | 'work';

/** By what a status tells: scripts of a mount, findings of a check, a job, or nothing at all. */
function kindOf(asked: Asked, { path }: Pair, body: Json, isDone: boolean): Kind {
  if (asked.location !== undefined) return 'elsewhere';
  if (asked.job !== undefined || /\/backupJobs\//i.test(path)) return 'cancel';
  const properties = recordAt(body, 'properties');
  if ('recoveryTarget' in properties) return 'mount';
  if ('validateOperationResponse' in properties) return 'check';
  const tellsNothing = isDone && 'status' in body && !('properties' in body);
  return tellsNothing ? 'unmount' : 'work';
}

const ANY_POINT = {
  name: '100000000000001',
  takenAt: '2020-01-01T00:00:00Z',
  consistency: 'AppConsistent',
  tiers: ['snapshot', 'vault'],
};

const KINDS: Readonly<Record<Kind, (operation: Operation) => Json[]>> = {
  // Recorded: a job may be called `Azure` where its cancel is asked for.
  cancel: ({ id, vault, machine, at, isDone, job = 'Azure' }) => {
    const jobId = /^Azure$/i.test(job) ? 'cancelled' : job;
    return [
      {
        kind: 'backup-accepted',
        ...workOn(vault, machine, at - seconds(5), jobId),
        expiresAt: at,
      },
      {
        kind: 'cancel-accepted',
        at,
        operationId: id,
        jobId,
        machine: plain(machine),
        fate: { operation: isDone ? atOnce : { takes: 'PT1H' } },
      },
    ];
  },
  check: ({ id, vault, at, body }) => [
    {
      kind: 'validation-accepted',
      at,
      operationId: id,
      vault: plain(vault),
      found: findingsIn(body).map((finding) => ({
        kind: 'refused',
        code: textAt(finding, 'code'),
        message: textAt(finding, 'message'),
        advice: (textsAt(finding, 'recommendations') ?? []).join(' '),
      })),
      fate: { operation: atOnce },
    },
  ],
  elsewhere: ({ id, vault, machine, at, isDone, body, location }) => {
    const { jobId = JOB_ELSEWHERE } = recordAt(body, 'properties');
    return [
      {
        kind: 'cross-region-restore-accepted',
        ...workOn(vault, machine, at, id),
        jobId,
        region: location,
        pointName: ANY_POINT.name,
        pointTakenAt: at,
        fromSnapshot: false,
        containerNamedAfter: 'machine',
        request: { recoveryType: 'RestoreDisks' },
        fate: { operation: isDone ? atOnce : { takes: 'PT1H' } },
      },
    ];
  },
  mount: (operation) => [onPoint('mount-accepted', operation)],
  unmount: (operation) => [onPoint('unmount-accepted', operation)],
  work,
};

const findingsIn = (body: Json): readonly Json[] =>
  recordsAt(body, 'properties', 'validateOperationResponse', 'validationResults');

const onPoint = (kind: string, { id, vault, machine, at }: Operation): Json => ({
  kind,
  at,
  operationId: id,
  vault: plain(vault),
  machine: plain(machine),
  pointName: ANY_POINT.name,
  fate: { operation: atOnce },
});

/** One that goes on tracks its job, as a change of protection does; one that has ended made a job. */
function work({ id, vault, machine, at, isDone, body }: Operation): Json[] {
  const { jobId = id } = recordAt(body, 'properties');
  const accepted = { ...workOn(vault, machine, at, id), jobId };
  return isDone
    ? [
        {
          kind: 'backup-accepted',
          ...accepted,
          expiresAt: at,
          fate: { operation: atOnce, job: { takes: 'PT1H' } },
        },
      ]
    : [{ kind: 'protection-accepted', ...accepted, fate: { job: { takes: 'PT1H' } } }];
}

const errand =
  (at: number) =>
  ({ id, vault }: Operation): Json[] => [
    {
      kind: 'errand-accepted',
      at,
      operationId: id,
      errand: 'refresh-containers',
      vault: plain(vault),
    },
  ];
