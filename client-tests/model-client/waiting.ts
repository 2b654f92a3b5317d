import type { Reply } from './http.ts';
import type { Machine } from './machine.ts';
import type { Patience } from './patience.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** The one place where this client waits. */
export interface Waiting {
  /** Since the beginning. */
  elapsed(): number;
  remaining(): number;
  /** Whether the user's limit has been reached. */
  over(): boolean;
  /**
   * Waits as long as the reply asks; where it does not say, the longer the more turns there have been;
   * at most to the limit. Answers whether the reply has had its way, so that one may ask again.
   */
  after(reply: Reply | undefined, turn: number): Promise<boolean>;
}

/** ARM's contract knows no longer ones than ten minutes; what is longer is not meant. */
const LONGEST_MEANT_SECONDS = 600;

export function waitingOn(machine: Pick<Machine, 'now' | 'wait'>, patience: Patience): Waiting {
  const begunAt = machine.now();
  let waited = 0;
  // What has been waited counts even where the watch stands still, as one held by a test may.
  const elapsed = (): number => Math.max(waited, (machine.now() - begunAt) / 1000);
  const remaining = (): number => Math.max(0, patience.limitSeconds - elapsed());
  return {
    elapsed,
    remaining,
    over: () => remaining() <= 0,
    async after(reply, turn) {
      const asked = askedBy(reply, machine.now());
      const seconds = asked === undefined ? ownSeconds(patience, turn) : meantBy(asked, patience);
      const bounded = Math.min(seconds, Math.ceil(remaining()));
      if (bounded > 0) await machine.wait(bounded);
      waited += bounded;
      return asked === undefined || bounded === seconds;
    },
  };
}

const meantBy = (asked: number, patience: Patience): number =>
  asked > LONGEST_MEANT_SECONDS ? patience.insteadOfHugeSeconds : asked;

const askedBy = (reply: Reply | undefined, nowMs: number): number | undefined =>
  reply?.kind === 'answer' ? retryAfterSeconds(reply.header('retry-after'), nowMs) : undefined;

const ownSeconds = (patience: Patience, turn: number): number =>
  Math.min(patience.longestPollSeconds, Math.ceil(patience.firstPollSeconds * 1.5 ** turn));
