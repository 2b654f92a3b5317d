import { faultKind } from './fault-kind.ts';
import { count, durationOf, durationText } from './fields.ts';

/** Sends the body a few bytes at a time. */
export const drip = faultKind({
  kind: 'drip',
  fields: {
    bytes: count.describe('How many at a time'),
    every: durationText.describe('The pause between them'),
  },
  phases: ['after'],
  ends: true,
  says: ({ bytes, every }) => `send ${bytes} bytes every ${every} of the answer to`,
  apply: ({ bytes, every }, { answer, compress }) =>
    answer?.body
      ? { manner: { kind: 'drip', bytes, every: Math.round(durationOf(every) / compress) } }
      : undefined,
});
