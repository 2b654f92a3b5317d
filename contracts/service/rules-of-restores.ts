import assert from 'node:assert/strict';
import { type Behaviour, inferred } from './behaviour.ts';
import type { Reply, Stage } from './stage.ts';
import { account, group, OBSTACLES, WRONG, type Wrong } from './wrong-restores.ts';

const goodPoint = '400000000000004';

function send(
  stage: Stage,
  { vault = 'safe', machine = 'plain', point, properties }: Partial<Wrong> = {},
) {
  const pointName = point ?? goodPoint;
  const name = `iaasvmcontainerv2;vmRG;${machine}`;
  const path = `${group('vaultRG')}/providers/Microsoft.RecoveryServices/vaults/${vault}/backupFabrics/Azure/protectionContainers/IaasVMContainer;${name}/protectedItems/VM;${name}/recoveryPoints/${pointName}/restore`;
  const good = {
    objectType: 'IaasVMRestoreRequest',
    recoveryPointId: pointName,
    recoveryType: 'RestoreDisks',
    sourceResourceId: `${group('vmRG')}/providers/Microsoft.Compute/virtualMachines/${machine}`,
    storageAccountId: account('staging'),
    targetResourceGroupId: group('targetRG'),
    region: 'westeurope',
  };
  return stage.send({ method: 'POST', path, body: { properties: { ...good, ...properties } } });
}

/** What a restore comes to, and at which stage: the code of the first thing that is said of it. */
async function outcomeOf(stage: Stage, reply: Reply, vault = 'safe') {
  if (reply.status !== 202) return { stage: 'trigger', code: reply.json().error.code };
  stage.advance('1m');
  const operation = (await stage.get(reply.header('azure-asyncoperation') ?? '')).json();
  if (operation.status !== 'Succeeded') return { stage: 'operation', code: operation.error.code };
  const path = `${group('vaultRG')}/providers/Microsoft.RecoveryServices/vaults/${vault}/backupJobs/${operation.properties.jobId}`;
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

const worldOf = ({ world = OBSTACLES }: Wrong): string => world;

const alone = WRONG.map((wrong) => ({
  says: `${HAPPENS[wrong.stage]} a restore with ${wrong.of}`,
  evidence: wrong.evidence,
  setting: { world: worldOf(wrong) },
  async run(stage: Stage) {
    await wrong.before?.(stage);
    const outcome = await outcomeOf(stage, await send(stage, wrong), wrong.vault);
    assert.deepEqual(outcome, { stage: wrong.stage, code: wrong.code });
  },
})) satisfies Behaviour[];

const PARTS = ['vault', 'machine', 'point', 'before'] as const;

/** Pairs that make a third thing wrong, which is higher than both. */
const THIRDS: readonly (readonly [string, string])[] = [
  [
    'unmanaged disks into another subscription',
    // Disk encryption sets are not for unmanaged disks.
    'a disk encryption set that is not there',
  ],
  [
    'a snapshot into another subscription',
    // Encrypted machines are not for other subscriptions.
    'an encrypted machine whose keys have gone',
  ],
];

const makesAThird = (higher: Wrong, lower: Wrong): boolean =>
  THIRDS.some(([one, other]) => one === higher.of && other === lower.of);

/** Both at once, where neither undoes what is wrong with the other. */
function together(higher: Wrong, lower: Wrong): Wrong | undefined {
  const clashes =
    worldOf(higher) !== worldOf(lower) ||
    // Another vault may allow what this one minds, and what happened before happened to one item.
    higher.vault !== lower.vault ||
    lower.before !== undefined ||
    (higher.before !== undefined && lower.machine !== undefined) ||
    PARTS.some((part) => higher[part] && lower[part] && higher[part] !== lower[part]) ||
    Object.keys(higher.properties ?? {}).some((field) => field in (lower.properties ?? {})) ||
    makesAThird(higher, lower);
  return clashes
    ? undefined
    : { ...lower, ...higher, properties: { ...lower.properties, ...higher.properties } };
}

const pairs = WRONG.map((wrong, at) => ({ wrong, below: WRONG.slice(at + 1) }))
  .filter(({ wrong }) => wrong.stage === 'trigger')
  .map(({ wrong, below }) => ({
    says: `tells of ${wrong.of} before all that is lower in the table`,
    evidence: inferred('the order in which the service looks is not documented'),
    setting: { world: worldOf(wrong) },
    async run(stage: Stage) {
      await wrong.before?.(stage);
      for (const lower of below) {
        const both = together(wrong, lower);
        if (!both) continue;
        const outcome = await outcomeOf(stage, await send(stage, both), both.vault);
        const expected = { stage: wrong.stage, code: wrong.code };
        assert.deepEqual(outcome, expected, `${wrong.of}, with ${lower.of}`);
      }
    },
  })) satisfies Behaviour[];

export default [
  {
    says: 'accepts a restore with which nothing is wrong, where everything could be',
    evidence: inferred('what the rules do not name is no reason to refuse'),
    setting: { world: OBSTACLES },
    async run(stage) {
      const outcome = await outcomeOf(stage, await send(stage));
      assert.deepEqual(outcome, { stage: 'Completed', code: undefined });
    },
  },
  ...alone,
  ...pairs,
] satisfies Behaviour[];
