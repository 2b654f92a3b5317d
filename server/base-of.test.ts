import { expect, test } from 'vitest';
import { baseOf } from './base-of.ts';

const EXTERNAL = 'https://backup.example.org';

test.each([
  ['http://127.0.0.1:7780/subscriptions?api-version=2025-02-01', 'http://127.0.0.1:7780'],
  ['https://[::1]:7443/subscriptions', 'https://[::1]:7443'],
])('%s goes on where it was called', (url, base) => {
  expect(baseOf(url, undefined)).toBe(base);
});

test.each(['http://127.0.0.1:7780/', 'https://[::1]:7443/', 'https://azure.com/'])(
  '%s goes on at the external URL, where there is one',
  (url) => {
    expect(baseOf(url, EXTERNAL)).toBe(EXTERNAL);
  },
);

test.each([
  'https://management.azure.com',
  'https://Management.Azure.com:443',
  'https://westus.management.azure.com',
  'https://login.microsoftonline.com',
])('who calls %s stays there, whatever the external URL', (origin) => {
  expect(baseOf(`${origin}/subscriptions`, EXTERNAL)).toBe(origin);
});
