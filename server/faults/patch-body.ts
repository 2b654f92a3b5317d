import { applyPatch, type Operation } from 'rfc6902';
import * as z from 'zod';
import { withBody } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { strict } from './fields.ts';
import { BLANKS, fillInAll, unknownBlank } from './fill-in.ts';

const pointer = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)*$/, { error: 'is no JSON pointer; try /properties/status' });

const operation = z.discriminatedUnion('op', [
  strict({ op: z.literal('add'), path: pointer, value: z.json() }),
  strict({ op: z.literal('replace'), path: pointer, value: z.json() }),
  strict({ op: z.literal('test'), path: pointer, value: z.json() }),
  strict({ op: z.literal('remove'), path: pointer }),
  strict({ op: z.literal('move'), from: pointer, path: pointer }),
  strict({ op: z.literal('copy'), from: pointer, path: pointer }),
]);

/** Changes the body by JSON Patch (RFC 6902); an answer that the patch does not fit is left alone. */
export const patchBody = faultKind({
  kind: 'patch-body',
  fields: { patch: z.array(operation).min(1).describe('JSON Patch (RFC 6902), step by step') },
  check({ patch }) {
    const blank = unknownBlank(patch);
    return blank === undefined
      ? undefined
      : `nothing can be filled in for {{${blank}}}, only for ${BLANKS.join(', ')}`;
  },
  phases: ['after'],
  ends: false,
  says: ({ patch }) =>
    `change ${patch.map(({ path }) => path || 'the whole body').join(' and ')} in the body of the answer to`,
  apply({ patch }, scene) {
    const { answer } = scene;
    const body = answer && parsed(answer.body);
    if (!body) return undefined;
    // The patch may replace the whole, which only a member of something can be.
    const faults = applyPatch(
      body,
      patch.map((one) => inside(fillInAll(one, scene) as Operation)),
    );
    return faults.every((fault) => fault === null)
      ? { answer: withBody(answer, JSON.stringify(body.whole)) }
      : undefined;
  },
});

const inside = (operation: Operation): Operation => ({
  ...operation,
  path: `/whole${operation.path}`,
  ...('from' in operation && { from: `/whole${operation.from}` }),
});

function parsed(body: string | null): { whole: unknown } | undefined {
  try {
    return body ? { whole: JSON.parse(body) as unknown } : undefined;
  } catch {
    return undefined;
  }
}
