import { readdir } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { ITEM, loggedIn, OF_VMS, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

const POINT = `${VAULT} ${ITEM} -r $RESTORITE_RECOVERY_POINT`;

export function files({ program }: AzVersion): void {
  describe.each([
    { system: 'Windows', file: /\.exe$/, worldOptions: {} },
    { system: 'Linux', file: /\.py$/, worldOptions: { from: LAB } },
  ])('of a machine with $system', ({ file, worldOptions }) => {
    test.override({ worldOptions });

    test('az mounts a point, keeps its script, and unmounts it', async ({ seat }) => {
      const az = await loggedIn(seat, program);
      const { code, stderr } = await az.run(`backup restore files mount-rp ${POINT}`);
      expect(stderr).toMatch(/File downloaded: \S+\. Use password [\da-f]{15}/);
      expect(code).toBe(0);
      expect(await readdir(seat.folder)).toContainEqual(expect.stringMatching(file));
      const mounted = `backup recoverypoint show ${VAULT} ${ITEM} -n $RESTORITE_RECOVERY_POINT ${OF_VMS} --query properties.isInstantIlrSessionActive`;
      expect(await az.json(mounted)).toBe(true);
      await az.prints(`backup restore files unmount-rp ${POINT}`);
      expect(await az.json(mounted)).toBe(false);
    });
  });
}
