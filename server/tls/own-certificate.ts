import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';
import type { Leaf } from './make-certificate.ts';

/** The certificate that somebody brings along, with its chain behind it, and its key; both files. */
export async function ownCertificate(cert: string, key: string): Promise<Leaf> {
  const [certPem, keyPem] = await Promise.all([read(cert), read(key)]);
  const leaf = parsed(cert, 'certificate', () => new X509Certificate(certPem));
  const privateKey = parsed(key, 'private key', () => createPrivateKey(keyPem));
  if (!leaf.checkPrivateKey(privateKey))
    throw new UsageError(`Cannot use ${cert}: ${key} is not its private key.`);
  return { certPem, keyPem };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new UsageError(`Cannot read ${file}: ${reason}`);
  }
}

function parsed<Value>(file: string, what: string, parse: () => Value): Value {
  try {
    return parse();
  } catch {
    throw new UsageError(`Cannot use ${file}: it holds no ${what} in PEM.`);
  }
}
