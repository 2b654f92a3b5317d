import { describe, expect, test } from 'vitest';
import type { WorldEvent } from '../core/events.ts';
import { NO_COUNTERS, type Store } from './store.ts';

const WORLD = '11111111-1111-4111-8111-111111111111';
const COUNTERS = {
  requests: 7,
  spent: { reads: { amount: 3, at: 12 } },
  rules: { r1: { matched: 2, hits: 1 } },
  looks: { o1: 4 },
};

const cancel = (jobId: string): WorldEvent => ({
  kind: 'cancel-accepted',
  at: 0,
  operationId: 'any',
  jobId,
});

/** What every engine must do; each engine's test file calls it. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    test('knows no events of a world it has never seen', async () => {
      const store = await open();
      expect(await store.since(WORLD, 0)).toEqual([]);
      expect(await store.counters(WORLD)).toEqual(NO_COUNTERS);
      await store.close();
    });

    test('gives back what was appended, in order', async () => {
      const store = await open();
      expect(await store.append(WORLD, 0, [cancel('a'), cancel('b')], COUNTERS)).toBe(true);
      expect(await store.append(WORLD, 2, [cancel('c')], COUNTERS)).toBe(true);
      expect(await store.since(WORLD, 0)).toEqual([cancel('a'), cancel('b'), cancel('c')]);
      await store.close();
    });

    test('gives only what came after the version asked for', async () => {
      const store = await open();
      await store.append(WORLD, 0, [cancel('a'), cancel('b')], COUNTERS);
      expect(await store.since(WORLD, 1)).toEqual([cancel('b')]);
      expect(await store.since(WORLD, 2)).toEqual([]);
      await store.close();
    });

    test('refuses an append behind a version that has been passed, and keeps nothing of it', async () => {
      const store = await open();
      await store.append(WORLD, 0, [cancel('a')], COUNTERS);
      const late = await store.append(WORLD, 0, [cancel('b')], { ...COUNTERS, requests: 99 });
      expect(late).toBe(false);
      expect(await store.since(WORLD, 0)).toEqual([cancel('a')]);
      expect(await store.counters(WORLD)).toEqual(COUNTERS);
      await store.close();
    });

    test('lets one of two writers at the same version through', async () => {
      const store = await open();
      const both = await Promise.all([
        store.append(WORLD, 0, [cancel('a')], COUNTERS),
        store.append(WORLD, 0, [cancel('b')], COUNTERS),
      ]);
      expect(both.filter(Boolean)).toHaveLength(1);
      expect(await store.since(WORLD, 0)).toHaveLength(1);
      await store.close();
    });

    test('takes a history of a quarter of a million events at once', async () => {
      const store = await open();
      const events = Array.from({ length: 250_000 }, (_, at) => cancel(String(at)));
      expect(await store.append(WORLD, 0, events, COUNTERS)).toBe(true);
      expect(await store.since(WORLD, 249_999)).toEqual([cancel('249999')]);
      await store.close();
    });

    test('keeps worlds apart', async () => {
      const store = await open();
      await store.append(WORLD, 0, [cancel('a')], COUNTERS);
      expect(await store.since('22222222-2222-4222-8222-222222222222', 0)).toEqual([]);
      await store.close();
    });

    test('names the worlds it keeps, and forgets one', async () => {
      const store = await open();
      await store.append(WORLD, 0, [cancel('a')], COUNTERS);
      expect(await store.worlds()).toEqual([WORLD]);
      expect([await store.remove(WORLD), await store.remove(WORLD)]).toEqual([true, false]);
      expect(await store.worlds()).toEqual([]);
      expect(await store.since(WORLD, 0)).toEqual([]);
      await store.close();
    });
  });
}
