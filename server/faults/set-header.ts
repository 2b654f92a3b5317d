import { withHeader } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { headerName, headerValue } from './fields.ts';
import { fillIn, unknownBlank } from './fill-in.ts';

/** Gives a header another value, or adds it. */
export const setHeader = faultKind({
  kind: 'set-header',
  fields: {
    name: headerName.describe('Added where the answer has none of the name'),
    value: headerValue.describe('May hold {{request.url}}, {{operationId}} and {{jobId}}'),
  },
  check({ value }) {
    const blank = unknownBlank(value);
    return blank === undefined ? undefined : `nothing can be filled in for {{${blank}}}`;
  },
  phases: ['after'],
  ends: false,
  says: ({ name, value }) => `set ${name} to '${value}' in the answer to`,
  apply: ({ name, value }, scene) =>
    scene.answer && {
      answer: {
        ...scene.answer,
        headers: withHeader(scene.answer.headers, name, fillIn(value, scene)),
      },
    },
});
