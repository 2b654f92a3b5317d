import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Json, Reply, Stage } from './stage.ts';

const WORLD = fileURLToPath(new URL('./worlds/archive.yaml', import.meta.url));
const setting = { world: WORLD };
const MOVABLE = fileURLToPath(new URL('./worlds/movable.yaml', import.meta.url));

/** The newest lies in the archive alone, the other has been brought back. */
const [ARCHIVED, REHYDRATED] = ['500000000000002', '500000000000001'];

const rehydration = (rehydrationPriority = 'High', rehydrationRetentionDuration = 'P10D') => ({
  objectType: 'IaasVMRestoreWithRehydrationRequest',
  recoveryPointRehydrationInfo: { rehydrationRetentionDuration, rehydrationPriority },
});

const restore = (stage: Stage, priority?: string): Promise<Reply> =>
  stage.restore({ point: ARCHIVED, properties: rehydration(priority) });

const pointOf = async ({ names, get }: Stage, name = ARCHIVED, version?: string): Promise<Json> =>
  (await get(`${names.itemPath}/recoveryPoints/${name}`, version)).json().properties;

const tiersOf = async (stage: Stage, name = ARCHIVED, version?: string): Promise<Json> =>
  (await pointOf(stage, name, version)).recoveryPointTierDetails;

const VAULT_GONE = { type: 'HardenedRP', status: 'Deleted' };
const IN_ARCHIVE = [VAULT_GONE, { type: 'ArchivedRP', status: 'Valid' }];

const jobOf = async ({ names, get }: Stage, triggered: Reply): Promise<Json> => {
  assert.equal(triggered.status, 202);
  const operation = (await get(triggered.header('azure-asyncoperation') ?? '')).json();
  const { jobId } = operation.properties;
  return (await get(`${names.vaultPath}/backupJobs/${jobId}`)).json().properties;
};

const noRecording = inferred('no restore of a point in the archive was recorded');

