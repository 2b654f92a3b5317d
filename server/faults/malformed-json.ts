import { withBody } from './answers.ts';
import { faultKind } from './fault-kind.ts';

/** Leaves out the body's last bracket: no parser takes it, and nothing else is wrong with it. */
export const malformedJson = faultKind({
  kind: 'malformed-json',
  fields: {},
  phases: ['after'],
  ends: true,
  says: () => 'leave the last bracket out of the answer to',
  apply: (_, { answer }) =>
    answer?.body ? { answer: withBody(answer, answer.body.trimEnd().slice(0, -1)) } : undefined,
});
