import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded } from './behaviour.ts';
import type { Names, Reply, Stage } from './stage.ts';

const codeOf = (reply: Reply): string => reply.json().error.code;

const inGroup = ({ subscription }: Names, group: string, type: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}`;

const COMPUTE = '2023-09-01';

/** A restore to a machine of a new name, in the group of the network. */
const restoreTo = ({ names, restore }: Stage, name: string): Promise<Reply> =>
  restore({
    properties: {
      recoveryType: 'AlternateLocation',
      targetVirtualMachineId: `${inGroup(names, 'targetRG', 'Microsoft.Compute/virtualMachines')}/${name}`,
      virtualNetworkId: `${inGroup(names, 'targetRG', 'Microsoft.Network/virtualNetworks')}/testNet`,
      subnetId: `${inGroup(names, 'targetRG', 'Microsoft.Network/virtualNetworks')}/testNet/subnets/default`,
    },
  });

export default [
  {
    says: 'lists the subscription and the tenant of a caller who names neither',
    evidence: inferred('az logs in so; it needs an id, a name and the state Enabled'),
    async run({ names, get }) {
      const { value } = (await get('/subscriptions', '2019-11-01')).json();
      const [subscription, ...others] = value;
      assert.deepEqual(others, []);
      assert.equal(subscription.id, `/subscriptions/${names.subscription}`);
      assert.equal(subscription.state, 'Enabled');
      assert.ok(subscription.displayName.length > 0);
      assert.deepEqual((await get(subscription.id, '2019-11-01')).json(), subscription);
      const tenants = (await get('/tenants', '2019-11-01')).json().value;
      assert.deepEqual(
        tenants.map((tenant: { tenantId: string }) => tenant.tenantId),
        [subscription.tenantId],
      );
    },
  },
  {
    says: 'names a subscription that is asked for by its own id, whatever others there are',
    evidence: ours('a world is a subscription'),
    async run({ get }) {
      const path = '/subscriptions/11111111-2222-4333-8444-555555555555';
      assert.equal((await get(path)).json().id, path);
    },
  },
  {
    says: 'wants a token of whoever lists subscriptions',
    evidence: inferred('ARM wants a token everywhere; that of this list was not recorded'),
    async run({ send }) {
      const reply = await send({ path: '/subscriptions', token: null });
      assert.equal(reply.status, 401);
    },
  },
  {
    says: 'lists and reads the resource groups',
    evidence: recorded('the 404, by az CLI in 2022', inferred('the rest')),
    async run({ names, get }) {
      const path = `/subscriptions/${names.subscription}/resourcegroups`;
      const { value } = (await get(path, '2021-04-01')).json();
      assert.deepEqual(
        value.map(({ name }: { name: string }) => name),
        ['testVaultRG', 'testRG', 'targetRG'],
      );
      assert.deepEqual((await get(`${path}/TARGETRG`, '2021-04-01')).json(), value[2]);
      const missing = await get(`${path}/nowhere`);
      assert.equal(missing.status, 404);
      assert.equal(codeOf(missing), 'ResourceGroupNotFound');
    },
  },
  {
    says: 'reads a storage account though az leaves a segment of its path empty',
    evidence: inferred('the request of az CLI is recorded, 2024; the answer is not'),
    async run({ names, get }) {
      const type = 'Microsoft.Storage/storageAccounts';
      const asked = inGroup(names, 'testRG', `${type}//testAccount`).replace('G', 'g');
      const account = (await get(asked, '2016-01-01')).json();
      assert.equal(account.id, names.storageAccountId);
      assert.equal(account.location, names.region);
      const all = (await get(inGroup(names, 'testRG', type), '2016-01-01')).json();
      assert.deepEqual(all.value[0], account);
      assert.equal(all.value.length, 2);
      const missing = await get(inGroup(names, 'testRG', `${type}/other`));
      assert.equal(missing.status, 404);
      assert.equal(codeOf(missing), 'ResourceNotFound');
    },
  },
  {
    says: 'knows no storage account of the classic kind, and says so at once',
    evidence: recorded('az CLI asks for one first, and wants this 404 (2022 to 2025)'),
    async run({ names, send }) {
      const path = inGroup(
        names,
        'testRG',
        'Microsoft.ClassicStorage/storageAccounts//testAccount',
      );
      const reply = await send({ path, apiVersion: '2015-12-01', offContract: true });
      assert.equal(reply.status, 404);
      assert.equal(codeOf(reply), 'ResourceNotFound');
      assert.equal(
        reply.json().error.message,
        "The Resource 'Microsoft.ClassicStorage/storageAccounts/testAccount' under resource group 'testRG' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
      );
    },
  },
  {
    says: 'reads a virtual network with its subnets by name',
    evidence: inferred('az looks its subnets up there'),
    async run({ names, get }) {
      const path = inGroup(names, 'targetRG', 'Microsoft.Network/virtualNetworks');
      const network = (await get(`${path}//testNet`, '2019-11-01')).json();
      assert.equal(network.id, `${path}/testNet`);
      const [subnet] = network.properties.subnets;
      assert.equal(subnet.name, 'default');
      assert.equal(subnet.id, `${path}/testNet/subnets/default`);
      assert.deepEqual((await get(path, '2019-11-01')).json(), { value: [network] });
    },
  },
  {
    says: 'reads a machine of the estate and its disks',
    evidence: inferred('the fields that say what was backed up'),
    async run({ names, get }) {
      const machine = (await get(names.machineId, COMPUTE)).json();
      assert.equal(machine.id, names.machineId);
      const { hardwareProfile, storageProfile } = machine.properties;
      assert.equal(hardwareProfile.vmSize, 'Standard_A1_v2');
      assert.equal(storageProfile.osDisk.osType, 'Windows');
      assert.equal(storageProfile.dataDisks[0].lun, 0);
      const disk = (await get(storageProfile.osDisk.managedDisk.id, COMPUTE)).json();
      assert.equal(disk.managedBy, names.machineId);
      assert.equal(disk.properties.diskSizeGB, 127);
    },
  },
  {
    says: 'has the machine of a restore to an alternate location once its job has completed',
    evidence: inferred('documented; how the machine reads was not recorded'),
    async run(stage) {
      const { names, get, advance } = stage;
      const type = inGroup(names, 'targetRG', 'Microsoft.Compute/virtualMachines');
      assert.equal((await restoreTo(stage, 'copyVM')).status, 202);
      advance('10s');
      assert.equal((await get(`${type}/copyVM`, COMPUTE)).status, 404);
      advance('10s');
      const machine = (await get(`${type}/copyvm`, COMPUTE)).json();
      assert.equal(machine.name, 'copyVM');
      assert.equal(machine.properties.storageProfile.osDisk.name, 'testVM_OsDisk');
      assert.deepEqual((await get(type, COMPUTE)).json(), { value: [machine] });
      const disk = machine.properties.storageProfile.osDisk.managedDisk.id;
      assert.equal((await get(disk, COMPUTE)).json().managedBy, machine.id);
    },
  },
  {
    says: 'has the disks of a disk restore in its target group, attached to nothing',
    evidence: inferred('documented; how the disks read was not recorded'),
    async run({ names, get, restore, advance }) {
      const disks = inGroup(names, 'targetRG', 'Microsoft.Compute/disks');
      await restore();
      assert.deepEqual((await get(disks, COMPUTE)).json(), { value: [] });
      advance('20s');
      const { value } = (await get(disks, COMPUTE)).json();
      assert.deepEqual(
        value.map(({ name }: { name: string }) => name),
        ['testVM_OsDisk', 'testVM_DataDisk_0'],
      );
      for (const disk of value) {
        assert.equal(disk.properties.diskState, 'Unattached');
        assert.equal(disk.managedBy, undefined);
        assert.deepEqual((await get(disk.id, COMPUTE)).json(), disk);
      }
    },
  },
  {
    says: 'has no further machine of a restore in place',
    evidence: inferred('documented: the machine keeps its name, its disks are replaced'),
    async run({ names, get, restore, advance }) {
      const type = `/subscriptions/${names.subscription}/providers/Microsoft.Compute`;
      const before = (await get(`${type}/virtualMachines`, COMPUTE)).json();
      await restore({
        properties: { recoveryType: 'OriginalLocation', targetResourceGroupId: undefined },
      });
      advance('20s');
      assert.deepEqual((await get(`${type}/virtualMachines`, COMPUTE)).json(), before);
      const [disk] = (await get(`${type}/disks`, COMPUTE)).json().value;
      assert.ok(disk.properties.timeCreated > before.value[0].properties.timeCreated);
    },
  },
  {
    says: 'lists resources by their type',
    evidence: inferred('specified for ARM; no backup client was recorded to ask'),
    async run({ names, get }) {
      const path = `/subscriptions/${names.subscription}/resources`;
      const filter = encodeURIComponent("resourceType eq 'Microsoft.Compute/virtualMachines'");
      const { value } = (await get(`${path}?$filter=${filter}`, '2021-04-01')).json();
      assert.deepEqual(value, [
        {
          id: names.machineId,
          name: 'testVM',
          type: 'Microsoft.Compute/virtualMachines',
          location: 'westus',
        },
      ]);
      const group = path.replace('/resources', '/resourceGroups/testVaultRG/resources');
      const types = (await get(group)).json().value.map(({ type }: { type: string }) => type);
      assert.deepEqual(types, ['Microsoft.RecoveryServices/vaults']);
      assert.equal((await get(group.replace('testVaultRG', 'nowhere'))).status, 404);
    },
  },
] satisfies Behaviour[];
