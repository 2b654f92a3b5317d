import { expect, test } from 'vitest';
import { heldStage, SUB } from './control.stage.ts';

const other = SUB.replaceAll('1', '2');

test('worlds made by hand are no more than there may be', async () => {
  const { control } = await heldStage({ maxWorlds: 2 });
  expect((await control('PUT', `/worlds/${SUB}`, {})).status).toBe(200);
  const refused = await control('PUT', `/worlds/${other}`, {});
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('DELETE one first');
  expect((await control('PUT', `/worlds/${SUB}`, {})).status).toBe(200);
  await control('DELETE', `/worlds/${SUB}`);
  expect((await control('PUT', `/worlds/${other}`, {})).status).toBe(200);
});

test('nor are snapshots', async () => {
  const { make, inWorld } = await heldStage({ maxWorlds: 2 });
  await make();
  const save = async (name: string) => (await inWorld('PUT', `/snapshots/${name}`)).status;
  expect([await save('a'), await save('b'), await save('c'), await save('a')]).toEqual([
    200, 200, 409, 200,
  ]);
});

test('what was counted of a rule goes with it', async () => {
  const { make, inWorld } = await heldStage();
  const { get, vault } = await make();
  await inWorld('POST', '/rules', { do: { kind: 'drop-header', name: 'x-none' } });
  await get(vault);
  const counted = async () => {
    const { counters } = (await inWorld('GET', '')).body as { counters: { rules: object } };
    return Object.keys(counters.rules);
  };
  expect(await counted()).toEqual(['rule-1']);
  await inWorld('DELETE', '/rules');
  expect(await counted()).toEqual([]);
});
