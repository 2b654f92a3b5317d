import type { Instant } from '../../core/time.ts';
import { toSeconds } from '../../core/time.ts';
import type { MutableCounters } from '../../worlds.ts';

/**
 * The budgets whose remainders ARM writes on its answers. They count down and refill and never
 * refuse anything: only a rule answers 429.
 */
export interface Budget {
  readonly name: string;
  readonly size: number;
  readonly refillPerSecond: number;
}

/**
 * Sizes: recorded, 2018 to 2025. Refill: specified for the hourly budgets (reads, writes) and for the
 * buckets of writes; inferred for the others.
 */
export const BUDGETS = {
  reads: { name: 'reads', size: 15_000, refillPerSecond: 15_000 / 3600 },
  writes: { name: 'writes', size: 1_200, refillPerSecond: 1_200 / 3600 },
  deletes: { name: 'deletes', size: 15_000, refillPerSecond: 15_000 / 3600 },
  bucketWrites: { name: 'bucket-writes', size: 800, refillPerSecond: 10 },
  globalWrites: { name: 'global-writes', size: 12_000, refillPerSecond: 150 },
  requests: { name: 'requests', size: 150, refillPerSecond: 150 / 30 },
  bucketRequests: { name: 'bucket-requests', size: 300, refillPerSecond: 10 },
  vaultReads: { name: 'vault-reads', size: 16_500, refillPerSecond: 375 },
} as const satisfies Readonly<Record<string, Budget>>;

/** Spends one and says what remains, never less than none. */
export function spend(budget: Budget, counters: MutableCounters, now: Instant): number {
  const last = counters.spent[budget.name];
  const refilled = last ? toSeconds(Math.max(0, now - last.at)) * budget.refillPerSecond : 0;
  const amount = Math.min(budget.size, Math.max(0, (last?.amount ?? 0) - refilled) + 1);
  if (last) {
    last.amount = amount;
    last.at = now;
  } else counters.spent[budget.name] = { amount, at: now };
  return Math.floor(budget.size - amount);
}
