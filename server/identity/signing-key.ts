import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'identity.pem';

/**
 * The key that tokens are signed with, in a state directory, made there by the first service that
 * needs one and shared by all that keep their state there, so that tokens outlive a restart; readable
 * by its owner alone. Without a directory it lives in memory.
 */
export async function signingKeyIn(directory: string | undefined): Promise<KeyObject> {
  if (directory === undefined) return makeKey();
  const kept = await read(directory);
  if (kept) return kept;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const made = makeKey();
  await put(directory, made.export({ type: 'pkcs8', format: 'pem' }).toString());
  // Another service may have been faster: then theirs is the key.
  return (await read(directory)) ?? made;
}

const makeKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** Written aside and linked into place: nobody ever reads half a key, nor writes over another's. */
async function put(directory: string, pem: string): Promise<void> {
  const aside = await mkdtemp(join(directory, `.${FILE}.`));
  try {
    await writeFile(join(aside, FILE), pem, { mode: 0o600 });
    await link(join(aside, FILE), join(directory, FILE));
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Undefined where there is none yet. A file that is no key is told, not written over. */
async function read(directory: string): Promise<KeyObject | undefined> {
  const pem = await readFile(join(directory, FILE), 'utf8').catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  });
  return pem === undefined ? undefined : createPrivateKey(pem);
}
