import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { certificateIn } from './certificate.ts';

const NOW = new Date('2026-03-02T09:30:00Z');
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'restorite-state-'));
});

afterEach(() => rm(directory, { recursive: true }));

test('a certificate names this machine and is signed by its CA', async () => {
  const { certPem, caPem } = await certificateIn(undefined, NOW);
  const leaf = new X509Certificate(certPem);
  const ca = new X509Certificate(caPem);
  expect(leaf.subjectAltName).toBe(
    'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
  );
  expect(leaf.verify(ca.publicKey)).toBe(true);
  expect([ca.ca, leaf.ca]).toEqual([true, false]);
});

test('a certificate is made once and found again', async () => {
  const first = await certificateIn(directory, NOW);
  expect(await certificateIn(directory, NOW)).toEqual(first);
  expect(await readFile(join(directory, 'ca.pem'), 'utf8')).toBe(first.caPem);
});

test.each([NOW, new Date('2027-03-20T00:00:00Z')])(
  'services that start at once share one certificate, the first as well as one renewed (%s)',
  async (now) => {
    await certificateIn(directory, new Date('2026-03-01T00:00:00Z'));
    if (now === NOW) await rm(join(directory, 'service.pem'));
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => certificateIn(directory, now)));
    expect(new Set(all.map(({ keyPem }) => keyPem)).size).toBe(1);
    expect(await readFile(join(directory, 'ca.pem'), 'utf8')).toBe(all[0]?.caPem);
  },
);

test('only its owner can read the key, and nothing is left aside', async () => {
  await certificateIn(directory, NOW);
  expect((await stat(join(directory, 'service.pem'))).mode & 0o777).toBe(0o600);
  expect((await readdir(directory)).sort()).toEqual(['ca.pem', 'service.pem']);
});

test('a certificate is made anew a month before it ends, and where the file is no good', async () => {
  const first = await certificateIn(directory, NOW);
  const later = await certificateIn(directory, new Date('2027-03-20T00:00:00Z'));
  expect(later.certPem).not.toBe(first.certPem);
  await writeFile(join(directory, 'service.pem'), later.certPem + first.caPem + later.keyPem);
  const mended = await certificateIn(directory, NOW);
  expect(
    new X509Certificate(mended.certPem).verify(new X509Certificate(mended.caPem).publicKey),
  ).toBe(true);
});
