import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Json, Reply, Stage } from './stage.ts';

const pointPath = ({ names }: Stage, point = names.points[0] ?? ''): string =>
  `${names.itemPath}/recoveryPoints/${point}`;

const mount = (stage: Stage, properties: Readonly<Record<string, unknown>> = {}): Promise<Reply> =>
  stage.send({
    method: 'POST',
    path: `${pointPath(stage)}/provisionInstantItemRecovery`,
    body: {
      properties: {
        objectType: 'IaasVMILRRegistrationRequest',
        recoveryPointId: stage.names.points[0] ?? '',
        virtualMachineId: stage.names.machineId,
        ...properties,
      },
    },
  });

const unmount = (stage: Stage): Promise<Reply> =>
  stage.send({ method: 'POST', path: `${pointPath(stage)}/revokeInstantItemRecovery` });

const scripts = (stage: Stage, operation: string, point?: string): Promise<Reply> =>
  stage.send({
    method: 'POST',
    path: `${pointPath(stage, point)}/listInstantItemRecoveryOperationResult`,
    body: { provisionInstantItemRecoveryOperationId: operation },
  });

/** Lets it end, and answers its status. */
async function ended(stage: Stage, trigger: Reply): Promise<Json> {
  stage.advance('5s');
  return (await stage.get(trigger.header('azure-asyncoperation') ?? '')).json();
}

const isMounted = async (stage: Stage, point?: string): Promise<Json> =>
  (await stage.get(pointPath(stage, point))).json().properties.isInstantIlrSessionActive;

