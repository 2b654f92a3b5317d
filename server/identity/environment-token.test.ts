import { expect, test } from 'vitest';
import { createRestorite, type RestoriteApp } from '../restorite.ts';

const SECRETS = ['RESTORITE_TOKEN', 'RESTORITE_CLIENT_SECRET', 'AZURE_CLIENT_SECRET'];

async function environmentOf(app: RestoriteApp, headers: Record<string, string> = {}) {
  const url = 'http://127.0.0.1/_restorite/env?format=json&folder=.&direct=true';
  const answer = await app.fetch(new Request(url, { headers }));
  return (await answer.json()) as Readonly<Record<string, string>>;
}

test('the token of an environment is one that a strict service takes', async () => {
  const app = await createRestorite({ auth: 'strict' });
  const { RESTORITE_TOKEN: token = '' } = await environmentOf(app);
  const vaults = `http://127.0.0.1/subscriptions/${app.world.subscription}/providers/Microsoft.RecoveryServices/vaults?api-version=2025-02-01`;
  const asked = (shown: string) =>
    app.fetch(new Request(vaults, { headers: { authorization: `Bearer ${shown}` } }));
  expect((await asked(token)).status).toBe(200);
  expect((await asked(`${token}x`)).status).toBe(401);
});

test('beyond loopback a strict service tells its secrets to whoever steers it alone', async () => {
  const app = await createRestorite({ auth: 'strict', host: '0.0.0.0', controlToken: 'of-mine' });
  const told = await environmentOf(app);
  expect(SECRETS.filter((name) => name in told)).toEqual([]);
  const steering = await environmentOf(app, { authorization: 'Bearer of-mine' });
  expect(SECRETS.filter((name) => name in steering)).toEqual(SECRETS);
});
