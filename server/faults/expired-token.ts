import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Instant, seconds, toUnixMs } from '../core/time.ts';
import { usDate } from '../core/us-date.ts';
import { faultKind, type Scene } from './fault-kind.ts';

/**
 * Refuses the token that is shown as expired, and goes on so until one is shown that was issued later:
 * asking again with the same does not help. A later token is let in, and refused in its turn only
 * where the rule's trigger comes again (`every`, `probability`).
 */
export const expiredToken = faultKind({
  kind: 'expired-token',
  fields: {
    claims: z
      .boolean()
      .exactOptional()
      .describe('Whether the challenge carries claims. Default false'),
  },
  phases: ['before'],
  ends: true,
  says: ({ claims }) =>
    `answer 401, token expired${claims === true ? ' (with a claims challenge)' : ''}, to`,
  holds: (_, scene) => isRefused(tokenOf(scene), memoryOf(scene)),
  apply({ claims = false }, scene) {
    const token = tokenOf(scene);
    if (token === undefined) return undefined;
    const memory = memoryOf(scene);
    if (!isRefused(token, memory)) {
      if (memory.digests.length > 0 && !comesAgain(scene)) return undefined;
      scene.tally.memory = { ...refusing(token, memory, scene.exchange.now) };
    }
    return { answer: refusal(scene, claims) };
  },
});

interface Memory {
  /** Of the tokens refused so far. */
  readonly digests: readonly string[];
  /** When the latest of them was issued, in seconds since 1970, where it says so. */
  readonly issuedAt?: number;
  readonly expiredAt?: Instant;
}

const memoryOf = ({ tally }: Scene): Memory => ({
  digests: [],
  ...(tally.memory as Partial<Memory> | undefined),
});

const comesAgain = ({ kept: { rule } }: Scene): boolean =>
  rule.trigger?.every !== undefined || rule.trigger?.probability !== undefined;

const tokenOf = ({ exchange }: Scene): string | undefined =>
  /^Bearer\s+(\S+)/i.exec(exchange.header('authorization') ?? '')?.[1];

function isRefused(token: string | undefined, { digests, issuedAt }: Memory): boolean {
  if (token === undefined) return false;
  const issued = issuedAtOf(token);
  return (
    digests.includes(digestOf(token)) ||
    (issued !== undefined && issuedAt !== undefined && issued < issuedAt)
  );
}

function refusing(token: string, { digests, issuedAt }: Memory, now: Instant): Memory {
  const latest = Math.max(issuedAt ?? -Infinity, issuedAtOf(token) ?? -Infinity);
  return {
    digests: [...digests, digestOf(token)].slice(-MOST_REMEMBERED),
    ...(Number.isFinite(latest) && { issuedAt: latest }),
    expiredAt: now - seconds(1),
  };
}

/** Of tokens that do not say when they were issued, only the latest are known again. */
const MOST_REMEMBERED = 100;

/** Enough to tell tokens apart; the token itself is kept nowhere. */
const digestOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url').slice(0, 22);

/** `iat` of a JWT; undefined for a token of any other form. */
function issuedAtOf(token: string): number | undefined {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    const { iat } = JSON.parse(payload) as { iat?: unknown };
    return typeof iat === 'number' ? iat : undefined;
  } catch {
    return undefined;
  }
}

/** Code and text: specified, Azure Resource Manager; the challenges: reported in issue threads. */
function refusal(scene: Scene, claims: boolean) {
  const { exchange } = scene;
  const { expiredAt = exchange.now } = memoryOf(scene);
  return exchange.fail({
    status: 401,
    code: 'ExpiredAuthenticationToken',
    message: `The access token expiry UTC time '${usDate(expiredAt)}' is earlier than current UTC time '${usDate(exchange.now)}'.`,
    envelope: 'arm',
    headers: { 'WWW-Authenticate': challenge(scene, claims) },
  });
}

function challenge({ exchange: { world, machineNow } }: Scene, claims: boolean): string {
  const authority = `Bearer authorization_uri="https://login.windows.net/${world.tenant}"`;
  if (!claims)
    return `${authority}, error="invalid_token", error_description="The access token has expired."`;
  // What a client puts into its next request for a token, in the time of its own watch.
  const value = String(Math.floor(toUnixMs(machineNow) / 1000));
  const demand = { access_token: { nbf: { essential: true, value } } };
  const encoded = Buffer.from(JSON.stringify(demand)).toString('base64');
  return `${authority}, error="insufficient_claims", claims="${encoded}"`;
}