export default [
  {
    says: 'accepts a mount with 202 and both polling addresses below the item',
    evidence: recorded('PowerShell 2020: Get-AzRecoveryServicesBackupRPMountScript'),
    async run(stage) {
      const reply = await mount(stage);
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      const status = new URL(reply.header('azure-asyncoperation') ?? '').pathname;
      const result = new URL(reply.header('location') ?? '').pathname;
      assert.ok(status.startsWith(`${stage.names.itemPath}/operationsStatus/`));
      assert.ok(result.startsWith(`${stage.names.itemPath}/operationResults/`));
    },
  },
  {
    says: 'says in progress without scripts, then gives them, also below the vault',
    evidence: recorded('PowerShell 2020: InProgress for 46 s, polled at backupOperations'),
    async run(stage) {
      const trigger = await mount(stage);
      const status = trigger.header('azure-asyncoperation') ?? '';
      const before = (await stage.get(status)).json();
      assert.equal(before.status, 'InProgress');
      assert.equal(before.properties, undefined);
      const after = await ended(stage, trigger);
      assert.equal(after.status, 'Succeeded');
      assert.equal(after.properties.objectType, 'OperationStatusProvisionILRExtendedInfo');
      const other = await stage.get(`${stage.names.vaultPath}/backupOperations/${after.name}`);
      assert.deepEqual(other.json(), after);
    },
  },
  {
    says: 'gives a Windows machine a text and the address of a program under one name',
    evidence: recorded('az CLI 2017, PowerShell 2020'),
    async run(stage) {
      const { properties } = await ended(stage, await mount(stage));
      const [text, program] = properties.recoveryTarget.clientScripts;
      const content = Buffer.from(text.scriptContent, 'base64').toString('utf8');
      assert.match(content, /^User - \S+ , Target - Owner=\d+,Name=\S+,Expiry=.+, Sequence = \d+$/);
      assert.equal(text.osType, 'Windows');
      assert.equal(text.scriptExtension, '.txt');
      assert.equal(text.url, undefined);
      assert.equal(program.scriptContent, Buffer.from('NA').toString('base64'));
      assert.equal(program.scriptExtension, '.exe');
      assert.match(program.url, /^https?:\/\//);
      assert.equal(program.scriptNameSuffix, text.scriptNameSuffix);
    },
  },
  {
    says: 'names the machine in the scripts’ name, and has the password where clients look for it',
    evidence: recorded('az CLI 2017, PowerShell 2020; clients take 15 behind the last _ and 32'),
    async run(stage) {
      const passwordOf = async (): Promise<string> => {
        const { properties } = await ended(stage, await mount(stage));
        const [{ scriptNameSuffix }] = properties.recoveryTarget.clientScripts;
        assert.match(scriptNameSuffix, /^testVM_[a-z\d]+_\d+_\d+_[\da-f]{60}$/);
        const from = scriptNameSuffix.lastIndexOf('_') + 33;
        return scriptNameSuffix.slice(from, from + 15);
      };
      const first = await passwordOf();
      assert.match(first, /^[\da-f]{15}$/);
      assert.notEqual(await passwordOf(), first);
    },
  },
  {
    says: 'gives the scripts where they are asked for by the operation, from 2026-08-01 on only there',
    evidence: specified('azure-mgmt-recoveryservicesbackup 11.1, at 2026-08-01'),
    async run(stage) {
      const trigger = await mount(stage);
      const { name, properties } = await ended(stage, trigger);
      assert.deepEqual((await scripts(stage, name)).json(), properties.recoveryTarget);
      const status = `${stage.names.vaultPath}/backupOperations/${name}`;
      const newer = (await stage.get(status, '2026-08-01')).json();
      assert.equal(newer.status, 'Succeeded');
      assert.equal(newer.properties.recoveryTarget, undefined);
    },
  },
  {
    says: 'gives no scripts of an operation that is not there, of another point, or of one that was unmounted',
    evidence: inferred('the code is that of an operation that is not there'),
    async run(stage) {
      const { name } = await ended(stage, await mount(stage));
      const codeOf = async (operation: string, point?: string): Promise<Json> => {
        const reply = await scripts(stage, operation, point);
        assert.equal(reply.status, 404);
        return reply.json().error.code;
      };
      const unknown = '11111111-1111-4111-8111-111111111111';
      assert.equal(await codeOf(unknown), 'BMSUserErrorOperationNotFound');
      assert.equal(await codeOf(name, stage.names.points[1]), 'BMSUserErrorOperationNotFound');
      await ended(stage, await unmount(stage));
      assert.equal(await codeOf(name), 'BMSUserErrorOperationNotFound');
      const path = `${pointPath(stage)}/listInstantItemRecoveryOperationResult`;
      const empty = await stage.send({ method: 'POST', path, body: {} });
      assert.equal(empty.json().error.code, 'BMSUserErrorInvalidInput');
    },
  },
  {
    says: 'makes no job',
    evidence: recorded('PowerShell 2020: the status has no jobId'),
    async run(stage) {
      await ended(stage, await mount(stage));
      assert.deepEqual((await stage.get(`${stage.names.vaultPath}/backupJobs`)).json().value, []);
    },
  },
  {
    says: 'shows on the point, and on no other, that it is mounted',
    evidence: specified('isInstantILRSessionActive of IaasVMRecoveryPoint'),
    async run(stage) {
      assert.equal(await isMounted(stage), false);
      const trigger = await mount(stage);
      assert.equal(await isMounted(stage), false);
      await ended(stage, trigger);
      assert.equal(await isMounted(stage), true);
      assert.equal(await isMounted(stage, stage.names.points[1]), false);
    },
  },
  {
    says: 'ends a mount after 12 hours',
    evidence: specified('"Recover files from Azure VM backup"; recorded as its Expiry in 2020'),
    async run(stage) {
      await ended(stage, await mount(stage));
      stage.advance('719m');
      assert.equal(await isMounted(stage), true);
      stage.advance('1m');
      assert.equal(await isMounted(stage), false);
    },
  },
  {
    says: 'unmounts with 202, and with a status that says nothing more than that',
    evidence: recorded('PowerShell 2020: Disable-AzRecoveryServicesBackupRPMountScript'),
    async run(stage) {
      await ended(stage, await mount(stage));
      const trigger = await unmount(stage);
      assert.equal(trigger.status, 202);
      const status = await ended(stage, trigger);
      assert.equal(status.status, 'Succeeded');
      assert.equal(status.properties, undefined);
      assert.equal(await isMounted(stage), false);
    },
  },
  {
    says: 'refuses a point that is not there, another machine, another point and a body of another kind',
    evidence: inferred('the codes are those of a restore of the same input'),
    async run(stage) {
      const path = `${pointPath(stage, '123456789012345')}/revokeInstantItemRecovery`;
      assert.equal((await stage.send({ method: 'POST', path })).status, 404);
      const codeOf = async (properties: Readonly<Record<string, unknown>>): Promise<Json> => {
        const reply = await mount(stage, properties);
        assert.equal(reply.status, 400);
        return reply.json().error.code;
      };
      const other = { virtualMachineId: `${stage.names.machineId}2` };
      assert.equal(await codeOf(other), 'BMSUserErrorInvalidSourceResourceId');
      assert.equal(await codeOf({ recoveryPointId: '1' }), 'BMSUserErrorInvalidInput');
      assert.equal(await codeOf({ objectType: 'ILRRequest' }), 'BMSUserErrorInvalidInput');
    },
  },
] satisfies Behaviour[];
