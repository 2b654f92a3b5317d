import { expect, test } from 'vitest';
import type { Vault } from '../../core/estate.ts';
import { NOW } from '../../core/test-world.ts';
import { eraOf } from './era.ts';
import { storageSettings } from './vault-settings.ts';
import { vaultResource } from './vault.ts';

const plain: Vault = { resourceGroup: 'rg', name: 'safe', region: 'westus' };
const world = { madeAt: NOW, seed: 7, tenant: '11111111-1111-4111-8111-111111111111' };
const resource = (vault: Vault) => vaultResource('/safe', vault, world, eraOf('2025-02-01'));

test('a vault says how it is stored, itself and in its settings', () => {
  const vault: Vault = { ...plain, redundancy: 'ZoneRedundant' };
  const { redundancySettings } = resource(vault).properties;
  expect(redundancySettings?.standardTierStorageRedundancy).toBe('ZoneRedundant');
  expect(storageSettings('/safe', vault).properties.storageType).toBe('ZoneRedundant');
});

test('a vault that has an identity says whose it is, and no other has one', () => {
  expect(resource({ ...plain, hasIdentity: true }).identity).toEqual({
    type: 'SystemAssigned',
    principalId: expect.stringMatching(/^[\da-f-]{36}$/),
    tenantId: world.tenant,
  });
  expect(resource(plain).identity).toBeUndefined();
});
