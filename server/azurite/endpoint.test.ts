import { describe, expect, test } from 'vitest';
import { accountsIn, accountsNamed, DEVELOPMENT_KEY, writtenOut } from './accounts.ts';
import { endpointAt } from './endpoint.ts';

const alone = accountsIn(undefined);

describe('the address of an Azurite', () => {
  test.each([
    ['http://127.0.0.1:10000', 'http://127.0.0.1:10000'],
    ['http://127.0.0.1:10000/devstoreaccount1/', 'http://127.0.0.1:10000'],
    ['http://azurite:10000', 'http://azurite:10000'],
    ['https://localhost:10000', 'https://localhost:10000'],
    ['http://[::1]:10000', 'http://[::1]:10000'],
    ['http://10.1.2.3:10000', 'http://10.1.2.3:10000'],
    ['http://host.docker.internal:10000', 'http://host.docker.internal:10000'],
  ])('may be %s', (text, url) => {
    expect(endpointAt(text, alone)).toMatchObject({ url, fallback: 'devstoreaccount1' });
  });

  test.each([
    'https://account.blob.core.windows.net',
    'https://account.blob.core.windows.net.',
    'https://account.blob.core.chinacloudapi.cn',
    'http://8.8.8.8:10000',
    'http://172.32.0.1:10000',
    'http://[2001:db8::1]:10000',
    'http://azurite.example.com',
    'http://localhost.example.com',
  ])('is never %s', (text) => {
    expect(() => endpointAt(text, alone)).toThrow(/never to a cloud/);
  });

  test.each([
    ['file:///etc', /it must be its URL/],
    ['azurite', /at that: it must be its URL/],
    ['http://127.0.0.1:1/a/b', /one account at most/],
    ['http://127.0.0.1:1/other', /the key of other is not known; known are devstoreaccount1/],
    ['http://127.0.0.1:1/?sig=secret', /^(?!.*secret).*nothing but an account/],
    ['http://name:secret@127.0.0.1:1', /^(?!.*secret).*nothing but an account/],
  ])('%s is refused, without its secrets', (text, reason) => {
    expect(() => endpointAt(text, alone)).toThrow(reason);
  });
});

describe('the accounts of an Azurite', () => {
  test('are those that its own variable names, each with its first key', () => {
    const accounts = accountsIn('One:a2V5:b3RoZXI=; two:a2V5Mg==;');
    expect([...accounts]).toEqual([
      ['one', 'a2V5'],
      ['two', 'a2V5Mg=='],
    ]);
    expect(endpointAt('http://127.0.0.1:1', accounts).fallback).toBe('one');
    expect(endpointAt('http://127.0.0.1:1/TWO', accounts).fallback).toBe('two');
  });

  test('are not told where they cannot be read', () => {
    expect(() => accountsIn('one:a2V5;secret')).toThrow(/^(?!.*secret).*its account 2/);
  });

  test('have the development key where they are named after a world', () => {
    const accounts = accountsNamed(['testAccount', 'no-account']);
    expect([...accounts.keys()]).toEqual(['devstoreaccount1', 'testaccount']);
    expect(accountsIn(writtenOut(accounts))).toEqual(accounts);
    expect(accounts.get('testaccount')).toBe(DEVELOPMENT_KEY);
  });
});
