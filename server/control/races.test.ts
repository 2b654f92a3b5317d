import { describe, expect, test } from 'vitest';
import { heldClock, type MachineClock } from '../clock.ts';
import { TICKS_PER_SECOND } from '../core/time.ts';
import { heldStage, MACHINE } from './control.stage.ts';

type Answered = Readonly<Record<string, unknown>>;

const fieldOf = ({ body }: { readonly body: unknown }, name: string): unknown =>
  (body as Answered)[name];

const statusAddress = (trigger: { readonly headers: Headers }): string => {
  const { pathname, search } = new URL(trigger.headers.get('azure-asyncoperation') ?? '');
  return pathname + search;
};

/** Things of one world that are asked for at once. */
describe('two at once', () => {
  test('advances to one instant end there', async () => {
    const { make, inWorld } = await heldStage();
    await make();
    const to = '2026-03-02T10:30:00Z';
    const advance = () => inWorld('POST', '/clock/advance', { to });
    const both = await Promise.all([advance(), advance()]);
    expect(both.map((answer) => fieldOf(answer, 'now'))).toEqual([to, to]);
  });

  test('advances by a duration add up, and each says where it has come', async () => {
    const { make, inWorld } = await heldStage();
    await make();
    const advance = () => inWorld('POST', '/clock/advance', { by: '10m' });
    const both = await Promise.all([advance(), advance()]);
    expect(both.map((answer) => fieldOf(answer, 'now'))).toEqual([
      '2026-03-02T09:40:00Z',
      '2026-03-02T09:50:00Z',
    ]);
  });

  test('rules are each answered with their own', async () => {
    const { make, inWorld } = await heldStage();
    await make();
    const add = (status: number) => inWorld('POST', '/rules', { do: { kind: 'status', status } });
    const both = await Promise.all([add(500), add(503)]);
    expect(both.map((answer) => fieldOf(answer, 'rule'))).toEqual([
      { do: { kind: 'status', status: 500 } },
      { do: { kind: 'status', status: 503 } },
    ]);
  });

  test('an advance and a reset both end', async () => {
    const { make, inWorld } = await heldStage();
    await make();
    await inWorld('PUT', '/scenario', {
      version: 1,
      name: 'others',
      about: 'Others restore all day.',
      events: Array.from({ length: 5 }, (_, at) => ({ at: `${at + 1}h`, do: 'restore' })),
      expect: { client: 'either' },
    });
    const all = await Promise.all([
      inWorld('POST', '/clock/advance', { by: '1d' }),
      inWorld('POST', '/reset'),
      inWorld('POST', '/clock/advance', { by: '1d' }),
    ]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('a removal and a restore both end, and neither is a mistake of ours', async () => {
    const { make, inWorld } = await heldStage();
    for (let round = 0; round < 10; round++) {
      const { restore } = await make();
      const [restored, removed] = await Promise.all([restore(), inWorld('DELETE', '')]);
      expect([202, 404]).toContain(restored.status);
      expect(removed.status).toBe(204);
    }
  });

  test('polls of a skipping world move it to the next due moment, and no farther', async () => {
    const { make, inWorld } = await heldStage();
    const { restore, get } = await make({ clock: { mode: 'skip', now: MACHINE } });
    const address = statusAddress(await restore());
    await Promise.all([1, 2, 3].map(() => get(address)));
    expect(fieldOf(await inWorld('GET', '/clock'), 'now')).toBe('2026-03-02T09:30:02Z');
  });
});

test('a stale read is answered now, and moves a skipping clock no farther than any other', async () => {
  const { make, inWorld } = await heldStage();
  const { restore, get } = await make({ clock: { mode: 'skip', now: MACHINE } });
  const address = statusAddress(await restore());
  await inWorld('POST', '/rules', { do: { kind: 'stale-read', by: '1s' } });
  expect((await get(address)).headers.get('date')).toBe('Mon, 02 Mar 2026 09:30:00 GMT');
  expect(fieldOf(await inWorld('GET', '/clock'), 'now')).toBe('2026-03-02T09:30:02Z');
});

test('what ends at a look has ended at that look, also while the machine’s clock goes on', async () => {
  const held = heldClock(MACHINE);
  let reads = 0;
  const ticking: MachineClock = { now: () => held.now() + (reads++ * TICKS_PER_SECOND) / 1000 };
  const { make, inWorld } = await heldStage({ clock: ticking });
  const { restore, get } = await make({ clock: { mode: 'real' } });
  await inWorld('POST', '/fates', { progression: 'polls', polls: 2 });
  const address = statusAddress(await restore());
  const looks = [fieldOf(await get(address), 'status'), fieldOf(await get(address), 'status')];
  expect(looks).toEqual(['InProgress', 'Succeeded']);
});

test.each([
  ['reset', { kind: 'reset' }],
  ['hang', { kind: 'hang' }],
  ['status', { kind: 'status', status: 503 }],
  ['drop-header', { kind: 'drop-header', names: ['Azure-AsyncOperation', 'Location'] }],
])('the journal knows which restore was behind an answer that was lost by %s', async (_, fault) => {
  const { make, inWorld } = await heldStage();
  const { restore } = await make();
  const rule = { when: { operation: 'Restores_Trigger' }, phase: 'after', do: fault };
  await inWorld('POST', '/rules', rule);
  // Some of these answers never come, or break off.
  restore().catch(() => undefined);
  const match = { operation: 'Restores_Trigger' };
  const waited = await inWorld('POST', '/journal/wait', { match, timeout: '5s' });
  const [entry] = fieldOf(waited, 'entries') as Answered[];
  const [accepted] = fieldOf(await inWorld('GET', '/operations'), 'operations') as Answered[];
  expect(entry?.['subject']).toMatchObject({ operation: accepted?.['operationId'] });
  const isLost = fault.kind === 'reset' || fault.kind === 'hang';
  expect(entry?.['unsent']).toEqual(isLost ? { status: 202 } : undefined);
});

describe('an answer that a rule holds back under a frozen clock', () => {
  const slow = { when: { operation: 'Vaults_Get' }, do: { kind: 'delay', takes: '10s' } };

  test('is the next event, and comes when the clock has come to it', async () => {
    const { make, inWorld } = await heldStage();
    const { get, vault } = await make();
    await inWorld('POST', '/rules', slow);
    const answer = get(vault);
    await inWorld('POST', '/journal/wait', { match: { operation: 'Vaults_Get' } });
    const advanced = await inWorld('POST', '/clock/advance', { to: 'next-event' });
    expect(fieldOf(advanced, 'now')).toBe('2026-03-02T09:30:10Z');
    expect((await answer).status).toBe(200);
  });

  test.each([
    ['is begun anew', 'POST', '/reset'],
    ['is removed', 'DELETE', ''],
  ] as const)('comes when its world %s', async (_, method, path) => {
    const { make, inWorld } = await heldStage();
    const { get, vault } = await make();
    await inWorld('POST', '/rules', slow);
    const answer = get(vault);
    await inWorld('POST', '/journal/wait', { match: { operation: 'Vaults_Get' } });
    await inWorld(method, path);
    expect((await answer).status).toBe(200);
  });
});
