import type { WorldOptions } from '../../server/index.ts';

/**
 * How time goes where clients are taken through the shared scenarios. It is one for all, since what is
 * waited for decides what a client gets to see, and the matrix says so.
 */
export const PACE = { clock: { mode: 'skip' }, compress: 60 } as const satisfies WorldOptions;

/** What of a client's own is set, where it lets anybody: the pause where no answer says one. */
export const POLLS_EVERY_SECONDS = 1;

export const SAYS_PACE =
  `All go through them at one pace: minutes are seconds, the clock goes on to whatever comes next each time it is asked ` +
  `in vain, and a client polls every ${POLLS_EVERY_SECONDS} s where no answer says how long it is to wait (az every 5 s, and every 30 s ` +
  `for a job, which nobody can set). Nothing else of a client is set.`;
