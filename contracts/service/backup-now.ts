import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded, specified } from './behaviour.ts';
import type { Json, Reply, Stage } from './stage.ts';

interface BackupOrder {
  readonly apiVersion?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly activityId?: string;
}

/** Backs the machine up, or asks so. */
const backUp = ({ names, send }: Stage, order: BackupOrder = {}): Promise<Reply> =>
  send({
    method: 'POST',
    path: `${names.itemPath}/backup`,
    ...(order.apiVersion !== undefined && { apiVersion: order.apiVersion }),
    ...(order.activityId !== undefined && {
      headers: { 'x-ms-client-request-id': order.activityId },
    }),
    body: { properties: { objectType: 'IaasVMBackupRequest', ...order.properties } },
  });

/** Backs the machine up, waits for the operation and answers the address of its job. */
export async function startedBackup(stage: Stage, order: BackupOrder = {}): Promise<string> {
  const trigger = await backUp(stage, order);
  assert.equal(trigger.status, 202, trigger.text);
  stage.advance('2s');
  const status = await stage.get(trigger.header('azure-asyncoperation') ?? '');
  return `${stage.names.vaultPath}/backupJobs/${status.json().properties.jobId}`;
}

const propertiesAt = async ({ get }: Stage, path: string, apiVersion?: string): Promise<Json> =>
  (await get(path, apiVersion)).json().properties;

const points = async ({ names, get }: Stage): Promise<Json> =>
  (await get(`${names.itemPath}/recoveryPoints`)).json().value;

const EXPIRY = { recoveryPointExpiryTimeInUTC: '2026-06-15T00:00:00.000Z' };

