import assert from 'node:assert/strict';
import { type Behaviour, recorded } from './behaviour.ts';

export default [
  {
    says: 'gives a vault with location, name, etag, properties, id, type and sku in this order',
    evidence: recorded('az CLI recordings of 2022 and 2026'),
    async run({ names, get }) {
      for (const version of ['2021-03-01', '2026-05-01']) {
        const reply = await get(names.vaultPath, version);
        assert.equal(reply.status, 200);
        const vault = reply.json();
        assert.deepEqual(Object.keys(vault), [
          'location',
          'name',
          'etag',
          'properties',
          'id',
          'type',
          'sku',
        ]);
        assert.equal(vault.location, 'westus');
        assert.equal(vault.id, names.vaultPath);
        assert.match(vault.etag, /^W\/"datetime'\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d\.\d{7}Z'"$/);
        assert.equal(vault.properties.provisioningState, 'Succeeded');
      }
    },
  },
  {
    says: 'lists the vaults of the subscription and of a resource group',
    evidence: recorded('az CLI: backup vault list, with and without -g'),
    async run({ names, get }) {
      const below = (scope: string): string =>
        `/subscriptions/${names.subscription}${scope}/providers/Microsoft.RecoveryServices/vaults`;
      const all = (await get(below(''))).json();
      const group = (await get(below('/resourceGroups/testVaultRG'))).json();
      const other = (await get(below('/resourceGroups/testRG'))).json();
      assert.deepEqual(all.value, [(await get(names.vaultPath)).json()]);
      assert.deepEqual(group, all);
      assert.deepEqual(other.value, []);
      assert.equal((await get(below('/resourceGroups/nowhere'))).status, 404);
    },
  },
  {
    says: 'gives the protected item with its machine, its policy and its last point',
    evidence: recorded('az CLI recordings of 2022 and 2026'),
    async run({ names, get }) {
      const { properties } = (await get(names.itemPath)).json();
      assert.equal(properties.protectionState, 'Protected');
      assert.equal(properties.friendlyName, 'testVM');
      assert.equal(properties.sourceResourceId, names.machineId);
      assert.equal(properties.containerName, 'iaasvmcontainerv2;testrg;testvm');
      assert.equal(properties.policyId, `${names.vaultPath}/backupPolicies/DefaultPolicy`);
      assert.equal(properties.lastRecoveryPoint, '2018-06-04T06:06:00.5121087Z');
      assert.ok(properties.vaultId.endsWith(names.vaultPath));
      assert.match(properties.vaultId, /^http/);
    },
  },
  {
    says: 'has kpisHealths up to 2023 and policyType from 2025',
    evidence: recorded('az CLI recordings of 2022, 2024 and 2026'),
    async run({ names, get }) {
      const old = (await get(names.itemPath, '2022-02-01')).json().properties;
      const current = (await get(names.itemPath, '2025-02-01')).json().properties;
      assert.equal(old.kpisHealths.RestoreOperationStatusKPI.resourceHealthStatus, 'Healthy');
      assert.equal(old.policyType, undefined);
      assert.equal(current.kpisHealths, undefined);
      assert.equal(current.policyType, 'V1');
    },
  },
] satisfies Behaviour[];
