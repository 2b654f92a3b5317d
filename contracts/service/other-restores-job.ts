import assert from 'node:assert/strict';
import { type Behaviour, recorded } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Json, Names, Stage } from './stage.ts';

const network = ({ subscription }: Names): string =>
  `/subscriptions/${subscription}/resourceGroups/targetRG/providers/Microsoft.Network/virtualNetworks/testNet`;

const alternate = (names: Names) => ({
  recoveryType: 'AlternateLocation',
  targetVirtualMachineId: `/subscriptions/${names.subscription}/resourceGroups/targetRG/providers/Microsoft.Compute/virtualmachines/targetVM`,
  virtualNetworkId: network(names),
  subnetId: `${network(names)}/subnets/default`,
});

const original = { recoveryType: 'OriginalLocation', targetResourceGroupId: null };

const info = async ({ get }: Stage, path: string): Promise<Json> =>
  (await get(path)).json().properties.extendedInfo;

const statuses = ({ tasksList }: Json): Json => tasksList.map((task: Json) => task.status);

export default [
  {
    says: 'names the subscription where the machine is made, if that is another',
    evidence: recorded('az CLI recording of 2022 of a restore across subscriptions'),
    async run(stage) {
      const theirs = '0d9c2f1e-2222-4333-8444-555566667777';
      const targets = Object.fromEntries(
        Object.entries(alternate(stage.names)).map(([field, value]) => [
          field,
          value.replace(stage.names.subscription, theirs),
        ]),
      );
      const path = await startedJob(stage, { properties: targets });
      const { propertyBag } = await info(stage, path);
      assert.equal(propertyBag['Target Subscription ID'], theirs);
      assert.deepEqual(Object.keys(propertyBag).slice(2, 5), [
        'Target VM Name',
        'Target Subscription ID',
        'Target VNet Name',
      ]);
    },
  },
  {
    says: 'transfers the data and then creates the machine for AlternateLocation',
    evidence: recorded('az CLI recordings of 2022, 2024 and 2026'),
    async run(stage) {
      const path = await startedJob(stage, { properties: alternate(stage.names) });
      const first = await info(stage, path);
      assert.deepEqual(
        first.tasksList.map((task: Json) => task.taskId),
        ['Transfer data from vault', 'Create the restored virtual machine'],
      );
      assert.deepEqual(statuses(first), ['InProgress', 'NotStarted']);
      stage.advance('10s');
      const later = await info(stage, path);
      assert.deepEqual(statuses(later), ['Completed', 'InProgress']);
      assert.equal(later.progressPercentage, 60);
      stage.advance('10s');
      assert.deepEqual(statuses(await info(stage, path)), ['Completed', 'Completed']);
    },
  },
  {
    says: 'names machines, network and group in the bag of AlternateLocation, and never a blob',
    evidence: recorded('az CLI recording of 2026'),
    async run(stage) {
      const path = await startedJob(stage, { properties: alternate(stage.names) });
      stage.advance('1m');
      const { propertyBag, internalPropertyBag } = await info(stage, path);
      assert.deepEqual(propertyBag, {
        'Job Type': 'Recover VM to an alternate location',
        'Original VM Name': 'testVM',
        'Target VM Name': 'targetVM',
        'Target VNet Name': 'Group targetRG testNet',
        'Target Storage Account Name': 'testAccount',
        'Recovery point time ': '6/4/2018 6:06:00 AM',
        'Target resource group': 'targetRG',
        'VM Subscription ID': stage.names.subscription,
      });
      assert.deepEqual(internalPropertyBag, { restoreLocationType: 'AlternateLocation' });
    },
  },
  {
    says: 'says null for the machine that OriginalLocation replaces until the data has moved',
    evidence: recorded('az CLI recordings of 2026'),
    async run(stage) {
      const path = await startedJob(stage, { properties: original });
      const first = await info(stage, path);
      assert.equal(first.propertyBag['Job Type'], 'Replace disks');
      assert.equal(first.propertyBag['Target VM Name'], null);
      assert.equal(first.propertyBag['Target resource group'], undefined);
      assert.equal(first.tasksList[1].taskId, 'Update the virtual machine');
      stage.advance('5s');
      const later = await info(stage, path);
      assert.equal(later.propertyBag['Target VM Name'], 'testVM');
      assert.equal(later.propertyBag['Target resource group'], 'testrg');
      assert.equal(later.progressPercentage, 99);
      assert.deepEqual(later.internalPropertyBag, { restoreLocationType: 'OriginalLocation' });
    },
  },
] satisfies Behaviour[];
