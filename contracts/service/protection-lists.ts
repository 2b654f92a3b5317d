import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, reported } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Json, Stage } from './stage.ts';

const list = async ({ get, names }: Stage, type: string, filter?: string, version?: string) => {
  const query = filter === undefined ? '' : `?$filter=${encodeURIComponent(filter)}`;
  return get(`${names.vaultPath}/${type}${query}`, version);
};

const MACHINES = "backupManagementType eq 'AzureIaasVM'";

/** What a list names must be what the same service answers to. */
const codeOf = (reply: { json(): { error: { code: string } } }): string => reply.json().error.code;

export default [
  {
    says: 'shows in an item’s health that its last restore was cancelled, up to 2023',
    evidence: recorded('az CLI, 2022: a restore cancelled, the items listed'),
    async run(stage) {
      const path = await startedJob(stage);
      await stage.send({ method: 'POST', path: `${path}/cancel` });
      stage.advance('1m');
      const { kpisHealths } = (await stage.get(stage.names.itemPath, '2021-10-01')).json()
        .properties;
      assert.deepEqual(kpisHealths.RestoreOperationStatusKPI, {
        resourceHealthStatus: 'TransientDegraded',
        resourceHealthDetails: [
          {
            code: 400158,
            title: 'UserErrorJobSuccessfullyCancelled',
            message: 'Job is cancelled.',
            recommendations: [],
          },
        ],
      });
      assert.equal(kpisHealths.BackupOperationStatusKPI.resourceHealthStatus, 'Healthy');
    },
  },
  {
    says: 'dates an item’s last point to the snapshot of a restore that replaces its disks',
    evidence: recorded('az CLI, 2026: three seconds behind its start; the last backup stays'),
    async run(stage) {
      const facts = async () => (await stage.get(stage.names.itemPath)).json().properties;
      const before = await facts();
      await startedJob(stage, {
        properties: { recoveryType: 'OriginalLocation', targetResourceGroupId: null },
      });
      stage.advance('1m');
      const after = await facts();
      assert.notEqual(after.lastRecoveryPoint, before.lastRecoveryPoint);
      assert.equal(after.lastBackupTime, before.lastBackupTime);
    },
  },
  {
    says: 'has extended properties and a source scan in 2024 alone',
    evidence: recorded('az CLI: 2024-04-01 with, 2025-02-01 without; the scan gone in 2024-10-01'),
    async run({ names, get }) {
      const has = async (version: string) => {
        const { extendedProperties, sourceSideScanning } = (
          await get(names.itemPath, version)
        ).json().properties;
        return [extendedProperties, sourceSideScanning];
      };
      assert.deepEqual(await has('2022-02-01'), [undefined, undefined]);
      assert.deepEqual(await has('2024-04-01'), [{}, 0]);
      assert.deepEqual(await has('2024-10-01'), [{}, undefined]);
      assert.deepEqual(await has('2025-02-01'), [undefined, undefined]);
    },
  },
  {
    says: 'lists protected items under lower-case names that lead to the same item',
    evidence: recorded('az CLI recordings of 2022 and 2026'),
    async run(stage) {
      const { names, get } = stage;
      const reply = await list(stage, 'backupProtectedItems', `${MACHINES} and itemType eq 'VM'`);
      const [item, ...others] = reply.json().value;
      assert.deepEqual(others, []);
      assert.equal(item.name, 'VM;iaasvmcontainerv2;testrg;testvm');
      assert.equal(
        item.id,
        `${names.vaultPath}/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testrg;testvm/protectedItems/${item.name}`,
      );
      const single = (await get(names.itemPath)).json();
      assert.deepEqual(item.properties, single.properties);
      assert.deepEqual((await get(item.id)).json(), item);
    },
  },
  {
    says: 'gives az what it cannot do without: an item’s id, friendly name and type',
    evidence: recorded(
      'az CLI 2022 and 2026: all three in every list; az 2.45 fails without one of them',
    ),
    async run(stage) {
      for (const version of ['2021-11-15', '2022-09-01-preview', '2025-02-01']) {
        const { value } = (await list(stage, 'backupProtectedItems', undefined, version)).json();
        assert.match(value[0].id, /^\/subscriptions\//);
        assert.equal(value[0].properties.friendlyName, 'testVM');
        assert.equal(value[0].properties.protectedItemType, 'Microsoft.Compute/virtualMachines');
      }
    },
  },
  {
    says: 'lists the items that a filter leaves, and refuses a word it does not know',
    evidence: inferred('the words are specified; what they leave out was not recorded'),
    async run(stage) {
      const count = async (filter: string): Promise<number> =>
        (await list(stage, 'backupProtectedItems', filter)).json().value.length;
      assert.equal(await count("policyName eq 'defaultpolicy'"), 1);
      assert.equal(await count("policyName eq 'Other'"), 0);
      assert.equal(await count("friendlyName eq 'TESTVM'"), 1);
      assert.equal(await count("friendlyName eq 'other'"), 0);
      assert.equal(await count("containerName eq 'iaasvmcontainerv2;testRG;testVM'"), 1);
      assert.equal(await count("containerName eq 'iaasvmcontainerv2;testRG;other'"), 0);
      assert.equal(await count("backupManagementType eq 'AzureStorage'"), 0);
      assert.equal(await count("itemType eq 'AzureFileShare'"), 0);
      assert.equal(await count("healthState eq 'ActionRequired'"), 0);
      assert.equal(await count("backupSetName eq 'set'"), 0);
      const unknown = await list(stage, 'backupProtectedItems', "colour eq 'red'");
      assert.equal(unknown.status, 400);
      assert.equal(codeOf(unknown), 'BMSUserErrorInvalidInput');
    },
  },
  {
    says: 'lists a deleted item for fourteen days more, and then no more, nor its container',
    evidence: inferred('fourteen days are documented; a list in them was not recorded'),
    async run(stage) {
      const { names, send, advance } = stage;
      await send({ method: 'DELETE', path: names.itemPath });
      advance('13d');
      assert.equal((await list(stage, 'backupProtectedItems')).json().value.length, 1);
      advance('2d');
      const container = names.itemPath.replace(/\/protectedItems\/.*/, '');
      assert.deepEqual((await list(stage, 'backupProtectedItems')).json().value, []);
      assert.deepEqual(
        (await list(stage, 'backupProtectionContainers', MACHINES)).json().value,
        [],
      );
      assert.equal((await stage.get(container)).status, 404);
    },
  },
  {
    says: 'lists a fleet’s items a page at a time, with a next link that goes on',
    evidence: inferred('the published list has a nextLink; none was recorded'),
    setting: { world: 'fleet' },
    async run(stage) {
      const { value, nextLink } = (await list(stage, 'backupProtectedItems', MACHINES)).json();
      assert.equal(value.length, 25);
      assert.equal(nextLink, undefined);
      assert.equal(new Set(value.map((item: { id: string }) => item.id)).size, 25);
    },
  },
  {
    says: 'lists the container of a machine by its friendly name',
    evidence: recorded('az CLI: its look-up before every restore, 2022'),
    async run(stage) {
      const { names, get } = stage;
      const filter = `${MACHINES} and friendlyName eq 'testVM' and status eq 'Registered'`;
      const [container, ...others] = (
        await list(stage, 'backupProtectionContainers', filter)
      ).json().value;
      assert.deepEqual(others, []);
      assert.equal(container.name, 'IaasVMContainer;iaasvmcontainerv2;testrg;testvm');
      assert.deepEqual(container.properties, {
        virtualMachineId: names.machineId,
        virtualMachineVersion: 'Compute',
        resourceGroup: 'testRG',
        friendlyName: 'testVM',
        backupManagementType: 'AzureIaasVM',
        registrationStatus: 'Registered',
        healthStatus: 'Healthy',
        containerType: 'Microsoft.Compute/virtualMachines',
        protectableObjectType: 'Microsoft.Compute/virtualMachines',
      });
      assert.deepEqual((await get(container.id)).json(), container);
    },
  },
  {
    says: 'lists no container that its filter leaves out, and none without a management type',
    evidence: reported('an issue thread of 2021 has the refusal'),
    async run(stage) {
      const type = 'backupProtectionContainers';
      for (const left of ["friendlyName eq 'other'", "status eq 'NotRegistered'"]) {
        const reply = await list(stage, type, `${MACHINES} and ${left}`);
        assert.deepEqual(reply.json(), { value: [] });
      }
      for (const filter of [undefined, "friendlyName eq 'testVM'"]) {
        const refused = await list(stage, type, filter);
        assert.equal(refused.status, 400);
        assert.equal(codeOf(refused), 'BMSUserErrorInvalidInput');
      }
    },
  },
  {
    says: 'refuses a list of containers without a management type in the words of its year',
    evidence: reported('issue threads of 2021 and 2023, which quote the whole body'),
    async run(stage) {
      const bodyAt = async (version: string): Promise<Json> =>
        (await list(stage, 'backupProtectionContainers', undefined, version)).json();
      assert.deepEqual(await bodyAt('2021-02-10'), {
        error: {
          code: 'BMSUserErrorInvalidInput',
          message: 'Input provided for the call is invalid\r\nPlease check the required inputs',
          target: null,
          details: null,
          innerError: null,
        },
      });
      assert.deepEqual(await bodyAt('2023-02-01'), {
        error: {
          code: 'BMSUserErrorInvalidInput',
          message: 'The user input given for the call is invalid. Please check the required inputs',
        },
      });
    },
  },
  {
    says: 'answers 404 for a container that nobody registered, 400 for a name that is none',
    evidence: inferred('as for items'),
    async run({ names, get }) {
      const container = names.itemPath.replace(/\/protectedItems\/.*/, '');
      const missing = await get(container.replace('testVM', 'other'));
      assert.equal(missing.status, 404);
      assert.equal(codeOf(missing), 'BMSUserErrorDataSourceObjectNotFound');
      const unreadable = await get(container.replace('iaasvmcontainerv2;', ''));
      assert.equal(unreadable.status, 400);
    },
  },
] satisfies Behaviour[];
