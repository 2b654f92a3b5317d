import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { makeStateFolder } from './state-folder.ts';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CLOUD_NAMES } from '../cloud-hosts.ts';
import type { Log } from '../log.ts';
import type { Authority, Leaf } from './make-certificate.ts';
import { refuseTooWide } from './permitted.ts';

/** A leaf, the CA that clients are to trust for it, and the keys of both; all PEM. */
export interface Certificate extends Authority, Leaf {}

export interface CertificateOrder {
  /** Where it is kept; left out, it is made anew and lives in memory. */
  readonly directory?: string | undefined;
  /** What this machine is called by, beside its own names and those of the cloud. */
  readonly names?: readonly string[];
  readonly now: Date;
  readonly log?: Pick<Log, 'warn'> | undefined;
}

/** All in one file: services that start at once must not mix theirs. */
const BUNDLE = 'service.pem';
/** The CA alone, for clients to trust. */
export const CA_FILE = 'ca.pem';

/** What every machine calls itself, and what this one answers for. */
const OWN_NAMES = ['localhost', '127.0.0.1', '::1', ...CLOUD_NAMES];

/**
 * The certificate in a state directory, made there on the first start and shared by every service
 * that keeps its state there; the keys are readable by their owner alone. The leaf is made anew
 * before it ends and when it is to name more; the CA only where it may not vouch for such a name, or
 * would end too soon, since whoever trusts it has to be told.
 */
export async function certificateFor(order: CertificateOrder): Promise<Certificate> {
  const { directory, now } = order;
  refuseTooWide(order.names ?? []);
  const names = [...new Set([...OWN_NAMES, ...(order.names ?? []).map(plainName)])];
  if (directory === undefined) return (await make(undefined, names, now)).certificate;
  const kept = await read(directory);
  if (kept && isGoodFor(kept, names, now)) return kept;
  await makeStateFolder(directory);
  return locked(directory, async () => {
    // Who waited for the lock may find that another service has made it.
    const theirs = await read(directory);
    if (theirs && isGoodFor(theirs, names, now)) return theirs;
    const { certificate, newCa } = await make(theirs, names, now);
    const { certPem, caPem, keyPem, caKeyPem } = certificate;
    await put(directory, BUNDLE, certPem + caPem + keyPem + caKeyPem, 0o600);
    await put(directory, CA_FILE, caPem, 0o644);
    if (theirs && newCa)
      order.log?.warn(
        { ca: join(directory, CA_FILE), because: newCa },
        `A new CA was made: ${newCa}. Have clients trust it in place of the old one.`,
      );
    return certificate;
  });
}

/** As certificates spell them. */
function plainName(name: string): string {
  const text = name.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return isIPv6(text) ? shortened(text) : text;
}

interface Made {
  readonly certificate: Certificate;
  /** Why the CA is another than the one that was kept, if it is. */
  readonly newCa?: string;
}

/** The library is large and only needed here, once in a machine's life or a year. */
async function make(
  kept: Certificate | undefined,
  wanted: readonly string[],
  now: Date,
): Promise<Made> {
  const { makeAuthority, makeLeaf, mayVouchFor } = await import('./make-certificate.ts');
  // Services that share it take turns to start: none may take away another's names.
  const names = [...new Set([...wanted, ...(kept ? namesIn(kept.certPem) : [])])];
  const stranger = kept && names.find((name) => !mayVouchFor(kept.caPem, name));
  const newCa = !kept
    ? undefined
    : !isLasting(kept.caPem, CA_RENEW_BEFORE_MS, now)
      ? 'the last one ends soon'
      : stranger && `the last one may not vouch for '${stranger}'`;
  const authority = kept && newCa === undefined ? kept : makeAuthority(names, now);
  const { caPem, caKeyPem } = authority;
  return {
    certificate: { ...makeLeaf(authority, names, now), caPem, caKeyPem },
    ...(newCa !== undefined && { newCa }),
  };
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

/** What is kept, if it is whole: keys and certificates that belong together. */
async function read(directory: string): Promise<Certificate | undefined> {
  const text = await readFile(join(directory, BUNDLE), 'utf8').catch(() => '');
  const [certPem, caPem, keyPem, caKeyPem] = text.match(PEM) ?? [];
  if (!certPem || !caPem || !keyPem || !caKeyPem) return undefined;
  const certificate = { certPem, caPem, keyPem, caKeyPem };
  return isWhole(certificate) ? certificate : undefined;
}

function isWhole({ caPem, certPem, keyPem, caKeyPem }: Certificate): boolean {
  try {
    const leaf = new X509Certificate(certPem);
    const ca = new X509Certificate(caPem);
    return (
      leaf.checkPrivateKey(createPrivateKey(keyPem)) &&
      ca.checkPrivateKey(createPrivateKey(caKeyPem)) &&
      leaf.verify(ca.publicKey)
    );
  } catch {
    return false;
  }
}

/** A leaf is made anew when it has less than a month to go. */
const RENEW_BEFORE_MS = 30 * 24 * 3600 * 1000;
/** A CA outlives every leaf that it signs. */
const CA_RENEW_BEFORE_MS = 400 * 24 * 3600 * 1000;

function isGoodFor({ certPem }: Certificate, names: readonly string[], now: Date): boolean {
  const named = new Set(namesIn(certPem));
  return isLasting(certPem, RENEW_BEFORE_MS, now) && names.every((name) => named.has(name));
}

const isLasting = (certificatePem: string, forMs: number, now: Date): boolean =>
  new Date(new X509Certificate(certificatePem).validTo).getTime() - now.getTime() > forMs;

/** The names of a leaf; addresses of version 6 are spelled as people do. */
const namesIn = (certificatePem: string): string[] =>
  (new X509Certificate(certificatePem).subjectAltName ?? '').split(', ').map((name) => {
    const text = name.slice(name.indexOf(':') + 1);
    return isIPv6(text) ? shortened(text) : text;
  });

const shortened = (address: string): string => new URL(`http://[${address}]`).hostname.slice(1, -1);
