import { createPublicKey } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { signingKeyIn } from './signing-key.ts';

/** Makes tokens, and tells those it has made from all others. */
export interface Mint {
  sign(claims: object): Promise<string>;
  /**
   * What a token says; undefined where it was not made here, or was changed since. At once, where it
   * has been read before. That it has expired is for who has a clock to say.
   */
  read(token: string): object | undefined | Promise<object | undefined>;
  /** For whoever checks tokens by themselves. */
  keys(): Promise<JSONWebKeySet>;
}

/** The algorithm that is signed with, and the one that is believed: a token does not choose its own. */
const ALGORITHM = 'ES256';

export function createMint(directory: string | undefined): Mint {
  let opened: ReturnType<typeof open> | undefined;
  // Loaded with the first token: readiness does not wait for it.
  const mint = () => (opened ??= open(directory));
  const known = new Map<string, object>();

  return {
    async sign(claims) {
      const { jose, key, kid } = await mint();
      const header = { alg: ALGORITHM, typ: 'JWT', kid, x5t: kid };
      return new jose.SignJWT({ ...claims }).setProtectedHeader(header).sign(key);
    },
    read(token) {
      return known.get(token) ?? mint().then((open) => readAnew(open, token, known));
    },
    async keys() {
      const { jose, publicKey, kid } = await mint();
      const jwk = await jose.exportJWK(publicKey);
      return { keys: [{ ...jwk, kid, x5t: kid, use: 'sig', alg: ALGORITHM }] };
    },
  };
}

async function open(directory: string | undefined) {
  const [jose, key] = await Promise.all([import('jose'), signingKeyIn(directory)]);
  const publicKey = createPublicKey(key);
  const kid = await jose.calculateJwkThumbprint(await jose.exportJWK(publicKey));
  return { jose, key, publicKey, kid };
}

/** A client shows the same token with every poll; the few in use are read once. */
const REMEMBERED = 1000;

async function readAnew(
  { jose, publicKey }: Awaited<ReturnType<typeof open>>,
  token: string,
  known: Map<string, object>,
): Promise<object | undefined> {
  try {
    const { payload } = await jose.compactVerify(token, publicKey, { algorithms: [ALGORITHM] });
    const said = JSON.parse(new TextDecoder().decode(payload)) as object;
    if (known.size >= REMEMBERED) known.clear();
    known.set(token, said);
    return said;
  } catch (fault) {
    if (fault instanceof jose.errors.JOSEError || fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
