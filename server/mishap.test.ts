import { getRequestListener } from '@hono/node-server';
import supertest from 'supertest';
import { expect, test } from 'vitest';
import { pino } from 'pino';
import { memoryStore } from './store/memory.ts';
import type { RestoriteOptions } from './options.ts';
import { createRestorite } from './restorite.ts';

test('a mistake of ours is a 500 with a reference that the log knows, and no stack in it', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const store = memoryStore();
  const app = await createRestorite({ log }, { store });
  const broken = { ...store, since: () => Promise.reject(new Error('the store has been lost')) };
  Object.assign(store, broken);
  const answer = await supertest(getRequestListener(app.fetch))
    .get(`/subscriptions/${app.world.subscription}/providers/Microsoft.RecoveryServices/vaults`)
    .query({ 'api-version': '2025-02-01' })
    .set('authorization', 'Bearer anything');
  expect(answer.status).toBe(500);
  const { code, message } = (answer.body as { error: { code: string; message: string } }).error;
  expect(code).toBe('InternalServerError');
  const reference = /'([0-9a-f-]{36})'/.exec(message)?.[1] ?? 'none';
  expect(lines.join('')).toContain(reference);
  expect(lines.join('')).toContain('the store has been lost');
  expect(answer.text).not.toMatch(/lost|\.ts/);
});

test.each<[string, unknown]>([
  ['pace', 'slow'],
  ['pace', 'constructor'],
  ['speed', NaN],
  ['speed', -1],
  ['auth', 'none'],
  ['port', 'x'],
  ['httpsPort', 70_000],
  ['autoWorlds', 'off'],
  ['host', ''],
  ['externalUrl', 'foo'],
])('an option that makes no sense is refused: %s %j', async (option, value) => {
  const options = { [option]: value } as RestoriteOptions;
  await expect(createRestorite(options)).rejects.toThrow(`Cannot start with ${option}`);
});
