import { applyPatch, type Operation } from 'rfc6902';
import * as z from 'zod';
import { withBody } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { LONGEST_LIST, LONGEST_TEXT } from '../limits.ts';
import { strict } from './fields.ts';
import { isModest, jsonValue } from './json-value.ts';
import { cut } from '../shown.ts';
import { BLANKS, fillInAll, unknownBlank } from './fill-in.ts';

const pointer = z
  .string()
  .max(LONGEST_TEXT)
  .regex(/^(\/([^~/]|~[01])*)*$/, { error: 'is no JSON pointer; try /properties/status' })
  .refine((path) => !path.split('/').some(isPrototype), {
    error: 'goes through what every object inherits; try a field of the body’s own',
  });

const isPrototype = (name: string): boolean =>
  name === '__proto__' || name === 'constructor' || name === 'prototype';

const operation = z.discriminatedUnion('op', [
  strict({ op: z.literal('add'), path: pointer, value: jsonValue }),
  strict({ op: z.literal('replace'), path: pointer, value: jsonValue }),
  strict({ op: z.literal('test'), path: pointer, value: jsonValue }),
  strict({ op: z.literal('remove'), path: pointer }),
  strict({ op: z.literal('move'), from: pointer, path: pointer }),
  strict({ op: z.literal('copy'), from: pointer, path: pointer }),
]);

/**
 * Changes the body by JSON Patch (RFC 6902). An answer that the patch does not fit is left alone, and
 * so is one that it would make too big: a patch may copy what it has copied.
 */
export const patchBody = faultKind({
  kind: 'patch-body',
  fields: { patch: z.array(operation).min(1).max(LONGEST_LIST) },
  check({ patch }) {
    const inward = patch.find((one) => one.op === 'move' && one.path.startsWith(`${one.from}/`));
    if (inward) return `cannot move a value into itself, to ${cut(inward.path)}`;
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
    for (const one of patch) {
      // The patch may replace the whole, which only a member of something can be.
      const [fault] = applyPatch(body, [inside(fillInAll(one, scene) as Operation)]);
      if (fault !== null || (one.op === 'copy' && !isModest(body.whole))) return undefined;
    }
    return isModest(body.whole)
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
