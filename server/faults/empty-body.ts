import { withBody } from './answers.ts';
import { faultKind } from './fault-kind.ts';

/** Sends the status and headers of an answer without its body. */
export const emptyBody = faultKind({
  kind: 'empty-body',
  fields: {},
  phases: ['after'],
  ends: true,
  says: () => 'leave the body out of the answer to',
  apply: (_, { answer }) => (answer?.body ? { answer: withBody(answer, '') } : undefined),
});
