import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Behaviour, inferred, specified } from './behaviour.ts';
import type { Json, Stage } from './stage.ts';

const WORLD = fileURLToPath(new URL('./worlds/network-access.yaml', import.meta.url));
const setting = { world: WORLD };

/** A version of the compute service. */
const COMPUTE = '2023-04-02';

const inGroup = ({ names }: Stage, group: string, type: string): string =>
  `/subscriptions/${names.subscription}/resourceGroups/${group}/providers/Microsoft.Compute/${type}`;

const OF_OWN = 'vmRG';
const TARGET = 'targetRG';

/** How a disk is reached, once a restore of it to the target group is over. */
async function reachedAfter(stage: Stage, option?: string, accessId?: string): Promise<Json> {
  const targetDiskNetworkAccessSettings = {
    targetDiskNetworkAccessOption: option,
    targetDiskAccessId: accessId,
  };
  const properties = option === undefined ? {} : { targetDiskNetworkAccessSettings };
  assert.equal((await stage.restore({ properties })).status, 202);
  stage.advance('1m');
  return accessOf(stage, TARGET, 'shy-os');
}

async function accessOf(stage: Stage, group: string, name: string): Promise<Json> {
  const disk = (await stage.get(inGroup(stage, group, `disks/${name}`), COMPUTE)).json();
  const { networkAccessPolicy, publicNetworkAccess, diskAccessId } = disk.properties;
  return { networkAccessPolicy, publicNetworkAccess, diskAccessId };
}

const PUBLIC = {
  networkAccessPolicy: 'AllowAll',
  publicNetworkAccess: 'Enabled',
  diskAccessId: undefined,
};

const byPrivateLinks = (diskAccessId: string) => ({
  networkAccessPolicy: 'AllowPrivate',
  publicNetworkAccess: 'Disabled',
  diskAccessId,
});

const ownLinks = (stage: Stage): string => inGroup(stage, OF_OWN, 'diskAccesses/own-links');
const otherLinks = (stage: Stage): string => inGroup(stage, TARGET, 'diskAccesses/links');

const OPTIONS = specified('bms, TargetDiskNetworkAccessOption: its three values');

export default [
  {
    says: 'is told of the disks of a machine, and of its points',
    evidence: specified('azure-mgmt-compute, Disk; bms, isPrivateAccessEnabledOnAnyDisk'),
    setting,
    async run(stage) {
      assert.deepEqual(await accessOf(stage, OF_OWN, 'shy-os'), byPrivateLinks(ownLinks(stage)));
      assert.deepEqual(await accessOf(stage, OF_OWN, 'open-os'), PUBLIC);
      const { value } = (await stage.get(`${stage.names.itemPath}/recoveryPoints`)).json();
      assert.equal(value[0].properties.isPrivateAccessEnabledOnAnyDisk, true);
    },
  },
  {
    says: 'is that of the source where it is to be the same',
    evidence: OPTIONS,
    setting,
    async run(stage) {
      const access = await reachedAfter(stage, 'SameAsOnSourceDisks');
      assert.deepEqual(access, byPrivateLinks(ownLinks(stage)));
    },
  },
  {
    says: 'is that of the source where nothing is said of it',
    evidence: inferred('az always says something of a point with private disks'),
    setting,
    async run(stage) {
      assert.deepEqual(await reachedAfter(stage), byPrivateLinks(ownLinks(stage)));
    },
  },
  {
    says: 'is by the disk access that is chosen',
    evidence: OPTIONS,
    setting,
    async run(stage) {
      const links = otherLinks(stage);
      const access = await reachedAfter(stage, 'EnablePrivateAccessForAllDisks', links);
      assert.deepEqual(access, byPrivateLinks(links));
    },
  },
  {
    says: 'is public where that is chosen',
    evidence: OPTIONS,
    setting,
    async run(stage) {
      assert.deepEqual(await reachedAfter(stage, 'EnablePublicAccessForAllDisks'), PUBLIC);
    },
  },
  {
    says: 'lists and reads the disk accesses that a restore may choose',
    evidence: specified('azure-mgmt-compute, DiskAccess'),
    setting,
    async run(stage) {
      const { names, get } = stage;
      const all = `/subscriptions/${names.subscription}/providers/Microsoft.Compute/diskAccesses`;
      const { value } = (await get(all, COMPUTE)).json();
      assert.deepEqual(
        value.map(({ id }: Json) => id),
        [ownLinks(stage), otherLinks(stage)],
      );
      assert.equal(value[1].location, 'westeurope');
      const ofTarget = (await get(inGroup(stage, TARGET, 'diskAccesses'), COMPUTE)).json();
      assert.deepEqual(ofTarget.value, [value[1]]);
      assert.deepEqual((await get(otherLinks(stage), COMPUTE)).json(), value[1]);
      const missing = await get(inGroup(stage, TARGET, 'diskAccesses/none'), COMPUTE);
      assert.equal(missing.status, 404);
      assert.equal(missing.json().error.code, 'ResourceNotFound');
    },
  },
  {
    says: 'is refused where the disk access is no id of one',
    evidence: inferred('the code is that of other bodies that cannot be read'),
    setting,
    async run(stage) {
      const targetDiskNetworkAccessSettings = {
        targetDiskNetworkAccessOption: 'EnablePrivateAccessForAllDisks',
        targetDiskAccessId: inGroup(stage, TARGET, 'disks/links'),
      };
      const reply = await stage.restore({ properties: { targetDiskNetworkAccessSettings } });
      assert.equal(reply.json().error.code, 'BMSUserErrorInvalidInput');
      assert.match(reply.json().error.message, /targetDiskAccessId/);
    },
  },
] satisfies Behaviour[];
