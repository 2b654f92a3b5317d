import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded } from './behaviour.ts';
import { order, vaultPath } from './restore-orders.ts';
import { settingOf } from './wrong-pairs.ts';

export default [
  {
    says: 'says that Microsoft’s keys encrypt a vault',
    evidence: recorded('az CLI asks before every restore, and stops at any error'),
    async run({ names, get }) {
      const path = `${names.vaultPath}/backupEncryptionConfigs/backupResourceEncryptionConfig`;
      const config = (await get(path)).json();
      assert.equal(config.id, path);
      assert.deepEqual(config.properties, {
        useSystemAssignedIdentity: true,
        encryptionAtRestType: 'MicrosoftManaged',
        lastUpdateStatus: 'NotEnabled',
        infrastructureEncryptionState: 'Disabled',
      });
    },
  },
  {
    says: 'says how a vault’s backups are stored, wherever the path begins with a capital',
    evidence: inferred('the names are recorded (2022), the values are those of the vault'),
    async run({ names, get }) {
      const path = `${names.vaultPath}/backupstorageconfig/vaultstorageconfig`;
      const { properties } = (await get(path.replace('/subscriptions', '/Subscriptions'))).json();
      assert.equal(properties.storageModelType, 'GeoRedundant');
      assert.equal(properties.crossRegionRestoreFlag, false);
    },
  },
  {
    says: 'says that soft delete is on, and always on from 2024',
    evidence: inferred('the three fields are recorded (2022), the later words are the vault’s'),
    async run({ names, get }) {
      const path = `${names.vaultPath}/backupconfig/vaultconfig`;
      assert.deepEqual((await get(path, '2022-02-01')).json().properties, {
        enhancedSecurityState: 'Enabled',
        softDeleteFeatureState: 'Enabled',
        isSoftDeleteFeatureStateEditable: true,
      });
      const { softDeleteFeatureState } = (await get(path, '2025-02-01')).json().properties;
      assert.equal(softDeleteFeatureState, 'AlwaysON');
    },
  },
  {
    says: 'lists no Resource Guards of a vault that is under none',
    evidence: recorded('az CLI asks before a restore, 2024'),
    async run({ names, get }) {
      const reply = await get(`${names.vaultPath}/backupResourceGuardProxies`);
      assert.deepEqual(reply.json(), { value: [] });
    },
  },
  {
    says: 'names the Resource Guard of a vault that is under one, and what to ask it for a restore',
    evidence: inferred('types of the SDKs, what az looks for, and the example of a restore'),
    setting: settingOf({}),
    async run(stage) {
      const guarded = vaultPath(stage.names, { vault: 'guarded' });
      const path = `${guarded}/backupResourceGuardProxies`;
      const { value } = (await stage.get(path)).json();
      assert.equal(value.length, 1);
      assert.deepEqual((await stage.get(`${path}/VaultProxy`)).json(), value[0]);
      const [detail] = value[0].properties.resourceGuardOperationDetails;
      assert.match(detail.vaultCriticalOperation, /\/recoveryPoints\/restore\/action$/);
      assert.match(detail.defaultResourceRequest, /\/triggerRestoreRequests\/default$/);
      const properties = { resourceGuardOperationRequests: [detail.defaultResourceRequest] };
      assert.equal((await order(stage, { vault: 'guarded', properties })).status, 202);
    },
  },
  {
    says: 'has no guard of another name, and none of a vault that is under none',
    evidence: inferred('as for the vault itself'),
    setting: settingOf({}),
    async run({ names, get }) {
      const proxies = (vault: string) =>
        `${vaultPath(names, { vault })}/backupResourceGuardProxies`;
      assert.equal((await get(`${proxies('guarded')}/other`)).status, 404);
      const reply = await get(`${proxies('safe')}/VaultProxy`);
      assert.equal(reply.status, 404);
      assert.equal(reply.json().error.code, 'ResourceNotFound');
    },
  },
  {
    says: 'has no settings for a vault that is not there',
    evidence: inferred('as for the vault itself'),
    async run({ names, get }) {
      const other = names.vaultPath.replace('/vaults/testVault', '/vaults/other');
      for (const settings of [
        'backupEncryptionConfigs/backupResourceEncryptionConfig',
        'backupstorageconfig/vaultstorageconfig',
        'backupconfig/vaultconfig',
        'backupResourceGuardProxies',
      ])
        assert.equal((await get(`${other}/${settings}`)).status, 404, settings);
    },
  },
] satisfies Behaviour[];
