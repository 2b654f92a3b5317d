import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, specified } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Json, Reply, Stage } from './stage.ts';

interface Order {
  /** Laid over the restore that is checked. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Laid over the whole body. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const bodyOf = ({ names }: Stage, { properties, body }: Order): object => ({
  id: `${names.itemPath}/recoveryPoints/${names.points[0] ?? ''}`,
  properties: {
    objectType: 'ValidateIaasVMRestoreOperationRequest',
    restoreRequest: {
      objectType: 'IaasVMRestoreRequest',
      recoveryPointId: names.points[0] ?? '',
      recoveryType: 'RestoreDisks',
      sourceResourceId: names.machineId,
      storageAccountId: names.storageAccountId,
      targetResourceGroupId: names.targetResourceGroupId,
      region: names.region,
      ...properties,
    },
  },
  ...body,
});

const post = (stage: Stage, operation: string, order: Order): Promise<Reply> =>
  stage.send({
    method: 'POST',
    path: `${stage.names.vaultPath}/${operation}`,
    body: bodyOf(stage, order),
  });

const check = (stage: Stage, order: Order = {}): Promise<Reply> =>
  post(stage, 'backupValidateOperation', order);

const trigger = (stage: Stage, order: Order = {}): Promise<Reply> =>
  post(stage, 'backupTriggerValidateOperation', order);

const resultsOf = (reply: Reply): Json => {
  assert.equal(reply.status, 200);
  return reply.json().validateOperationResponse.validationResults;
};

const codesOf = (reply: Reply): Json => resultsOf(reply).map(({ code }: Json) => code);

const WRONG = { recoveryType: 'OriginalLocation' };

export default [
  {
    says: 'finds nothing wrong with a restore that would be accepted',
    evidence: specified('ValidateOperationsResponse: an empty list'),
    async run(stage) {
      assert.deepEqual(resultsOf(await check(stage)), []);
    },
  },
  {
    says: 'tells with 200 what is wrong, with a message and what to do',
    evidence: specified('example ValidateOperation_RestoreDisk, 2025-02-01'),
    async run(stage) {
      const [result, ...others] = resultsOf(await check(stage, { properties: WRONG }));
      assert.deepEqual(others, []);
      assert.equal(result?.code, 'BMSUserErrorInvalidInput');
      assert.match(result.recommendations[0], /takes no properties\.targetResourceGroupId/);
    },
  },
  {
    says: 'tells everything that is wrong, the first of it what the restore would be refused with',
    evidence: inferred('the results are a list'),
    async run(stage) {
      const properties = { ...WRONG, sourceResourceId: `${stage.names.machineId}2` };
      const codes = codesOf(await check(stage, { properties }));
      const refused = (await stage.restore({ properties })).json().error.code;
      assert.deepEqual(codes, [refused, 'BMSUserErrorInvalidSourceResourceId']);
    },
  },
  {
    says: 'finds that a restore of the machine is running, and that a point is not there',
    evidence: inferred('the trigger refuses both'),
    async run(stage) {
      await startedJob(stage);
      assert.deepEqual(codesOf(await check(stage)), ['UserErrorRestoreOperationInProgress']);
      stage.advance('1m');
      const path = `${stage.names.itemPath}/recoveryPoints/123456789012345`;
      const codes = codesOf(await check(stage, { body: { id: path } }));
      assert.equal(codes[0], 'BMSUserErrorRecoveryPointNotFound');
    },
  },
  {
    says: 'takes the point and the machine of the restore where there is no id',
    evidence: specified('bms 2017-07-01 has no id in this body'),
    async run(stage) {
      assert.deepEqual(resultsOf(await check(stage, { body: { id: undefined } })), []);
      const properties = { sourceResourceId: `${stage.names.machineId}2` };
      const codes = codesOf(await check(stage, { body: { id: undefined }, properties }));
      assert.deepEqual(codes, ['BMSUserErrorDataSourceObjectNotFound']);
    },
  },
  {
    says: 'refuses a body that is no check, or an id that is no point',
    evidence: inferred('the code is that of other bodies that cannot be read'),
    async run(stage) {
      for (const body of [{ properties: {} }, { id: stage.names.vaultPath }]) {
        const reply = await check(stage, { body });
        assert.equal(reply.status, 400);
        assert.equal(reply.json().error.code, 'BMSUserErrorInvalidInput');
      }
    },
  },
  {
    says: 'changes nothing',
    evidence: ours('a check is no restore'),
    async run(stage) {
      await check(stage);
      assert.deepEqual((await stage.get(`${stage.names.vaultPath}/backupJobs`)).json().value, []);
    },
  },
  {
    says: 'accepts a check as an operation, with addresses below the vault',
    evidence: inferred('clients were seen to poll them'),
    async run(stage) {
      const reply = await trigger(stage);
      assert.equal(reply.status, 202);
      const status = new URL(reply.header('azure-asyncoperation') ?? '').pathname;
      const result = new URL(reply.header('location') ?? '').pathname;
      assert.ok(status.startsWith(`${stage.names.vaultPath}/operationsStatus/`));
      assert.ok(result.startsWith(`${stage.names.vaultPath}/operationResults/`));
    },
  },
  {
    says: 'tells in the status of the operation, and in its result, what it has found',
    evidence: specified('examples ValidateOperationStatus and ValidateOperationResults'),
    async run(stage) {
      const accepted = await trigger(stage, { properties: WRONG });
      const statusUrl = accepted.header('azure-asyncoperation') ?? '';
      const resultUrl = accepted.header('location') ?? '';
      assert.equal((await stage.get(statusUrl)).json().properties, undefined);
      assert.equal((await stage.get(resultUrl)).status, 202);
      stage.advance('10s');
      const { status, properties, name } = (await stage.get(statusUrl)).json();
      assert.equal(status, 'Succeeded');
      assert.equal(properties.objectType, 'OperationStatusValidateOperationExtendedInfo');
      const [result] = properties.validateOperationResponse.validationResults;
      assert.equal(result?.code, 'BMSUserErrorInvalidInput');
      assert.deepEqual(resultsOf(await stage.get(resultUrl)), [result]);
      const published = `${stage.names.vaultPath}/backupValidateOperation`;
      assert.equal((await stage.get(`${published}sStatuses/${name}`)).status, 200);
      assert.deepEqual(resultsOf(await stage.get(`${published}Results/${name}`)), [result]);
    },
  },
  {
    says: 'knows no other operation at the addresses of checks',
    evidence: inferred('a restore’s own addresses are below its item'),
    async run(stage) {
      const accepted = await stage.restore();
      const id = new URL(accepted.header('location') ?? '').pathname.split('/').at(-1) ?? '';
      const reply = await stage.get(`${stage.names.vaultPath}/operationsStatus/${id}`);
      assert.equal(reply.status, 404);
    },
  },
  {
    says: 'has no check at the addresses of other operations',
    evidence: inferred('what a check answers has a shape of its own'),
    async run(stage) {
      const accepted = await trigger(stage);
      const id = new URL(accepted.header('location') ?? '').pathname.split('/').at(-1) ?? '';
      stage.advance('10s');
      const { itemPath, vaultPath } = stage.names;
      for (const address of [
        `${itemPath}/operationsStatus`,
        `${itemPath}/operationResults`,
        `${vaultPath}/backupOperations`,
        `${vaultPath}/backupOperationResults`,
      ])
        assert.equal((await stage.get(`${address}/${id}`)).status, 404, address);
    },
  },
] satisfies Behaviour[];
