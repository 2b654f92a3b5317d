import assert from 'node:assert/strict';
import { type Behaviour, inferred } from './behaviour.ts';
import { LET_PASS } from './let-pass.ts';
import { check, order, type Order, placeOf, vaultPath } from './restore-orders.ts';
import type { Json, Reply, Stage } from './stage.ts';
import { type Pair, rounds, settingOf } from './wrong-pairs.ts';
import { alternate, NO_ROOM, type Wish, WRONG, type Wrong } from './wrong-restores.ts';

/** What a restore comes to, and at which stage: the code of the first thing that is said of it. */
async function outcomeOf(stage: Stage, reply: Reply, wish: Order = {}) {
  if (reply.status !== 202) return { stage: 'trigger', code: reply.json().error.code };
  stage.advance('1m');
  const operation = (await stage.get(reply.header('azure-asyncoperation') ?? '')).json();
  if (operation.status !== 'Succeeded') return { stage: 'operation', code: operation.error.code };
  const path = `${vaultPath(stage.names, placeOf(wish))}/backupJobs/${operation.properties.jobId}`;
  const { status, errorDetails } = (await stage.get(path)).json().properties;
  const code = errorDetails?.[0]?.errorTitle;
  if (status === 'Failed') return { stage: 'job', code };
  return { stage: status === 'CompletedWithWarnings' ? 'warnings' : status, code };
}

const HAPPENS = {
  trigger: 'refuses at the trigger',
  operation: 'accepts, and fails the operation of,',
  job: 'accepts, and fails the job of,',
  warnings: 'accepts, and completes with warnings,',
} as const;

const alone = WRONG.map((wrong) => ({
  says: `${HAPPENS[wrong.stage]} a restore with ${wrong.of}`,
  evidence: wrong.evidence,
  setting: settingOf(wrong),
  async run(stage: Stage) {
    await wrong.before?.(stage, placeOf(wrong));
    if (wrong.stage === 'trigger' && !wrong.secondary) await isChecked(stage, wrong);
    const outcome = await outcomeOf(stage, await order(stage, wrong), wrong);
    assert.deepEqual(outcome, { stage: wrong.stage, code: wrong.code });
  },
})) satisfies Behaviour[];

const letPass = LET_PASS.map((wish) => ({
  says: `lets pass a restore with ${wish.of}`,
  evidence: inferred('nothing says that it is refused'),
  setting: settingOf(wish),
  async run(stage: Stage) {
    assert.deepEqual(codesIn(await check(stage, wish)), []);
    const outcome = await outcomeOf(stage, await order(stage, wish), wish);
    assert.deepEqual(outcome, { stage: 'Completed', code: undefined });
  },
})) satisfies Behaviour[];

/** Does to each item what has to happen to it first, once. */
function pastOf(stage: Stage) {
  const done = new Set<string>();
  return async (wrong: Wish): Promise<void> => {
    const place = placeOf(wrong);
    const name = `${place.vault}/${place.machine}`;
    if (!wrong.before || done.has(name)) return;
    done.add(name);
    await wrong.before(stage, place);
  };
}

/** The same fields, the last of them first. */
const turned = (fields: Wish['properties'] = {}): Wish['properties'] =>
  Object.fromEntries(Object.entries(fields).reverse());

const codesIn = (reply: Reply): readonly string[] =>
  reply.json().validateOperationResponse.validationResults.map(({ code }: Json) => code as string);

/** A check tells of what the trigger refuses, but for what it leaves to that. */
async function isChecked(stage: Stage, wrong: Wrong): Promise<void> {
  const codes = codesIn(await check(stage, wrong));
  if (wrong.unchecked) assert.deepEqual(codes, [], wrong.of);
  else assert.equal(codes[0], wrong.code, wrong.of);
}

/** A check tells of both, the higher first: so the lower one is wrong indeed, and only comes second. */
async function findsBoth(stage: Stage, { higher, lower, both }: Pair): Promise<void> {
  const wish = { ...both, properties: turned(both.properties) };
  const reply = await check(stage, wish);
  const codes = codesIn(reply);
  const at = codes.indexOf(higher.code);
  const told = `${higher.of}, with ${lower.of}: ${codes.join(', ')}`;
  assert.equal(at, 0, told);
  assert.ok(codes.indexOf(lower.code, 1) > at, told);
}

/** Tries pairs one after the other. */
const roundOf =
  (pairs: readonly Pair[]): Behaviour['run'] =>
  async (stage) => {
    const happened = pastOf(stage);
    for (const pair of pairs) {
      const { higher, lower, both } = pair;
      await happened(both);
      // A check is made for the region of the vault.
      const isTold = !higher.unchecked && !lower.unchecked && !both.secondary;
      if (lower.stage === 'trigger' && isTold) await findsBoth(stage, pair);
      const outcome = await outcomeOf(stage, await order(stage, both), both);
      const expected = { stage: higher.stage, code: higher.code };
      assert.deepEqual(outcome, expected, `${higher.of}, with ${lower.of}`);
    }
  };

/** Two things wrong at once: the most of this page. */
const pairs = rounds().map(({ says, pairs }) => ({
  says,
  evidence: inferred('the order in which the service looks is not documented'),
  setting: settingOf(pairs[0].both),
  run: roundOf(pairs),
})) satisfies Behaviour[];

export default [
  {
    says: 'accepts a restore with which nothing is wrong, where everything could be',
    evidence: inferred('what the rules do not name is no reason to refuse'),
    setting: settingOf({}),
    async run(stage) {
      const outcome = await outcomeOf(stage, await order(stage, {}));
      assert.deepEqual(outcome, { stage: 'Completed', code: undefined });
    },
  },
  {
    says: 'accepts such a restore in the other region as well',
    evidence: inferred('what the rules do not name is no reason to refuse'),
    setting: settingOf({}),
    async run(stage) {
      const reply = await order(stage, { vault: 'paired', secondary: true });
      assert.equal(reply.status, 202, reply.text);
    },
  },
  {
    says: 'tells of a quota of cores by a check ahead, as of one that only the job would meet',
    evidence: inferred(
      'the example ValidateOperation_RestoreDisk, 2025-02-01, has the code of a restore of disks; here a new machine alone takes cores',
    ),
    setting: settingOf({ world: NO_ROOM }),
    async run(stage) {
      const reply = await check(stage, { base: alternate });
      assert.deepEqual(codesIn(reply), ['UserErrorCoreCountSubscriptionQuotaReached']);
      assert.deepEqual(codesIn(await check(stage, {})), []);
    },
  },
  ...letPass,
  ...alone,
  ...pairs,
] satisfies Behaviour[];
