import { expect, test } from 'vitest';
import type { Scripted } from './harness/fake-service.ts';
import { point, refusal, type Restored, restoring } from './harness/restoring.ts';

/** Restores from the newest point that these pages have. */
const fromPages = (...points: readonly Scripted[]): Promise<Restored> =>
  restoring({ points }, { point: undefined });

const page = (value: readonly object[], nextLink?: string | null): Scripted => ({
  body: { value, nextLink },
});

const chosen = ({ asked }: Restored): string | undefined =>
  /recoveryPoints\/(\w+)\/restore/.exec(asked('trigger')[0]?.path ?? '')?.[1];

const tier = (type: string | number, status: string | number): object => ({
  recoveryPointTierDetails: [{ type, status }],
});

test('the newest point is taken, whatever the order', async () => {
  expect(chosen(await fromPages(page([point('1', 1), point('3', 3), point('2', 2)])))).toBe('3');
});

test('a list is followed to its last page', async () => {
  const restored = await fromPages(
    page([point('1', 1)], '{origin}/x/recoveryPoints?$skipToken=a;b'),
    page([point('2', 2)], '/x/recoveryPoints?$skipToken=c'),
    page([point('3', 3)], null),
  );
  expect(chosen(restored)).toBe('3');
  expect(restored.asked('points').map(({ path }) => path)).toEqual([
    expect.stringContaining('api-version=2024-04-01'),
    '/x/recoveryPoints?$skipToken=a;b',
    '/x/recoveryPoints?$skipToken=c',
  ]);
});

test('a list that leads back to a page of its own has ended', async () => {
  const restored = await fromPages(page([point('1', 1)], '/x/recoveryPoints?again'));
  expect(restored.outcome.result).toBe('restored');
  expect(restored.asked('points')).toHaveLength(2);
});

test('a list that goes on at another host is not read there, and not taken for whole', async () => {
  const { outcome, asked } = await fromPages(page([point('1', 1)], 'https://evil.example/x'));
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'ForeignLink' });
  expect(asked('trigger')).toEqual([]);
});

test.each([
  ['deleted in words', tier('HardenedRP', 'Deleted')],
  ['deleted in numbers', tier(2, 3)],
  ['archived', tier('ArchivedRP', 'Valid')],
  ['softly deleted', { recoveryPointProperties: { isSoftDeleted: true } }],
])('a point that is %s is passed over', async (_, more) => {
  expect(chosen(await fromPages(page([point('1', 1), point('2', 2, more)])))).toBe('1');
});

test.each([
  ['a snapshot in numbers', tier(1, 1)],
  ['a snapshot in words', tier('InstantRP', 'Valid')],
  ['rehydrated from the archive', tier('ArchivedRP', 'Rehydrated')],
  ['without any tiers', { recoveryPointTierDetails: null }],
])('a point that is %s is taken', async (_, more) => {
  expect(chosen(await fromPages(page([point('1', 1), point('2', 2, more)])))).toBe('2');
});

test('a vault without a usable point is reported, and nothing triggered', async () => {
  const { outcome, asked } = await fromPages(page([]));
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'NoRecoveryPoint' });
  expect(asked('trigger')).toEqual([]);
});

test.each<[string, Scripted]>([
  ['throttled', refusal(429, 'TooManyRequests', { 'retry-after': '7' })],
  ['failing', refusal(503, 'ServiceUnavailable', { 'retry-after': '7' })],
  ['cut off', { ...page([point('1', 1)]), manner: 'cut' }],
  ['HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }],
  ['without a value', { body: {} }],
  ['reset', { manner: 'reset' }],
  ['never there', { manner: 'hang' }],
])('a page that is %s is asked for again', async (_, spoilt) => {
  const restored = await fromPages(spoilt, page([point('9', 9)]));
  expect(chosen(restored)).toBe('9');
  expect(restored.waits[0]).toBe(spoilt.headers?.['retry-after'] ? 7 : 2);
});

test('a list that is refused is reported in the service’s words', async () => {
  const { outcome } = await fromPages(refusal(404, 'BMSUserErrorDataSourceObjectNotFound'));
  expect(outcome).toEqual({
    result: 'not-restored',
    code: 'BMSUserErrorDataSourceObjectNotFound',
    message: 'Because BMSUserErrorDataSourceObjectNotFound.',
  });
});

test('a point given by its id is named by its name', async () => {
  const restored = await restoring({}, { point: '/subscriptions/1/recoveryPoints/4711' });
  expect(chosen(restored)).toBe('4711');
  const { properties } = JSON.parse(restored.asked('trigger')[0]?.body ?? '');
  expect(properties.recoveryPointId).toBe('4711');
});
