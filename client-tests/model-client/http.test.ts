import { expect, test } from 'vitest';
import { startRestorite } from '../../server/index.ts';
import { fakeService, type Scripted } from './harness/fake-service.ts';
import { httpTo, type Reply, type Request } from './http.ts';

/** What a request comes to where the service answers so. */
async function replyTo(answer: Scripted, request: Partial<Request> = {}): Promise<Reply> {
  const giveUp = new AbortController();
  const watch = { elapsed: () => 0, expire: () => giveUp.abort() };
  await using service = await fakeService({ other: [answer] }, watch);
  const http = httpTo(service.origin, { deadline: () => giveUp.signal });
  return await http({ method: 'GET', path: '/', ...request });
}

test('an answer has its status, its headers in any casing, and its text', async () => {
  const reply = await replyTo({ status: 409, headers: { 'x-ms-a': 'b' }, body: 'Grüße' });
  expect(reply).toMatchObject({ kind: 'answer', status: 409, text: 'Grüße', whole: true });
  expect(reply.kind === 'answer' && reply.header('X-MS-A')).toBe('b');
});

test('a body shorter than promised is not whole', async () => {
  const reply = await replyTo({ body: '0123456789', manner: 'cut' });
  expect(reply).toMatchObject({ kind: 'answer', status: 200, text: '01234', whole: false });
});

test.each(['reset', 'hang'] as const)(
  'a %s without an answer is a silence, and the request may have arrived',
  async (manner) => {
    expect(await replyTo({ manner })).toMatchObject({ kind: 'silence', sent: true });
  },
);

test('nothing was sent where nobody listens', async () => {
  const http = httpTo('http://127.0.0.1:1', { deadline: () => new AbortController().signal });
  const reply = await http({ method: 'POST', path: '/' });
  expect(reply).toMatchObject({ kind: 'silence', sent: false });
});

test('nothing was sent where the path is none', async () => {
  expect(await replyTo({}, { path: '/a b' })).toMatchObject({ kind: 'silence', sent: false });
});

test('nothing is sent to a service whose certificate is not trusted', async () => {
  await using service = await startRestorite({ world: 'everyday' });
  const http = httpTo(service.httpsUrl ?? '', { deadline: () => new AbortController().signal });
  const reply = await http({ method: 'POST', path: '/' });
  expect(reply).toMatchObject({ kind: 'silence', sent: false });
});
