import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Reply, Stage } from './stage.ts';

const codeOf = (reply: Reply): string => reply.json().error.code;

const refresh = ({ names, send }: Stage, apiVersion: string): Promise<Reply> =>
  send({
    method: 'POST',
    path: `${names.vaultPath}/backupFabrics/Azure/refreshContainers`,
    apiVersion,
  });

const statusOf = ({ names, send }: Stage, body: object): Promise<Reply> =>
  send({
    method: 'POST',
    path: `/Subscriptions/${names.subscription}/providers/Microsoft.RecoveryServices/locations/${names.region}/backupStatus`,
    body,
  });

const protectable = async ({ names, get }: Stage): Promise<unknown[]> => {
  const filter = encodeURIComponent("backupManagementType eq 'AzureIaasVM'");
  return (await get(`${names.vaultPath}/backupProtectableItems?$filter=${filter}`)).json().value;
};

export default [
  {
    says: 'looks for machines until its Location has nothing more to say',
    evidence: recorded(
      'az CLI, 2022: 202 with the same Location, then 204; a status address at a version of its own',
    ),
    async run(stage) {
      const accepted = await refresh(stage, '2022-02-01');
      assert.equal(accepted.status, 202);
      const status = accepted.header('azure-asyncoperation') ?? '';
      assert.match(
        status,
        /\/Azure\/operationsStatus\/[0-9a-f-]{36}\?api-version=2019-05-13-preview$/,
      );
      assert.equal((await stage.get(status)).json().status, 'InProgress');
      const location = accepted.header('location') ?? '';
      assert.match(location, /\/backupFabrics\/Azure\/operationResults\/[0-9a-f-]{36}\?/);
      const pending = await stage.get(location);
      assert.equal(pending.status, 202);
      assert.equal(pending.header('location'), location);
      stage.advance('2s');
      assert.equal((await stage.get(location)).status, 204);
      assert.equal((await stage.get(status)).json().status, 'Succeeded');
    },
  },
  {
    says: 'gives each look an id of its own, and takes none from restores',
    evidence: specified('operation ids are unique'),
    async run(stage) {
      const first = (await refresh(stage, '2025-02-01')).header('location') ?? '';
      const second = (await refresh(stage, '2025-02-01')).header('location') ?? '';
      assert.notEqual(first, second);
      const restore = (await stage.restore()).header('location') ?? '';
      assert.ok(restore.includes('/operationResults/781a0f18-e250-4d73-b059-5e9ffed4069e?'));
    },
  },
  {
    says: 'answers 404 at a result that nobody asked for',
    evidence: inferred('as for other operations'),
    async run({ names, get }) {
      const id = '99999999-9999-4999-8999-999999999999';
      for (const path of ['backupFabrics/Azure/operationResults', 'backupJobs/operationResults'])
        assert.equal((await get(`${names.vaultPath}/${path}/${id}`)).status, 404, path);
    },
  },
  {
    says: 'lists no machine that a vault protects, and those that none does any more',
    evidence: recorded('az CLI, 2022: the name lacks the vm; that the id has'),
    async run(stage) {
      const { names, send, advance } = stage;
      assert.deepEqual(await protectable(stage), []);
      await send({ method: 'DELETE', path: names.itemPath });
      advance('15d');
      assert.deepEqual(await protectable(stage), [
        {
          id: `${names.vaultPath}/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testrg;testvm/protectableItems/vm;iaasvmcontainerv2;testrg;testvm`,
          name: 'iaasvmcontainerv2;testrg;testvm',
          type: 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectableItems',
          properties: {
            virtualMachineId: names.machineId,
            virtualMachineVersion: 'Compute',
            resourceGroup: 'testRG',
            backupManagementType: 'AzureIaasVM',
            protectableItemType: 'Microsoft.Compute/virtualMachines',
            friendlyName: 'testVM',
            protectionState: 'NotProtected',
          },
        },
      ]);
    },
  },
  {
    says: 'tells where a machine is protected, in lower case',
    evidence: recorded('az CLI check-vm, 2022'),
    async run(stage) {
      const { names } = stage;
      const body = { resourceType: 'VM', resourceId: names.machineId.toUpperCase() };
      assert.deepEqual((await statusOf(stage, body)).json(), {
        protectionStatus: 'Protected',
        vaultId: names.vaultPath,
        fabricName: 'Azure',
        containerName: 'iaasvmcontainer;iaasvmcontainerv2;testrg;testvm',
        protectedItemName: 'vm;iaasvmcontainerv2;testrg;testvm',
        policyName: 'DefaultPolicy',
        protectedItemsCount: 0,
      });
    },
  },
  {
    says: 'tells that a machine is not protected, and refuses what is no machine',
    evidence: inferred('only a protected one was recorded'),
    async run(stage) {
      const { names } = stage;
      const other = { resourceType: 'VM', resourceId: `${names.machineId}2` };
      assert.equal((await statusOf(stage, other)).json().protectionStatus, 'NotProtected');
      for (const body of [{ resourceId: 'testVM' }, { resourceType: 'VM' }]) {
        const refused = await statusOf(stage, body);
        assert.equal(refused.status, 400);
        assert.equal(codeOf(refused), 'BMSUserErrorInvalidInput');
      }
    },
  },
  {
    says: 'exports jobs to a blob that it names once that is done',
    evidence: specified('Jobs_Export; nobody was recorded to use it'),
    async run({ names, send, get, advance }) {
      const filter = encodeURIComponent("operation eq 'Restore'");
      const path = `${names.vaultPath}/backupJobsExport`;
      const accepted = await send({ method: 'POST', path: `${path}?$filter=${filter}` });
      assert.equal(accepted.status, 202);
      const location = accepted.header('location') ?? '';
      assert.match(location, /\/backupJobs\/operationResults\//);
      assert.equal((await get(location)).status, 202);
      advance('2s');
      const { operation } = (await get(location)).json();
      assert.equal(operation.objectType, 'ExportJobsOperationResultInfo');
      assert.match(operation.blobUrl, /^https:/);
      const unreadable = await send({ method: 'POST', path: `${path}?$filter=colour` });
      assert.equal(unreadable.status, 400);
    },
  },
] satisfies Behaviour[];
