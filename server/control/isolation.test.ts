import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WHOLE } from '../../contracts/whole.ts';
import { type Given, heldStage, type Method } from './control.stage.ts';

/** What may be done to a world, one after the other. */
const step = fc.oneof(
  fc.constantFrom('restore', 'status', 'jobs', 'points', 'operations', 'reset', 'finish'),
  fc.constantFrom('1s', '3s', '20s', '1h').map((by) => ({ by })),
  fc.constantFrom('frozen', 'skip').map((mode) => ({ mode })),
  fc
    .constantFrom(
      { do: { kind: 'status', code: 'TooManyRequests' }, trigger: { probability: 0.5 } },
      { do: { kind: 'empty-body' }, times: 1 },
      { do: { kind: 'stale-read', by: '5s' }, trigger: { every: 2 } },
    )
    .map((rule) => ({ rule })),
  fc
    .constantFrom(
      { job: { outcome: 'failed', endsAt: '60%' } },
      { progression: 'polls', polls: 3 },
      { whenBusy: 'accept', retryAfter: [1, 2] },
    )
    .map((fate) => ({ fate })),
  fc.constantFrom('somebody-cancels', 'server-error-once').map((scenario) => ({ scenario })),
);

type Step = string | Readonly<Record<string, unknown>>;
type Stage = Awaited<ReturnType<typeof heldStage>>;

/** Drives one world through its script and writes down every byte of every answer. */
async function play({ send }: Stage, subscription: string, script: readonly Step[]) {
  const world = `/_restorite/worlds/${subscription}`;
  const order = { from: 'everyday', clock: { mode: 'frozen' }, pace: 'brisk' };
  const names = (await send('PUT', world, order)).body as Record<string, string> & {
    points: string[];
  };
  const vault = `/subscriptions/${subscription}/resourceGroups/${names['resourceGroup']}/providers/Microsoft.RecoveryServices/vaults/${names['vault']}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${names['container']}/protectedItems/${names['item']}`;
  const properties = {
    objectType: 'IaasVMRestoreRequest',
    recoveryType: 'RestoreDisks',
    region: names['region'],
    sourceResourceId: names['machineId'],
    storageAccountId: names['storageAccountId'],
  };
  let last = 'none';
  const version = '?api-version=2025-02-01';
  const named: Readonly<Record<string, () => [Method, string, object?]>> = {
    restore: () => [
      'POST',
      `${item}/recoveryPoints/${names.points[0]}/restore${version}`,
      { properties },
    ],
    status: () => ['GET', `${item}/operationsStatus/${last}${version}`],
    jobs: () => ['GET', `${vault}/backupJobs${version}`],
    points: () => ['GET', `${item}/recoveryPoints${version}`],
    operations: () => ['GET', `${world}/operations`],
    reset: () => ['POST', `${world}/reset`],
    finish: () => ['POST', `${world}/operations/${last}/finish`, {}],
  };
  const steered = (one: Readonly<Record<string, unknown>>): [Method, string, unknown] => {
    if (one['by'] !== undefined) return ['POST', `${world}/clock/advance`, one];
    if (one['mode'] !== undefined) return ['PUT', `${world}/clock`, one];
    if (one['rule'] !== undefined) return ['POST', `${world}/rules`, one['rule']];
    if (one['fate'] !== undefined) return ['POST', `${world}/fates`, one['fate']];
    return ['PUT', `${world}/scenario`, one];
  };
  const transcript: string[] = [];
  for (const one of script) {
    const call = typeof one === 'string' ? named[one]?.() : steered(one);
    if (!call) throw new Error(`Nobody knows the step ${JSON.stringify(one)}.`);
    const answer = await send(call[0], call[1], call[2]);
    transcript.push(written(answer));
    const address = answer.headers.get('azure-asyncoperation');
    last = address?.match(/operationsStatus\/([^?]+)/)?.[1] ?? last;
  }
  return transcript;
}

const written = ({ status, headers, text }: Given): string =>
  `${status} ${JSON.stringify([...headers])} ${text}`;

const WORLDS = WHOLE ? 200 : 40;

test(`${WORLDS} worlds driven at once give each the bytes that it gives alone`, async () => {
  const scripts = fc.array(fc.array(step, { minLength: 4, maxLength: 12 }), {
    minLength: WORLDS,
    maxLength: WORLDS,
  });
  const subscription = (at: number): string =>
    `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`;
  await fc.assert(
    fc.asyncProperty(scripts, async (played) => {
      const shared = await heldStage();
      const together = await Promise.all(
        played.map((script, at) => play(shared, subscription(at), script)),
      );
      for (const [at, script] of played.entries())
        expect(together[at]).toEqual(await play(await heldStage(), subscription(at), script));
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 120_000);
