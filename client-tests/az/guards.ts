import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { loggedIn, RESTORE, TO_TARGET } from './az.ts';
import { sentTo } from './restores.ts';
import type { AzVersion } from './version.ts';

export function guards({ program }: AzVersion): void {
  describe('from a vault that is under a Resource Guard', () => {
    test.override({ worldOptions: { from: LAB } });

    test('az restores with the request that the vault names', async ({ seat, world }) => {
      const az = await loggedIn(seat, program);
      const ofGuarded = RESTORE.replace('$RESTORITE_VAULT', 'guarded');
      const job = await az.json(`${ofGuarded} ${TO_TARGET}`);
      expect(job.properties).toMatchObject({ operation: 'Restore' });
      const { properties } = await sentTo(world, 'Restores_Trigger');
      expect(properties.resourceGuardOperationRequests).toEqual([
        expect.stringMatching(/\/resourceGuards\/guarded-guard\/triggerRestoreRequests\/default$/),
      ]);
    });
  });
}