export default [
  {
    says: 'runs its job for longer, by the time that the point takes to come back',
    evidence: noRecording,
    setting,
    async run(stage) {
      const triggered = await restore(stage);
      stage.advance('3s');
      const { extendedInfo, status } = await jobOf(stage, triggered);
      assert.equal(status, 'InProgress');
      assert.deepEqual(
        extendedInfo.tasksList.map(({ taskId, status }: Json) => [taskId, status]),
        [['Transfer data from vault', 'NotStarted']],
      );
      stage.advance('14s');
      assert.equal((await jobOf(stage, triggered)).status, 'InProgress');
      stage.advance('5s');
      assert.equal((await jobOf(stage, triggered)).status, 'Completed');
    },
  },
  {
    says: 'takes longer at the priority Standard than at High',
    evidence: inferred('documented of archived blobs: up to 15 hours, and under one hour'),
    setting: { ...setting, pace: 'realistic' },
    async run(stage) {
      const statusAfterTwoHours = async (priority: string): Promise<string> => {
        const triggered = await restore(stage, priority);
        stage.advance('2h');
        return (await jobOf(stage, triggered)).status;
      };
      assert.equal(await statusAfterTwoHours('High'), 'Completed');
      // The retention of the first, and some.
      stage.advance('11d');
      assert.equal(await statusAfterTwoHours('Standard'), 'InProgress');
      stage.advance('15h');
      assert.deepEqual((await tiersOf(stage))[1].status, 'Rehydrated');
    },
  },
  {
    says: 'tells its point to be rehydrated, and until when, before the job has ended',
    evidence: specified('example RecoveryPoints_List, 2025-02-01: the form'),
    setting,
    async run(stage) {
      const triggered = await restore(stage);
      stage.advance('4s');
      assert.deepEqual(await tiersOf(stage), IN_ARCHIVE);
      stage.advance('2s');
      assert.equal((await jobOf(stage, triggered)).status, 'InProgress');
      assert.deepEqual(await tiersOf(stage), [
        VAULT_GONE,
        {
          type: 'ArchivedRP',
          status: 'Rehydrated',
          extendedInfo: { RehydratedRPExpiryTime: '2026-03-12T09:30:05.1234567Z' },
        },
      ]);
    },
  },
  {
    says: 'leaves its point in the archive alone once the retention has ended',
    evidence: specified('Azure Backup documentation, archive tier: kept for the days asked for'),
    setting,
    async run(stage) {
      await restore(stage);
      stage.advance('10d');
      assert.equal((await tiersOf(stage))[1].status, 'Rehydrated');
      stage.advance('6s');
      assert.deepEqual(await tiersOf(stage), IN_ARCHIVE);
    },
  },
  {
    says: 'lets its point be restored once more without rehydration, as long as the retention lasts',
    evidence: inferred('az calls such a point VaultStandardRehydrated, and restores it plainly'),
    setting,
    async run(stage) {
      const plain = () => stage.restore({ point: ARCHIVED });
      assert.equal((await plain()).json().error.code, 'RestoriteSyntheticRecoveryPointInArchive');
      await restore(stage);
      stage.advance('1d');
      const again = await plain();
      stage.advance('17s');
      assert.equal((await jobOf(stage, again)).status, 'Completed');
      stage.advance('10d');
      assert.equal((await plain()).json().error.code, 'RestoriteSyntheticRecoveryPointInArchive');
    },
  },
  {
    says: 'leaves its point in the archive where its job is cancelled before the point is there',
    evidence: noRecording,
    setting,
    async run(stage) {
      const triggered = await restore(stage);
      stage.advance('3s');
      const operation = (await stage.get(triggered.header('azure-asyncoperation') ?? '')).json();
      const path = `${stage.names.vaultPath}/backupJobs/${operation.properties.jobId}/cancel`;
      assert.equal((await stage.send({ method: 'POST', path })).status, 202);
      stage.advance('1m');
      assert.equal((await jobOf(stage, triggered)).status, 'Cancelled');
      assert.deepEqual(await tiersOf(stage), IN_ARCHIVE);
    },
  },
  {
    says: 'is accepted of a point that was rehydrated before, and only until that ends',
    evidence: inferred('az calls such a point VaultStandardRehydrated, and restores it plainly'),
    setting,
    async run(stage) {
      const [tier] = await tiersOf(stage, REHYDRATED);
      assert.equal(tier.extendedInfo.RehydratedRPExpiryTime, '2026-03-06T12:00:00Z');
      assert.equal((await stage.restore({ point: REHYDRATED })).status, 202);
      stage.advance('5d');
      assert.deepEqual(await tiersOf(stage, REHYDRATED), [{ type: 'ArchivedRP', status: 'Valid' }]);
      assert.equal((await stage.restore({ point: REHYDRATED })).status, 400);
    },
  },
  {
    says: 'is of a point that is told to have been moved to the archive already',
    evidence: specified('example RecoveryPoints_List, 2025-02-01'),
    setting,
    async run(stage) {
      for (const name of [ARCHIVED, REHYDRATED])
        assert.deepEqual((await pointOf(stage, name)).recoveryPointMoveReadinessInfo, {
          ArchivedRP: {
            isReadyForMove: false,
            additionalInfo:
              'Recovery point cannot be moved to archive tier since it has already been moved.',
          },
        });
    },
  },
  {
    says: 'is of a point whose tiers are numbers up to 2021-10-01, and which says until when from then on',
    evidence: inferred(
      'the numbers follow the order of the words; when the date came is not known',
    ),
    setting,
    async run(stage) {
      const extendedInfo = { RehydratedRPExpiryTime: '2026-03-06T12:00:00Z' };
      const numbers = { type: 3, status: 4 };
      assert.deepEqual(await tiersOf(stage, REHYDRATED, '2020-12-01'), [numbers]);
      assert.deepEqual(await tiersOf(stage, REHYDRATED, '2021-10-01'), [
        { ...numbers, extendedInfo },
      ]);
    },
  },
  {
    says: 'is refused with a retention that is no duration, or none',
    evidence: inferred('the form is specified; that any other is refused is not'),
    setting,
    async run(stage) {
      for (const duration of ['10 days', 'P0D', '10d']) {
        const properties = rehydration('High', duration);
        const reply = await stage.restore({ point: ARCHIVED, properties });
        assert.equal(reply.json().error.code, 'BMSUserErrorInvalidInput', duration);
      }
    },
  },
  {
    says: 'recommends no point to be moved where none may be',
    evidence: recorded('az CLI, 2022: recoverypoint list with --recommended-for-archive'),
    setting,
    async run({ names, send }) {
      const path = `${names.itemPath}/recoveryPointsRecommendedForMove`;
      const ask = { method: 'POST', path, apiVersion: '2021-12-01' } as const;
      for (const body of [{ excludedRPList: [] }, {}, '']) {
        const reply = await send({ ...ask, body });
        assert.equal(reply.status, 200);
        assert.deepEqual(reply.json(), { value: [] });
      }
      assert.equal((await send({ ...ask, body: { excludedRPList: 'all' } })).status, 400);
      const elsewhere = ask.path.replace(/VM;[^/]*/, (name) => `${name}0`);
      assert.equal((await send({ ...ask, path: elsewhere })).status, 404);
    },
  },
  {
    says: 'recommends the points that may be moved, without those that are left out',
    evidence: inferred('the body is specified; no such list was recorded with a point in it'),
    setting: { world: MOVABLE },
    async run({ names, get, send }) {
      const path = `${names.itemPath}/recoveryPointsRecommendedForMove`;
      const listed = async (...excludedRPList: string[]): Promise<string[]> =>
        (await send({ method: 'POST', path, body: { excludedRPList } }))
          .json()
          .value.map(({ name }: Json) => name);
      const [newer, older] = ['600000000000003', '600000000000001'];
      assert.deepEqual(await listed(), [newer, older]);
      assert.deepEqual(await listed(newer), [older]);
      const filter = encodeURIComponent("moveReadyRPOnly eq 'True'");
      const { value } = (await get(`${names.itemPath}/recoveryPoints?$filter=${filter}`)).json();
      assert.deepEqual(
        value.map(({ name }: Json) => name),
        [newer, older],
      );
    },
  },
] satisfies Behaviour[];
