import * as z from 'zod';
import { faultKind } from './fault-kind.ts';

/** Resets the connection: ECONNRESET, as from a load balancer that has lost track. */
export const reset = faultKind({
  kind: 'reset',
  fields: {
    afterBytes: z
      .int()
      .nonnegative()
      .exactOptional()
      .describe('Of the body, sent first. Default: nothing, not even the status line'),
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
