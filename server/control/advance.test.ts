import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldStage, MACHINE } from './control.stage.ts';

interface Visited {
  readonly at: string;
  readonly what: string;
}

const EVENTS = [
  { at: '1m', do: 'lock' },
  { at: '3s', do: 'restore', since: 'accepted' },
  { at: '9s', do: 'cancel', since: 'accepted' },
  { at: '70s', do: 'unlock' },
  { at: '12s', do: 'delete-storage-account' },
  { at: '5s', do: 'delete-point', point: 'oldest' },
  { at: '1m', do: 'backup' },
] as const;

const scenario = (parts: object) => ({
  version: 1,
  name: 'tried',
  about: 'What a test makes of it.',
  expect: { client: 'either' },
  ...parts,
});

/** A world under a scenario, with a restore in it, gone through in steps. */
async function visit(parts: object, pace: string, steps: readonly number[]) {
  const stage = await heldStage();
  const { restore, get, vault, item } = await stage.make({
    clock: { mode: 'frozen' },
    pace,
    scenario: scenario(parts),
  });
  expect((await restore()).status).toBe(202);
  const visited: Visited[] = [];
  for (const ms of steps) {
    const { body } = await stage.inWorld('POST', '/clock/advance', { by: `${ms}ms` });
    visited.push(...(body as { visited: Visited[] }).visited);
  }
  const jobs = (await get(`${vault}/backupJobs`)).text;
  const points = (await get(`${item}/recoveryPoints`)).text;
  return { visited, jobs, points };
}

describe('advancing', () => {
  test('tells what came from outside, with what it did, among what came due', async () => {
    const parts = { events: [EVENTS[0], EVENTS[2], EVENTS[6]] };
    const { visited } = await visit(parts, 'brisk', [120_000]);
    const told = visited.map(({ at, what }) => `${at.slice(14)} ${what.replace(/\S{36}/, '…')}`);
    expect(told.slice(0, 6)).toEqual([
      '30:02Z operation … succeeds',
      '30:09Z somebody cancels job …',
      '30:09Z operation … succeeds',
      '30:11Z job … ends Cancelled',
      '31:00Z another operation takes hold of testRG/testVM',
      '31:00Z somebody backs up testRG/testVM, job …',
    ]);
  });

  test('goes to what is next from outside, where nothing else is', async () => {
    const stage = await heldStage();
    await stage.make({ clock: { mode: 'frozen' }, scenario: scenario({ events: [EVENTS[0]] }) });
    const { body } = await stage.inWorld('POST', '/clock/advance', { to: 'next-event' });
    expect(body).toEqual({
      now: '2026-03-02T09:31:00Z',
      visited: [
        { at: '2026-03-02T09:31:00Z', what: 'another operation takes hold of testRG/testVM' },
      ],
    });
  });

  test('tells when addresses answer and when rules apply', async () => {
    const { visited } = await visit(
      {
        fates: [{ visibleAfter: '3s', resultExpiresAfter: '10s' }],
        rules: [
          {
            do: { kind: 'status', code: 'TooManyRequests' },
            trigger: { after: '5s', until: '6s' },
            ttl: '1h',
          },
        ],
      },
      'brisk',
      [3_700_000],
    );
    const told = visited.map(({ at, what }) => `${at.slice(14)} ${what.replace(/\S{36}/, '…')}`);
    expect(told).toEqual(
      expect.arrayContaining([
        '30:03Z operation … can be read',
        '30:05Z rule scenario-rule-1 begins to apply',
        '30:06Z rule scenario-rule-1 applies no more',
        '30:12Z operation … can be read no more',
        '30:00Z rule scenario-rule-1 is spent',
      ]),
    );
  });

  const parts = fc.record({
    events: fc.subarray([...EVENTS]),
    fates: fc.subarray(
      [
        { operation: { takes: '7s' }, visibleAfter: '2s' },
        { job: { outcome: 'failed', endsAt: '60%' }, resultExpiresAfter: '3s' },
        { job: { outcome: 'stuck', stuckAt: '50%' } },
      ],
      { maxLength: 2 },
    ),
    rules: fc.subarray([
      { do: { kind: 'status', code: 'TooManyRequests' }, trigger: { first: 1, after: '10s' } },
    ]),
  });
  const step = fc.oneof(fc.nat(90_000), fc.constantFrom(3000, 5000, 9000, 12_000, 60_000, 0));

  test('by a and then by b visits what a + b visits, and leaves the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        parts,
        fc.constantFrom('instant', 'brisk', 'realistic'),
        step,
        step,
        async (written, pace, a, b) => {
          expect(await visit(written, pace, [a, b])).toEqual(await visit(written, pace, [a + b]));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is no farther than ten years at once', async () => {
    const stage = await heldStage();
    await stage.make();
    const { status, body } = await stage.inWorld('POST', '/clock/advance', { by: '9999d' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ detail: expect.stringContaining('ten years') });
  });

  test.each([
    ['to an instant beyond ten years', 'everyday', { to: '9999-12-31T23:59:59Z' }, 400],
    ["over more of a fleet's nights than are told at once", 'fleet', { by: '3650d' }, 409],
  ])('is refused %s, and the clock stands', async (_, from, order, refused) => {
    const stage = await heldStage();
    await stage.make({ from, clock: { mode: 'frozen' } });
    const { status, body } = await stage.inWorld('POST', '/clock/advance', order);
    expect(status).toBe(refused);
    expect(body).toMatchObject({ detail: expect.stringMatching(/^Cannot .* steps/) });
    const { body: clock } = await stage.inWorld('GET', '/clock');
    expect(clock).toMatchObject({ now: MACHINE });
  });

  test('tells every point that was taken, though retention has removed it again', async () => {
    const stage = await heldStage();
    await stage.make();
    const far = await stage.inWorld('POST', '/clock/advance', { by: '400d' });
    const { visited } = far.body as { visited: Visited[] };
    const taken = visited.filter(({ what }) => what.endsWith('is taken'));
    expect(taken.length).toBe(400);
  });
});
