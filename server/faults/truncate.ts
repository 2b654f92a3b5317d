import * as z from 'zod';
import { firstBytes } from '../first-bytes.ts';
import { withBody } from './answers.ts';
import { faultKind } from './fault-kind.ts';

/** Cuts the body off, with a Content-Length that fits what is left: only its reader can notice. */
export const truncate = faultKind({
  kind: 'truncate',
  fields: {
    bytes: z.int().nonnegative().exactOptional().describe('How many are left; this or share'),
    share: z.number().min(0).max(1).exactOptional().describe('Which part is left. Default 0.5'),
  },
  check: ({ bytes, share }) =>
    bytes !== undefined && share !== undefined
      ? 'takes either bytes or share, not both'
      : undefined,
  phases: ['after'],
  ends: true,
  says: ({ bytes, share = 0.5 }) =>
    `cut to ${bytes === undefined ? `${Math.round(share * 100)}%` : `${bytes} bytes`} the body of the answer to`,
  apply({ bytes, share = 0.5 }, { answer }) {
    if (!answer?.body) return undefined;
    const length = Buffer.byteLength(answer.body);
    const left = bytes ?? Math.floor(length * share);
    return left < length ? { answer: withBody(answer, firstBytes(answer.body, left)) } : undefined;
  },
});
