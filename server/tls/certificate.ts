import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPrivateKey, X509Certificate } from 'node:crypto';

/** A leaf that clients of this machine can be shown, and the CA they are to trust for it. */
export interface Certificate {
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
}

const FILES = { caPem: 'ca.pem', certPem: 'leaf.pem', keyPem: 'leaf.key' } as const;

/**
 * The certificate in a state directory, made there on the first start; private files are readable by
 * their owner alone. Without a directory it is made anew and lives in memory.
 */
export async function certificateIn(
  directory: string | undefined,
  now: Date,
): Promise<Certificate> {
  const kept = directory === undefined ? undefined : await read(directory);
  if (kept && isGoodFor(kept, now)) return kept;
  // The library is large and only needed here, once in a machine's life.
  const { makeCertificate } = await import('./make-certificate.ts');
  const made = await makeCertificate(now);
  if (directory !== undefined) await write(directory, made);
  return made;
}

async function read(directory: string): Promise<Certificate | undefined> {
  const file = (name: string) => readFile(join(directory, name), 'utf8');
  try {
    const [caPem, certPem, keyPem] = await Promise.all(
      [FILES.caPem, FILES.certPem, FILES.keyPem].map(file),
    );
    return caPem && certPem && keyPem ? { caPem, certPem, keyPem } : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and moved into place, so that two services at once never see half a file. */
async function write(directory: string, certificate: Certificate): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const [part, name] of Object.entries(FILES)) {
    const path = join(directory, name);
    const aside = `${path}.${process.pid}`;
    await writeFile(aside, certificate[part as keyof Certificate], { mode: 0o600 });
    await rename(aside, path);
  }
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
