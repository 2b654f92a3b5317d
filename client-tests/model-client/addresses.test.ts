import { expect, test } from 'vitest';
import { pathOn } from './addresses.ts';

const HOST = 'https://management.azure.com';

test.each([
  ['absolute', `${HOST}/a;b/c%3Bd?t=1&c=MII%2F=`, '/a;b/c%3Bd?t=1&c=MII%2F='],
  ['doubled', `${HOST}/subscriptions//subscriptions/1`, '/subscriptions//subscriptions/1'],
  ['relative to the host', '/Subscriptions/1?x=2', '/Subscriptions/1?x=2'],
  ['relative to what was asked', '../operationsStatus/2', '/items/operationsStatus/2'],
  ['spelled with its port', `${HOST}:443/a;b`, '/a;b'],
  ['spelled in capitals', 'HTTPS://MANAGEMENT.azure.com/A', '/A'],
])('an address that is %s is asked for as it stands', (_, address, path) => {
  expect(pathOn(HOST, address, '/items/points/restore')).toBe(path);
});

test.each([
  ['a sibling', 'https://centraluseuap.management.azure.com/a'],
  ['a longer name', 'https://management.azure.com.evil.example/a'],
  ['a name behind ours', 'https://management.azure.com@evil.example/a'],
  ['the same by another scheme', 'http://management.azure.com/a'],
  ['a name without a scheme', '//evil.example/a'],
  ['a name behind a backslash', '/\\evil.example/a'],
  ['another port', 'https://management.azure.com:8443/a'],
  ['nothing at all', ''],
])('an address on %s is not asked at', (_, address) => {
  expect(pathOn(HOST, address, '/items')).toBeUndefined();
});
