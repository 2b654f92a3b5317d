import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { loggedIn } from './az.ts';
import type { AzVersion } from './version.ts';

const OF_VAULT = '-g $RESTORITE_RESOURCE_GROUP -n $RESTORITE_VAULT';

export function settings({ program }: AzVersion): void {
  describe('in a vault with an identity', () => {
    test.override({ worldOptions: { from: LAB } });

    test('az shows its settings', async ({ seat, world }) => {
      const az = await loggedIn(seat, program);
      const properties = await az.json(`backup vault backup-properties show ${OF_VAULT}`);
      expect(properties).toMatchObject([
        { properties: { storageType: 'ZoneRedundant', crossRegionRestoreFlag: false } },
        { properties: { softDeleteFeatureState: expect.any(String) } },
      ]);
      const encryption = await az.json(`backup vault encryption show ${OF_VAULT}`);
      expect(encryption.properties.encryptionAtRestType).toBe('MicrosoftManaged');
      const identity = await az.json(`backup vault identity show ${OF_VAULT}`);
      expect(identity).toMatchObject({ type: 'SystemAssigned', tenantId: world.tenant });
    });
  });
}
