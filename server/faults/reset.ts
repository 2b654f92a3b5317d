import * as z from 'zod';
import { faultKind } from './fault-kind.ts';

/** Resets the connection: ECONNRESET, as from a load balancer that has lost track. */
export const reset = faultKind({
  kind: 'reset',
  fields: {
    /** Of the body, sent first; without it not even the status line is. */
    afterBytes: z.int().nonnegative().exactOptional(),
  },
  phases: ({ afterBytes }) => (afterBytes === undefined ? ['before', 'after'] : ['after']),
  ends: true,
  says: ({ afterBytes }) =>
    afterBytes === undefined
      ? 'reset the connection on'
      : `reset the connection after ${afterBytes} bytes of the answer to`,
  // An answer that was made is kept: the journal tells that nothing of it left.
  apply: ({ afterBytes }, { answer }) =>
    afterBytes === undefined
      ? { ...(!answer && { answer: null }), manner: { kind: 'reset' } }
      : { manner: { kind: 'reset', afterBytes } },
});
