import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded } from './behaviour.ts';

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
    says: 'lists no Resource Guards',
    evidence: recorded('az CLI asks before a restore, 2024'),
    async run({ names, get }) {
      const reply = await get(`${names.vaultPath}/backupResourceGuardProxies`);
      assert.deepEqual(reply.json(), { value: [] });
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
