import { expect, test } from 'vitest';
import type { RestoriteOptions } from '../options.ts';
import { createRestorite } from '../restorite.ts';

async function ask(options: RestoriteOptions, url: string, headers: Record<string, string> = {}) {
  const app = await createRestorite(options);
  return (await app.fetch(new Request(`${url}/_restorite/worlds`, { headers }))).status;
}

const PUBLIC = { host: '0.0.0.0', controlToken: 'secret' };
const TOKEN = { authorization: 'Bearer secret' };

test.each(['http://192.168.1.7:7780', 'http://restorite:7780', 'http://localhost:7780'])(
  'where a token is demanded, it is taken under every name: %s',
  async (url) => {
    expect(await ask(PUBLIC, url, TOKEN)).toBe(200);
    expect(await ask(PUBLIC, url)).toBe(401);
  },
);

test('where none is, no other name than its own will do, in any casing', async () => {
  expect(await ask({}, 'http://restorite:7780')).toBe(403);
  expect(await ask({ host: '0.0.0.0', control: 'open' }, 'http://restorite:7780')).toBe(403);
  expect(await ask({ externalUrl: 'http://Restorite:7780' }, 'http://RESTORITE:7780')).toBe(200);
});

test('a page of the address that it is called by from outside may steer it', async () => {
  const options = { externalUrl: 'https://restorite.test/' };
  const url = 'http://localhost:7780';
  expect(await ask(options, url, { origin: 'https://restorite.test' })).toBe(200);
  expect(await ask(options, url, { origin: 'https://evil.test' })).toBe(403);
});

test('not even a token helps a page of another site', async () => {
  const headers = { ...TOKEN, origin: 'https://evil.test' };
  expect(await ask(PUBLIC, 'http://restorite:7780', headers)).toBe(403);
});
