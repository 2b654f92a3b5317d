import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { certificateFor } from './certificate.ts';

const NOW = new Date('2026-03-02T09:30:00Z');
const NEXT_YEAR = new Date('2027-03-20T00:00:00Z');
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'restorite-state-'));
});

afterEach(() => rm(directory, { recursive: true }));

test('a certificate names this machine and is signed by its CA', async () => {
  const { certPem, caPem } = await certificateFor({ now: NOW });
  const leaf = new X509Certificate(certPem);
  const ca = new X509Certificate(caPem);
  const named = [
    'localhost',
    '127.0.0.1',
    '::1',
    'management.azure.com',
    'login.microsoftonline.us',
  ];
  for (const name of named) expect(leaf.checkHost(name) ?? leaf.checkIP(name), name).toBe(name);
  expect(leaf.checkHost('westeurope.management.azure.com')).toBeTruthy();
  expect(leaf.checkHost('example.com')).toBeUndefined();
  expect(leaf.verify(ca.publicKey)).toBe(true);
  expect([ca.ca, leaf.ca]).toEqual([true, false]);
});

test('a certificate is made once and found again', async () => {
  const first = await certificateFor({ directory, now: NOW });
  expect(await certificateFor({ directory, now: NOW })).toEqual(first);
  expect(await readFile(join(directory, 'ca.pem'), 'utf8')).toBe(first.caPem);
});

test.each([NOW, NEXT_YEAR])(
  'services that start at once share one certificate, the first as well as one renewed (%s)',
  async (now) => {
    await certificateFor({ directory, now: new Date('2026-03-01T00:00:00Z') });
    if (now === NOW) await rm(join(directory, 'service.pem'));
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => certificateFor({ directory, now })));
    expect(new Set(all.map(({ keyPem }) => keyPem)).size).toBe(1);
    expect(await readFile(join(directory, 'ca.pem'), 'utf8')).toBe(all[0]?.caPem);
  },
);

test('only its owner can read the key, and nothing is left aside', async () => {
  await certificateFor({ directory, now: NOW });
  expect((await stat(join(directory, 'service.pem'))).mode & 0o777).toBe(0o600);
  expect((await readdir(directory)).sort()).toEqual(['ca.pem', 'service.pem']);
});

test('a leaf is made anew a month before it ends, by the same CA', async () => {
  const first = await certificateFor({ directory, now: NOW });
  const later = await certificateFor({ directory, now: NEXT_YEAR });
  expect(later.certPem).not.toBe(first.certPem);
  expect(later.caPem).toBe(first.caPem);
});

test('a CA is made anew a year before it ends', async () => {
  const first = await certificateFor({ directory, now: NOW });
  const later = await certificateFor({ directory, now: new Date('2035-03-01T00:00:00Z') });
  expect(later.caPem).not.toBe(first.caPem);
});

test('where the file is no good, all is made anew', async () => {
  const first = await certificateFor({ directory, now: NOW });
  const other = await certificateFor({ now: NOW });
  const mixed = other.certPem + first.caPem + other.keyPem + first.caKeyPem;
  await writeFile(join(directory, 'service.pem'), mixed);
  const { certPem, caPem } = await certificateFor({ directory, now: NOW });
  expect(new X509Certificate(certPem).verify(new X509Certificate(caPem).publicKey)).toBe(true);
  expect([first.caPem, other.caPem]).not.toContain(caPem);
});

test('a name that the CA may vouch for makes another leaf, and one that it may not another CA, and says so', async () => {
  const said: string[] = [];
  const log = { warn: (_: object, text: string) => void said.push(text) };
  const names = async (...more: string[]) =>
    certificateFor({ directory, now: NOW, names: more, log });
  const first = await names();
  const below = await names('restore.localhost', '127.0.0.2');
  expect(below.caPem).toBe(first.caPem);
  expect(new X509Certificate(below.certPem).checkIP('127.0.0.2')).toBe('127.0.0.2');
  expect(said).toEqual([]);
  const strange = await names('restorite.test', 'FD00::0:1');
  expect(strange.caPem).not.toBe(first.caPem);
  expect(said).toEqual([expect.stringMatching(/A new CA was made.*'restorite\.test'/)]);
});

test('a service that starts with other names takes away none', async () => {
  const named = await certificateFor({
    directory,
    now: NOW,
    names: ['restorite.test', '10.0.0.7'],
  });
  expect(await certificateFor({ directory, now: NOW })).toEqual(named);
  const { certPem } = await certificateFor({ directory, now: NOW, names: ['other.test'] });
  const leaf = new X509Certificate(certPem);
  expect(leaf.checkHost('restorite.test')).toBe('restorite.test');
  expect(leaf.checkIP('10.0.0.7')).toBe('10.0.0.7');
});
