import { withHeader } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { framingFault, headerName, headerValue } from './fields.ts';
import { fillIn, unknownBlank } from './fill-in.ts';

/** Gives a header another value, or adds it. */
export const setHeader = faultKind({
  kind: 'set-header',
  fields: { name: headerName, value: headerValue },
  check({ name, value }) {
    const framing = framingFault(name);
    if (framing !== undefined) return framing;
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
