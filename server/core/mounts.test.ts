import { expect, test } from 'vitest';
import { decideMount, decideUnmount } from './decide-mount.ts';
import { dueMoments } from './due.ts';
import type { FateDocument } from './fate.ts';
import { isMounted } from './mounts.ts';
import { readOperation } from './operation.ts';
import { listedPoints } from './recovery-point.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { days, hours, seconds } from './time.ts';

const pointName = '123456789012345';
const item = itemWith(
  listedPoints([
    {
      name: pointName,
      takenAt: NOW - days(1),
      consistency: 'AppConsistent',
      tiers: [{ tier: 'vault', state: 'valid' }],
    },
  ]),
);
const command = { vault: VAULT, item, pointName };

function mounted(...fates: FateDocument[]) {
  const world = testWorld({ item, fates });
  const mount = happen(world, decideMount(world, command, NOW));
  const isUp = (at: number): boolean => isMounted(world, VAULT, item.machine, pointName, at);
  return { world, mount, isUp };
}

test('a mount lasts from the end of its operation to 12 hours after its acceptance', () => {
  const { isUp } = mounted();
  expect(isUp(NOW + seconds(1))).toBe(false);
  expect(isUp(NOW + seconds(2))).toBe(true);
  expect(isUp(NOW + hours(12) - 1)).toBe(true);
  expect(isUp(NOW + hours(12))).toBe(false);
});

test('its end is a moment to come', () => {
  const { world } = mounted();
  const what = dueMoments(world, NOW + hours(11), NOW + hours(12)).map((moment) => moment.what);
  expect(what).toContain(`the mount of recovery point ${pointName} ends`);
});

test('a fate of its own fails it, so that nothing is mounted', () => {
  const { world, mount, isUp } = mounted({
    match: { operation: 'ItemLevelRecoveryConnections_Provision' },
    operation: { outcome: 'failed', code: 'UserErrorInstantRpNotFound' },
  });
  expect(readOperation(world, mount, NOW + hours(1))).toMatchObject({
    status: 'Failed',
    error: { code: 'UserErrorInstantRpNotFound' },
  });
  expect(isUp(NOW + hours(1))).toBe(false);
});

test('a fate that names no operation is left for what makes a job', () => {
  expect(mounted({ operation: { outcome: 'failed' } }).mount.fate).toBeUndefined();
});

test('an unmount that fails leaves it mounted', () => {
  const { world, isUp } = mounted({
    match: { operation: 'ItemLevelRecoveryConnections_Revoke' },
    operation: { outcome: 'failed' },
  });
  happen(world, decideUnmount(world, command, NOW + hours(1)));
  expect(isUp(NOW + hours(2))).toBe(true);
  happen(world, decideUnmount(world, command, NOW + hours(3)));
  expect(isUp(NOW + hours(4))).toBe(false);
});
