import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Certificate } from './make-certificate.ts';
import { makeStateFolder } from './state-folder.ts';

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
  if (directory === undefined) return make(now);
  const kept = await read(directory);
  if (kept && isGoodFor(kept, now)) return kept;
  await makeStateFolder(directory);
  return locked(directory, async () => {
    // Who waited for the lock may find that another service has made it.
    const theirs = await read(directory);
    if (theirs && isGoodFor(theirs, now)) return theirs;
    const made = await make(now);
    await put(directory, BUNDLE, made.certPem + made.caPem + made.keyPem, 0o600);
    await put(directory, CA, made.caPem, 0o644);
    return made;
  });
}

/** The library is large and only needed here, once in a machine's life. */
async function make(now: Date): Promise<Certificate> {
  const { makeCertificate } = await import('./make-certificate.ts');
  return makeCertificate(now);
}

/** Written aside and moved into place: nobody ever reads half a file. */
async function put(directory: string, name: string, text: string, mode: number): Promise<void> {
  const aside = join(directory, `.${name}.${randomUUID()}`);
  await writeFile(aside, text, { mode, flag: 'wx' });
  await rename(aside, join(directory, name));
}

const LOCK_TRIES = 100;
const LOCK_PAUSE_MS = 20;

/** One service at a time; a lock that outlives its tries was left behind by one that was killed. */
async function locked<Value>(directory: string, work: () => Promise<Value>): Promise<Value> {
  const lock = join(directory, '.lock');
  for (let tries = 0; tries < LOCK_TRIES && !(await took(lock)); tries++)
    await setTimeout(LOCK_PAUSE_MS);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function took(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
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
