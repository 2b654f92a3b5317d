import * as z from 'zod';
import { operations } from '../../openapi/generated/operations.ts';
import { TICKS_PER_SECOND, toSeconds } from '../core/time.ts';
import { faultKind, type Scene } from './fault-kind.ts';
import { count, durationOf, durationText } from './fields.ts';
import { messageOf, statusOf } from './known-errors.ts';

/** A token bucket on the world's clock, as ARM has one: whoever finds it empty is answered 429. */
export const throttle = faultKind({
  kind: 'throttle',
  fields: {
    limit: count.describe('What the full bucket holds'),
    refillPerSecond: z
      .number()
      .positive()
      .exactOptional()
      .describe('How many requests flow back in each second; this or per'),
    per: durationText
      .exactOptional()
      .describe('How long until an empty bucket is full again; this or refillPerSecond'),
    code: z
      .string()
      .min(1)
      .exactOptional()
      .describe('Default SubscriptionRequestsThrottled, with ARM’s own words'),
  },
  check: ({ refillPerSecond, per }) =>
    (refillPerSecond === undefined) === (per === undefined)
      ? 'needs either refillPerSecond or per; try { "kind": "throttle", "limit": 10, "per": "1m" }'
      : per !== undefined && durationOf(per) === 0
        ? 'cannot fill a bucket in no time; try "per": "1m"'
        : undefined,
  phases: ['before'],
  ends: true,
  says: ({ limit, refillPerSecond, per }) =>
    `answer 429 beyond ${limit} ${per === undefined ? `(refilled by ${refillPerSecond ?? 0} a second)` : `in ${per}`} to`,
  apply({ limit, refillPerSecond, per, code = THROTTLED }, scene) {
    const pace = refillPerSecond ?? limit / toSeconds(durationOf(per ?? ''));
    const left = take(limit, pace * scene.compress, scene);
    if (left.taken) return undefined;
    const wait = waitFor(left.seconds, scene);
    const message = code === THROTTLED ? sentence(scene, wait) : messageOf(code);
    return {
      answer: scene.exchange.fail({
        status: statusOf(code) ?? 429,
        code,
        ...(message !== undefined && { message }),
        envelope: 'arm',
        headers: { 'Retry-After': String(wait), [remainingHeader(scene)]: '0' },
      }),
    };
  },
});

const THROTTLED = 'SubscriptionRequestsThrottled';

/** Takes one, or says in how many seconds of the world's time there is one. */
function take(
  limit: number,
  perSecond: number,
  { tally, exchange: { now } }: Scene,
): { readonly taken: boolean; readonly seconds: number } {
  const { held = limit, at = now } = (tally.memory ?? {}) as { held?: number; at?: number };
  const refilled = Math.min(limit, held + toSeconds(Math.max(0, now - at)) * perSecond);
  // Whoever waits exactly as long as told finds one, whatever sums of fractions make of it.
  const taken = refilled >= 1 - 1e-6;
  tally.memory = { held: taken ? Math.max(0, refilled - 1) : refilled, at: now };
  return { taken, seconds: (1 - refilled) / perSecond };
}

/** The client's own seconds, whole, at least one; a held clock's are taken for its own. */
const waitFor = (seconds: number, { exchange: { world } }: Scene): number =>
  Math.max(1, Math.ceil(seconds / (world.clock.rate || 1) - 1 / TICKS_PER_SECOND));

/** Specified: Azure Resource Manager, "request limits and throttling", its text and its headers. */
function sentence({ exchange: { world, method, operationId } }: Scene, wait: number): string {
  const paths: Readonly<Record<string, { path: string } | undefined>> = operations;
  const path = paths[operationId ?? '']?.path ?? '';
  const named = path.replace(/\/\{[^}]*\}/g, '').toUpperCase();
  return `Number of requests for subscription '${world.subscription}' and operation '${method}${named}' exceeded the backend storage limit. Please try again after '${wait}' seconds.`;
}

const remainingHeader = ({ exchange: { method } }: Scene): string =>
  `x-ms-ratelimit-remaining-subscription-${BUDGETS[method] ?? 'writes'}`;

const BUDGETS: Readonly<Record<string, string>> = {
  GET: 'reads',
  HEAD: 'reads',
  DELETE: 'deletes',
};
