import * as z from 'zod';
import { spelledIn, withoutHeaders } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { headerName, namesOf } from './fields.ts';

/** Leaves headers out. */
export const dropHeader = faultKind({
  kind: 'drop-header',
  fields: {
    name: headerName.exactOptional().describe('One header; this or names'),
    names: z.array(headerName).min(1).exactOptional().describe('Several'),
  },
  check: ({ name, names }) =>
    (name === undefined) === (names === undefined)
      ? 'needs either name or names; try { "kind": "drop-header", "name": "Location" }'
      : undefined,
  phases: ['after'],
  ends: false,
  says: (fault) => `leave ${listed(fault).join(' and ')} out of the answer to`,
  apply(fault, { answer }) {
    const names = listed(fault);
    return answer && names.some((name) => spelledIn(answer.headers, name) !== undefined)
      ? { answer: { ...answer, headers: withoutHeaders(answer.headers, names) } }
      : undefined;
  },
});

const listed = ({ name, names }: { name?: string; names?: readonly string[] }) =>
  namesOf(name ?? names ?? []);
