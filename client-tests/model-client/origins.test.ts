import { expect, test } from 'vitest';
import { tokensFrom } from './credentials.ts';
import { restoring } from './harness/restoring.ts';
import { identityOriginOf, originOf } from './origins.ts';

test.each([
  ['https://management.azure.com/subscriptions', 'https://management.azure.com'],
  ['https://127.0.0.1:7443', 'https://127.0.0.1:7443'],
  ['http://127.0.0.1:7780/x', 'http://127.0.0.1:7780'],
  ['http://localhost:7780', 'http://localhost:7780'],
  ['http://[::1]:7780', 'http://[::1]:7780'],
])('tokens may go to %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});

const ELSEWHERE = [
  'http://management.azure.com',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1@evil.example',
  'http://10.0.0.1',
  'http://0.0.0.0:7780',
  'ftp://127.0.0.1',
];

test.each([...ELSEWHERE, 'http://169.254.169.254'])('no token goes to %s', (address) => {
  expect(() => originOf(address)).toThrow(/^Cannot show a token or a secret to /);
});

test('a managed identity is asked for beside the machine, and no further', () => {
  const beside = 'http://169.254.169.254';
  expect(identityOriginOf(`${beside}/metadata/identity`)).toBe(beside);
  for (const address of ELSEWHERE) expect(() => identityOriginOf(address)).toThrow('Cannot show');
});

test.each(ELSEWHERE)('a restore by %s is refused before anything is sent', async (endpoint) => {
  await expect(restoring({}, { endpoint })).rejects.toThrow('Cannot show a token');
});

test.each([
  ['a secret', { RESTORITE_CLIENT_SECRET: 'secret', RESTORITE_ENDPOINT: 'http://evil.example' }],
  ['an identity’s header', { IDENTITY_HEADER: 'header', IDENTITY_ENDPOINT: 'http://evil.example' }],
])('%s is shown to no host by http', async (_, environment) => {
  const deadline = (): AbortSignal => new AbortController().signal;
  const getToken = tokensFrom(environment, { deadline }, { wait: () => Promise.resolve() });
  await expect(getToken()).rejects.toThrow('Cannot show a token or a secret');
});
