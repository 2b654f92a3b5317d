import { createPrivateKey, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate } from './make-certificate.ts';

/** Leaf, CA and key in one file: services that start at once must not mix theirs. */
const BUNDLE = 'service.pem';
/** The CA alone, for clients to trust. */
const CA = 'ca.pem';

/**
 * The certificate in a state directory, made there on the first start and shared by every service
 * that keeps its state there; the key is readable by its owner alone. Without a directory it is made
 * anew and lives in memory.
 */
export async function certificateIn(
  directory: string | undefined,
  now: Date,
): Promise<Certificate> {
  const kept = directory === undefined ? undefined : await read(directory);
  if (kept && isGoodFor(kept, now)) return kept;
  // The library is large and only needed here, once in a machine's life.
  const { makeCertificate } = await import('./make-certificate.ts');
  const made = makeCertificate(now);
  return directory === undefined ? made : keep(directory, made, kept !== undefined);
}

/** Puts a certificate into the directory, unless another service was faster: then takes theirs. */
async function keep(directory: string, made: Certificate, replaces: boolean): Promise<Certificate> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, BUNDLE);
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, made.certPem + made.caPem + made.keyPem, { mode: 0o600 });
  if (replaces) await rename(aside, path);
  else await linkUnlessThere(aside, path);
  const winner = (await read(directory)) ?? made;
  await writeFile(join(directory, CA), winner.caPem, { mode: 0o644 });
  return winner;
}

async function linkUnlessThere(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  } finally {
    await rm(aside, { force: true });
  }
}

const PEM = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----\r?\n?/g;

async function read(directory: string): Promise<Certificate | undefined> {
  const text = await readFile(join(directory, BUNDLE), 'utf8').catch(() => '');
  const [certPem, caPem, keyPem] = text.match(PEM) ?? [];
  return certPem && caPem && keyPem ? { certPem, caPem, keyPem } : undefined;
}

/** A leaf is made anew when it has less than a month to go, or does not fit its key or its CA. */
const RENEW_BEFORE_MS = 30 * 24 * 3600 * 1000;

function isGoodFor({ caPem, certPem, keyPem }: Certificate, now: Date): boolean {
  try {
    const leaf = new X509Certificate(certPem);
    const ca = new X509Certificate(caPem);
    const lasts = new Date(leaf.validTo).getTime() - now.getTime() > RENEW_BEFORE_MS;
    return lasts && leaf.checkPrivateKey(createPrivateKey(keyPem)) && leaf.verify(ca.publicKey);
  } catch {
    return false;
  }
}
