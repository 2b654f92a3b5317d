import * as z from 'zod';
import { faultKind } from './fault-kind.ts';

/** Closes the connection in the middle of a body whose length was promised. */
export const closeMidBody = faultKind({
  kind: 'close-mid-body',
  fields: {
    afterBytes: z.int().nonnegative().exactOptional().describe('Default: half of the body'),
  },
  phases: ['after'],
  ends: true,
  says: ({ afterBytes }) =>
    `close the connection after ${afterBytes === undefined ? 'half' : `${afterBytes} bytes`} of the answer to`,
  apply({ afterBytes }, { answer }) {
    const length = Buffer.byteLength(answer?.body ?? '');
    // Of no body nothing can be missing.
    if (length === 0) return undefined;
    const sent = Math.min(afterBytes ?? Math.floor(length / 2), length - 1);
    return { manner: { kind: 'close', afterBytes: sent } };
  },
});
