import * as z from 'zod';
import { faultKind } from './fault-kind.ts';

/** Says nothing, or nothing more, until the client gives up. */
export const hang = faultKind({
  kind: 'hang',
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
      ? 'never answer'
      : `fall silent after ${afterBytes} bytes of the answer to`,
  // An answer that was made is kept: the journal tells that nothing of it left.
  apply: ({ afterBytes }, { answer }) =>
    afterBytes === undefined
      ? { ...(!answer && { answer: null }), manner: { kind: 'hang' } }
      : { manner: { kind: 'hang', afterBytes } },
});
