import { describe, expect, test } from 'vitest';
import { heldStage, type Method } from './control.stage.ts';

/** What a refusal says; the request itself is told where it was none. */
async function refusal(method: Method, path: string, body?: unknown): Promise<string> {
  const stage = await heldStage();
  await stage.make();
  const answer = await stage.inWorld(method, path, body);
  return answer.status === 400
    ? (answer.body as { detail: string }).detail
    : `${method} ${path} was answered ${answer.status}`;
}

describe('an order is refused with what was got and what would do', () => {
  test.each<[Method, string, unknown, string]>([
    ['POST', '/clock/advance', { by: 40 }, 'at by: it must be a duration; got 40; try PT40M or'],
    ['POST', '/clock/advance', { by: '-5m' }, "at by: a duration must not be negative; got '-5m'"],
    [
      'POST',
      '/clock/advance',
      { to: 'yesterday' },
      "at to: it must be an instant or next-event; got 'yesterday'; try next-event or 2026-",
    ],
    ['POST', '/clock/advance', { by: '1s', to: 'next-event' }, 'leave one of them out'],
    ['POST', '/clock/advance', {}, 'it must have by, a duration, or to'],
    ['POST', '/clock/advance', { too: 'next-event' }, "there is no field 'too'; try to"],
    ['PUT', '/clock', { mode: 'scaled', rate: '60' }, "it must be a number; got '60'; try 60"],
    ['PUT', '/clock', { mode: 'scaled', rate: -1 }, 'it must be more than 0; got -1; try 1'],
    ['PUT', '/clock', { now: '2026-02-30T00:00:00Z' }, 'at now: there is no such day'],
    ['PUT', '/clock', { now: '2026-03-02T10:00:00+02:00' }, 'try 2026-03-02T08:00:00Z'],
    ['PUT', '', { scenario: {} }, 'at scenario.version: it is missing; it must be 1; try 1'],
    ['PUT', '/scenario', {}, 'at scenario: it is missing'],
    ['POST', '/journal/wait', { count: 0 }, 'at count: it must be at least 1; got 0; try 1'],
    ['POST', '/fates', undefined, 'it says nothing of how the operation is to go'],
  ])('%s %s %j', async (method, path, body, says) => {
    expect(await refusal(method, path, body)).toContain(says);
  });
});

describe('a rule that is over before it begins is refused', () => {
  const rule = { do: { kind: 'hang' } };
  const PAST = '2026-03-02T09:30:00Z';
  test.each([
    [
      { ...rule, ttl: PAST },
      'at ttl: it is over already: the world’s clock shows 2026-03-02T09:30',
    ],
    [{ ...rule, trigger: { until: PAST } }, 'at trigger.until: it is over already'],
    [[rule, { ...rule, ttl: PAST }], 'at 1.ttl: it is over already'],
  ])('%j', async (body, says) => {
    expect(await refusal('POST', '/rules', body)).toContain(says);
  });

  test('and one that is not is taken', async () => {
    const body = { ...rule, ttl: '2026-03-02T09:30:01Z', trigger: { until: '1s' } };
    expect(await refusal('POST', '/rules', body)).toContain('was answered 201');
  });
});

describe('what nobody reads is refused', () => {
  test.each<[Method, string, unknown, string]>([
    ['GET', '/journal?formt=har', undefined, "there is no parameter 'formt'; try format"],
    ['GET', '/journal/stream?sinc=1', undefined, "there is no parameter 'sinc'; try since"],
    ['GET', '/operations?limt=1', undefined, "there is no parameter 'limt'; try limit"],
    ['PUT', '/snapshots/mid', { name: 'mid' }, 'it takes no body; got {"name":"mid"}'],
    ['POST', '/snapshots/mid/load', [], 'it takes no body; got []'],
    ['POST', '/reset', { to: 'mid' }, 'it takes no body'],
  ])('%s %s %j', async (method, path, body, says) => {
    expect(await refusal(method, path, body)).toContain(says);
  });
});

test.each(['/scenarios?tag=core', '/worlds?from=fleet'])(
  '%s is not answered as if it had chosen',
  async (path) => {
    const { control } = await heldStage();
    const { status, body } = await control('GET', path);
    expect(status).toBe(400);
    expect(body).toMatchObject({ detail: expect.stringContaining('leave it out') });
  },
);

test('a stream is not begun after what is no number, whoever says so', async () => {
  const { app, make, inWorld } = await heldStage();
  const { names } = await make();
  const url = `http://localhost/_restorite/worlds/${names.subscription}/journal/stream`;
  const asked = await app.fetch(new Request(url, { headers: { 'Last-Event-ID': 'abc' } }));
  expect(asked.status).toBe(400);
  expect((await inWorld('GET', '/journal/stream?since=abc')).status).toBe(400);
});

test('entries after one that there never was are all that are kept, read or followed', async () => {
  const { app, make, inWorld } = await heldStage();
  const { names } = await make();
  const { body } = await inWorld('GET', '/journal?since=999');
  expect((body as { entries: unknown[] }).entries).toHaveLength(1);
  const url = `http://localhost/_restorite/worlds/${names.subscription}/journal/stream?since=999`;
  const { body: live } = await app.fetch(new Request(url));
  const reader = live?.getReader();
  await reader?.read();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value as Uint8Array)).toContain('id: 1\n');
  await reader?.cancel();
});
