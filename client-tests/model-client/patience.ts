/** How long this client waits for what. All of it follows from the one limit that its user has set. */
export interface Patience {
  readonly limitSeconds: number;
  /** For one answer to be there whole. ARM itself gives up after a minute. */
  readonly requestSeconds: number;
  /** Between two polls where no answer says how long: from the first, growing, up to the longest. */
  readonly firstPollSeconds: number;
  readonly longestPollSeconds: number;
  /** Instead of a `Retry-After` that nobody can have meant. */
  readonly insteadOfHugeSeconds: number;
  /** The operation ends within a minute (recorded); one that does not is not waited for to the end. */
  readonly operationSeconds: number;
  /** For the job of a restore that may not have been accepted: none by then means it was not. */
  readonly lookSeconds: number;
  /** For something to become visible that the service says is there. */
  readonly missingSeconds: number;
  /** Answers in a row that cannot be read before another way is tried. */
  readonly unreadable: number;
  /** How often a refused trigger (throttled, item busy) is repeated. */
  readonly refusals: number;
  /** How often a trigger is repeated that was lost and surely not accepted. */
  readonly losses: number;
  /** Pages of a list. */
  readonly pages: number;
}

/** Azure restores in minutes to hours; its reviewers call more than six hours too long. */
export const DEFAULT_LIMIT_SECONDS = 6 * 3600;

export function patienceFor(limitSeconds: number): Patience {
  const share = (part: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, Math.floor(limitSeconds / part)));
  return {
    limitSeconds,
    requestSeconds: share(8, 5, 60),
    firstPollSeconds: 2,
    longestPollSeconds: share(12, 2, 30),
    insteadOfHugeSeconds: share(4, 5, 60),
    operationSeconds: limitSeconds / 2,
    lookSeconds: share(8, 5, 180),
    missingSeconds: share(4, 10, 600),
    unreadable: 8,
    refusals: 8,
    losses: 2,
    pages: 1000,
  };
}
