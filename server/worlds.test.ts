import { describe, expect, test } from 'vitest';
import { listedEstate } from './core/estate.ts';
import type { AcceptedCancel } from './core/cancel.ts';
import type { WorldMade } from './core/events.ts';
import { refuse } from './core/refusal.ts';
import { clockFrom } from './core/world-clock.ts';
import { heldClock } from './clock.ts';
import { memoryStore } from './store/memory.ts';
import type { Store } from './store/store.ts';
import { openWorlds, type Worlds } from './worlds.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const clock = heldClock('2026-03-02T09:30:00Z');
const nowhere = listedEstate({
  region: 'westus',
  resourceGroups: [],
  vaults: [],
  storageAccounts: [],
  virtualNetworks: [],
});

const birth = (subscription: string, machineNow: number): WorldMade => ({
  kind: 'world-made',
  at: machineNow,
  subscription,
  tenant: ID,
  seed: 1,
  pace: 'brisk',
  clock: clockFrom('real', machineNow, machineNow),
  estate: { made: 'listed', from: undefined },
  firstIds: { operations: [], jobs: [] },
});

const over = (store: Store, maxWorlds = 10): Worlds =>
  openWorlds({ store, clock, estateOf: () => Promise.resolve(nowhere), birth, maxWorlds });

const cancel = (jobId: string): AcceptedCancel => ({
  kind: 'cancel-accepted',
  at: 0,
  operationId: jobId,
  jobId,
});

async function opened(worlds: Worlds, subscription = ID) {
  const open = await worlds.open(subscription);
  if (!open) throw new Error('There is no such world.');
  return open;
}

describe('worlds', () => {
  test('are made by their first request, whatever the casing of their id', async () => {
    const worlds = over(memoryStore());
    const { world } = await opened(worlds, ID.toUpperCase());
    expect((await opened(worlds)).world).toBe(world);
  });

  test('are no more than they may be', async () => {
    const worlds = over(memoryStore(), 1);
    await opened(worlds);
    expect(await worlds.open('22222222-2222-4222-8222-222222222222')).toBeUndefined();
  });

  test('are made once when many ask at once', async () => {
    const worlds = over(memoryStore());
    const all = await Promise.all([1, 2, 3, 4].map(() => opened(worlds)));
    expect(new Set(all.map(({ world }) => world)).size).toBe(1);
    expect(all[0]?.world.version).toBe(1);
  });

  test('are not moved by a refusal', async () => {
    const store = memoryStore();
    const worlds = over(store);
    const open = await opened(worlds);
    const said = await worlds.change(open, () => refuse('BMSUserErrorInvalidInput'));
    expect(said).toMatchObject({ kind: 'refused' });
    expect(open.world.version).toBe(1);
    expect(await store.since(ID, 0)).toHaveLength(1);
  });

  test('decide again where another service was faster', async () => {
    const store = memoryStore();
    let others = [cancel('theirs')];
    const raced: Store = {
      ...store,
      async append(world, version, events, counters) {
        const [first, ...rest] = version === 0 ? [] : others;
        if (version > 0) others = rest;
        if (first) await store.append(world, version, [first], counters);
        return store.append(world, version, events, counters);
      },
    };
    const worlds = over(raced);
    const versions: number[] = [];
    const said = await worlds.change(await opened(worlds), (world) => {
      versions.push(world.version);
      return world.cancels.has('theirs')
        ? refuse('UserErrorRestoreOperationInProgress')
        : cancel('mine');
    });
    expect(versions).toEqual([1, 2]);
    expect(said).toMatchObject({ kind: 'refused' });
    const kinds = (await store.since(ID, 0)).map(({ kind }) => kind);
    expect(kinds).toEqual(['world-made', 'cancel-accepted']);
  });

  test('lose no event of many changes at once, and take each in once', async () => {
    const worlds = over(memoryStore());
    const open = await opened(worlds);
    const jobs = Array.from({ length: 50 }, (_, at) => `job-${at}`);
    await Promise.all(jobs.map((job) => worlds.change(open, () => cancel(job))));
    expect(open.world.version).toBe(51);
    expect([...open.world.cancels.keys()].sort()).toEqual(jobs.sort());
  });

  test('begin anew with a history, in every service that has them open', async () => {
    const store = memoryStore();
    const [one, other] = [over(store), over(store)];
    const here = await opened(one);
    await one.change(here, () => cancel('first'));
    const snapshot = await one.history(await opened(one));
    await one.change(here, () => cancel('second'));
    await opened(other);
    await one.begin(snapshot);
    for (const worlds of [one, other]) {
      const { world, counters } = await opened(worlds);
      expect([...world.cancels.keys()]).toEqual(['first']);
      expect(counters).toEqual(snapshot.counters);
    }
  });

  test('that are removed are made again by the next request', async () => {
    const worlds = over(memoryStore());
    await worlds.change(await opened(worlds), () => cancel('first'));
    expect(await worlds.remove(ID)).toBe(true);
    expect(await worlds.ids()).toEqual([]);
    expect(await worlds.find(ID)).toBeUndefined();
    expect((await opened(worlds)).world.cancels.size).toBe(0);
  });
});