export default [
  {
    says: 'accepts a backup with 202, no body, and both polling addresses below the item',
    evidence: recorded('az CLI 2022, PowerShell 2025'),
    async run(stage) {
      const reply = await backUp(stage);
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      assert.equal(reply.header('retry-after'), '1');
      const status = new URL(reply.header('azure-asyncoperation') ?? '').pathname;
      const result = new URL(reply.header('location') ?? '').pathname;
      assert.ok(status.startsWith(`${stage.names.itemPath}/operationsStatus/`));
      assert.ok(result.startsWith(`${stage.names.itemPath}/operationResults/`));
    },
  },
  {
    says: 'gives the job an id of its own at every version, and the client’s request id as activity',
    evidence: recorded('az CLI 2022, PowerShell 2025: unlike a restore’s'),
    async run(stage) {
      const activityId = '4200597c-93b4-436f-8f91-37c0046a9fa0';
      const trigger = await backUp(stage, { activityId });
      stage.advance('2s');
      const status = (await stage.get(trigger.header('azure-asyncoperation') ?? '')).json();
      assert.equal(status.status, 'Succeeded');
      assert.notEqual(status.properties.jobId, status.name);
      const path = `${stage.names.vaultPath}/backupJobs/${status.properties.jobId}`;
      assert.equal((await propertiesAt(stage, path)).activityId, activityId);
    },
  },
  {
    says: 'runs a job of the operation Backup through its tasks, each with its dates from 2024 on',
    evidence: recorded('az CLI 2025: three tasks with dates; PowerShell 2025: year 1 before'),
    async run(stage) {
      const path = await startedBackup(stage, { properties: EXPIRY });
      const { extendedInfo, ...job } = await propertiesAt(stage, path);
      assert.equal(job.operation, 'Backup');
      assert.equal(job.status, 'InProgress');
      assert.deepEqual(job.actionsInfo, ['Cancellable']);
      const [snapshot, transfer, validation] = extendedInfo.tasksList;
      assert.deepEqual(
        [snapshot.taskId, transfer.taskId, validation.taskId],
        ['Take Snapshot', 'Transfer data to vault', 'Validate Backup'],
      );
      assert.equal(snapshot.status, 'InProgress');
      assert.equal(snapshot.startTime, job.startTime);
      assert.equal(snapshot.endTime, '0001-01-01T00:00:00');
      assert.equal(snapshot.duration, 'PT2S');
      assert.equal(transfer.status, 'NotStarted');
      assert.equal(transfer.startTime, '0001-01-01T00:00:00');
      assert.deepEqual(extendedInfo.propertyBag, {
        'VM Name': 'testVM',
        'Recovery Point Expiry Time in UTC': '6/15/2026 12:00:00 AM',
      });
      assert.deepEqual(extendedInfo.internalPropertyBag, { IsInstantRpJob: 'True' });
      stage.advance('1m');
      const done = (await propertiesAt(stage, path)).extendedInfo.tasksList;
      assert.deepEqual(
        done.map((task: Json) => task.status),
        ['Completed', 'Completed', 'Completed'],
      );
      assert.equal(done[1].startTime, done[0].endTime);
    },
  },
  {
    says: 'says how much it backed up once it has completed',
    evidence: recorded('az CLI 2022 and 2025: "Backup Size": "11370 MB"'),
    async run(stage) {
      const path = await startedBackup(stage);
      stage.advance('1m');
      const { status, extendedInfo } = await propertiesAt(stage, path);
      assert.equal(status, 'Completed');
      assert.match(extendedInfo.propertyBag['Backup Size'], /^\d{4,5} MB$/);
      assert.equal(extendedInfo.progressPercentage, 100);
    },
  },
  {
    says: 'shows two tasks without dates and no progress in 2022',
    evidence: recorded('az CLI 2022'),
    async run(stage) {
      const path = await startedBackup(stage);
      const { actionsInfo, extendedInfo } = await propertiesAt(stage, path, '2022-02-01');
      assert.deepEqual(actionsInfo, [1]);
      assert.deepEqual(extendedInfo.tasksList, [
        { taskId: 'Take Snapshot', duration: 'PT0S', status: 'InProgress' },
        { taskId: 'Transfer data to vault', duration: 'PT0S', status: 'NotStarted' },
      ]);
      assert.equal('progressPercentage' in extendedInfo, false);
    },
  },
  {
    says: 'lists the point once its snapshot is taken, and adds the vault tier with the transfer',
    evidence: specified('VM backup architecture: instant restore'),
    async run(stage) {
      const before = (await points(stage)).length;
      await startedBackup(stage);
      assert.equal((await points(stage)).length, before);
      stage.advance('2s');
      const [early, ...older] = await points(stage);
      assert.equal(older.length, before);
      assert.match(early.name, /^\d{15}$/);
      assert.deepEqual(early.properties.recoveryPointTierDetails, [
        { type: 'InstantRP', status: 'Valid' },
      ]);
      stage.advance('1m');
      const [late] = await points(stage);
      assert.equal(late.name, early.name);
      assert.deepEqual(late.properties.recoveryPointTierDetails, [
        { type: 'InstantRP', status: 'Valid' },
        { type: 'HardenedRP', status: 'Valid' },
      ]);
      const alone = await stage.get(`${stage.names.itemPath}/recoveryPoints/${late.name}`);
      assert.deepEqual(alone.json(), late);
    },
  },
  {
    says: 'drops the snapshot after two days, and the point when it expires',
    evidence: specified('instant restore keeps two days; the request names the expiry'),
    async run(stage) {
      const before = (await points(stage)).length;
      const expires = { recoveryPointExpiryTimeInUTC: '2026-03-09T00:00:00Z' };
      await startedBackup(stage, { properties: expires });
      stage.advance('3d');
      const [point] = await points(stage);
      assert.equal(point.properties.recoveryPointTierDetails[0].status, 'Deleted');
      assert.equal(point.properties.recoveryPointTierDetails[1].status, 'Valid');
      stage.advance('4d');
      assert.equal((await points(stage)).length, before);
    },
  },
  {
    says: 'restores from the point that it took',
    evidence: inferred('a point is one, whoever had it taken'),
    async run(stage) {
      await startedBackup(stage);
      stage.advance('1m');
      const [{ name }] = await points(stage);
      assert.equal((await stage.restore({ point: name })).status, 202);
    },
  },
  {
    says: 'dates the item’s last backup by the start of the job, and its last point by the snapshot',
    evidence: recorded('az CLI 2022 and 2026'),
    async run(stage) {
      const path = await startedBackup(stage);
      const before = await propertiesAt(stage, stage.names.itemPath);
      assert.equal(before.lastBackupTime, '2018-06-04T06:06:00.5121087Z');
      stage.advance('1m');
      const item = await propertiesAt(stage, stage.names.itemPath);
      const [point] = await points(stage);
      assert.equal(item.lastBackupTime, (await propertiesAt(stage, path)).startTime);
      assert.equal(item.lastBackupStatus, 'Completed');
      assert.equal(item.lastRecoveryPoint, point.properties.recoveryPointTime);
      assert.ok(item.lastRecoveryPoint > item.lastBackupTime);
    },
  },
  {
    says: 'lists its job under the filter of its operation, and not under that of restores',
    evidence: recorded('the filters of az CLI and PowerShell'),
    async run(stage) {
      const path = await startedBackup(stage);
      const listed = async (operation: string): Promise<Json> => {
        const filter = encodeURIComponent(`operation eq '${operation}'`);
        return (await stage.get(`${stage.names.vaultPath}/backupJobs?$filter=${filter}`)).json()
          .value;
      };
      const found = await listed('Backup');
      assert.deepEqual(
        found.map(({ name }: Json) => name),
        [path.split('/').at(-1)],
      );
      assert.equal(found[0].properties.extendedInfo, undefined);
      assert.deepEqual(await listed('Restore'), []);
    },
  },
  {
    says: 'can be cancelled while its snapshot is taken, and then leaves no point',
    evidence: recorded(
      'PowerShell 2025: every task Cancelling',
      inferred('a snapshot that was not finished is no point'),
    ),
    async run(stage) {
      const before = (await points(stage)).length;
      const path = await startedBackup(stage);
      const cancel = await stage.send({ method: 'POST', path: `${path}/cancel` });
      assert.equal(cancel.status, 202);
      const { status, extendedInfo } = await propertiesAt(stage, path);
      assert.equal(status, 'Cancelling');
      assert.ok(extendedInfo.tasksList.every((task: Json) => task.status === 'Cancelling'));
      stage.advance('1m');
      assert.equal((await propertiesAt(stage, path)).status, 'Cancelled');
      assert.equal((await points(stage)).length, before);
    },
  },
  {
    says: 'refuses to be cancelled once its data is being transferred',
    evidence: specified(
      '"Manage jobs": only in the snapshot phase',
      ours('a code, since none is public'),
    ),
    async run(stage) {
      const path = await startedBackup(stage);
      stage.advance('2s');
      const reply = await stage.send({ method: 'POST', path: `${path}/cancel` });
      assert.equal(reply.status, 400);
      assert.match(reply.json().error.message, /^The job isn't in a cancelable state\./);
    },
  },
  {
    says: 'refuses a second backup while a job is backing the item up, and a restore it does not',
    evidence: inferred('the code is documented, its stage is not; a restore has a code of its own'),
    async run(stage) {
      await startedBackup(stage);
      const again = await backUp(stage);
      assert.equal(again.status, 409);
      assert.equal(again.json().error.code, 'UserErrorBackupOperationInProgress');
      assert.equal((await stage.restore()).status, 202);
      stage.advance('1m');
      assert.equal((await backUp(stage)).status, 202);
    },
  },
  {
    says: 'refuses a body of another kind, and an expiry that is no date or has passed',
    evidence: inferred('the code is reported of bad input of other triggers'),
    async run(stage) {
      const wrong = [
        { objectType: 'AzureWorkloadBackupRequest' },
        { recoveryPointExpiryTimeInUTC: 'soon' },
        { recoveryPointExpiryTimeInUTC: '2020-01-01T00:00:00Z' },
      ];
      for (const properties of wrong) {
        const reply = await backUp(stage, { properties });
        assert.equal(reply.status, 400);
        assert.equal(reply.json().error.code, 'BMSUserErrorInvalidInput');
      }
    },
  },
] satisfies Behaviour[];
