import { describe, expect, test } from 'vitest';
import { decideRestore } from '../core/decide-restore.ts';
import { listedPoints } from '../core/recovery-point.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from '../core/test-world.ts';
import { minutes, seconds } from '../core/time.ts';
import type { World } from '../core/world.ts';
import type { Batch } from './blob-writer.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';

const point = {
  name: '12345678901234',
  takenAt: NOW - 1,
  consistency: 'AppConsistent',
  tiers: [{ tier: 'vault', state: 'valid' }],
} as const;
const item = itemWith(listedPoints([point]));
const emptyWorld = (): World => testWorld({ item });

function restoreIn(world: World, now = NOW): void {
  const id = `/subscriptions/${world.subscription}/resourceGroups/rg/providers`;
  const command = {
    vault: VAULT,
    item,
    pointName: point.name,
    request: {
      recoveryType: 'RestoreDisks' as const,
      region: 'westus',
      recoveryPointId: point.name,
      sourceResourceId: `${id}/Microsoft.Compute/virtualMachines/vm`,
      storageAccountId: `${id}/Microsoft.Storage/storageAccounts/account`,
    },
    activityId: 'test',
    manners: { jobIdIsOperationId: true, containerNamedAfter: 'machine' as const },
  };
  happen(world, decideRestore(world, command, now));
}

const LATER = NOW + minutes(60);

interface Stage {
  readonly deliveries: Deliveries;
  readonly put: Batch[];
  readonly told: string[];
}

/** A writer that fails in order, so often as there are faults. */
function stage(faults: readonly Error[] = []): Stage {
  const left = [...faults];
  const put: Batch[] = [];
  const told: string[] = [];
  const tell = (_: object, text: string): void => void told.push(text);
  const log = {
    ...{ debug: tell, error: tell, info: () => undefined, warn: tell },
    isLevelEnabled: () => false,
  };
  const writer = {
    put: (batch: Batch) => {
      const fault = left.shift();
      if (fault) return Promise.reject(fault);
      put.push(batch);
      return Promise.resolve(batch.container);
    },
    close: () => undefined,
  };
  return { deliveries: createDeliveries(writer, log), put, told };
}

const refused = (statusCode: number): Error => Object.assign(new Error('refused'), { statusCode });

describe('a look at a world', () => {
  test('has nothing to wait for until a restore has ended', () => {
    const { deliveries } = stage();
    const world = emptyWorld();
    expect(deliveries.look(world, LATER)).toBeUndefined();
    restoreIn(world);
    expect(deliveries.look(world, NOW + seconds(5))).toBeUndefined();
  });

  test('writes what has come since, once', async () => {
    const { deliveries, put } = stage();
    const world = emptyWorld();
    restoreIn(world);
    await deliveries.look(world, LATER);
    expect(deliveries.look(world, LATER)).toBeUndefined();
    restoreIn(world, LATER);
    expect(deliveries.look(world, LATER)).toBeUndefined();
    await deliveries.look(world, LATER + minutes(60));
    expect(new Set(put.map(({ container }) => container)).size).toBe(2);
    expect(put).toHaveLength(2);
  });

  test('waits for a write that another has begun, and writes nothing twice', async () => {
    const { deliveries, put } = stage();
    const world = emptyWorld();
    restoreIn(world);
    await Promise.all([deliveries.look(world, LATER), deliveries.look(world, LATER)]);
    expect(put).toHaveLength(1);
  });

  test('tries again what could not be written, and tells of it once', async () => {
    const { deliveries, put, told } = stage([new Error('down'), new Error('down')]);
    const world = emptyWorld();
    restoreIn(world);
    await deliveries.look(world, LATER);
    await deliveries.look(world, LATER);
    expect(put).toHaveLength(0);
    expect(told).toEqual([expect.stringMatching(/tried again/)]);
    await deliveries.look(world, LATER);
    expect(put).toHaveLength(1);
  });

  test.each([400, 403, 404, 409, 412])('gives up what was refused for good: %d', async (status) => {
    const { deliveries, put, told } = stage([refused(status)]);
    const world = emptyWorld();
    restoreIn(world);
    await deliveries.look(world, LATER);
    expect(deliveries.look(world, LATER)).toBeUndefined();
    expect(put).toHaveLength(0);
    expect(told).toEqual([expect.stringMatching(/not asked for them again/)]);
  });

  test.each([408, 429, 500, 503])('tries again what was refused for now: %d', async (status) => {
    const { deliveries, put } = stage([refused(status)]);
    const world = emptyWorld();
    restoreIn(world);
    await deliveries.look(world, LATER);
    expect(put).toHaveLength(0);
    await deliveries.look(world, LATER);
    expect(put).toHaveLength(1);
  });

  test('begins anew with a world that was begun anew', async () => {
    const { deliveries, put } = stage();
    for (const world of [emptyWorld(), emptyWorld()]) {
      restoreIn(world);
      await deliveries.look(world, LATER);
    }
    expect(put.map(({ container }) => container)).toEqual([put[0]?.container, put[0]?.container]);
  });
});

test('what is put is in whole sectors where it is a page blob, and a disk is a VHD', async () => {
  const { deliveries, put } = stage();
  const world = emptyWorld();
  restoreIn(world);
  await deliveries.look(world, LATER);
  const blobs = put[0]?.blobs ?? [];
  expect(
    blobs.map(({ name, type }) => [name.replace(/-.*|(?<=^azuredeploy).*/, ''), type]),
  ).toEqual([
    ['os.vhd', 'page'],
    ['azuredeploy', 'block'],
    ['config', 'page'],
  ]);
  for (const { bytes } of blobs.filter(({ type }) => type === 'page'))
    expect(bytes.length % 512).toBe(0);
  const [disk, , config] = blobs;
  const footer = Buffer.from(disk?.bytes ?? []).subarray(-512);
  expect(footer.toString('latin1', 0, 8)).toBe('conectix');
  const sum = footer.reduce((all, byte, at) => all + (at >= 64 && at < 68 ? 0 : byte), 0);
  expect(footer.readUInt32BE(64)).toBe(~sum >>> 0);
  expect(config?.metadata).toEqual({ configblobsize: String(config?.bytes.length) });
});
