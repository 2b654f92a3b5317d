import { expect, test } from 'vitest';
import { heldStage } from './control.stage.ts';

const LAST = '9999-12-31T00:00:00Z';

test('no clock is advanced beyond the year 9999', async () => {
  const { make, inWorld } = await heldStage();
  await make({ clock: { mode: 'frozen', now: '9999-12-30T00:00:00Z' } });
  const refused = await inWorld('POST', '/clock/advance', { by: '25h' });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain(`no clock goes beyond ${LAST}`);
  expect((await inWorld('POST', '/clock/advance', { by: '23h' })).status).toBe(200);
});

test('a clock that runs stands still at the end of the year 9999', async () => {
  const { make, machine, inWorld } = await heldStage();
  await make({ clock: { mode: 'scaled', rate: 1_000_000, now: '9999-12-30T00:00:00Z' } });
  machine.advance('1d');
  expect((await inWorld('GET', '/clock')).body).toMatchObject({ now: LAST });
});

test.each([
  ['PUT', '/clock', { now: '+010000-01-01T00:00:00Z' }],
  ['PUT', '/clock', { mode: 'real', skew: '40000d' }],
  ['POST', '/fates', { job: { takes: '36526d' } }],
] as const)('%s %s refuses %j', async (method, path, order) => {
  const { make, inWorld } = await heldStage();
  await make({});
  expect((await inWorld(method, path, order)).status).toBe(400);
});
