import type * as z from 'zod';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask.ts';
import { BODY_LIMIT } from '../conventions/limits.ts';

/** A body as JSON; `example` is what to send instead of one that cannot be read. */
export async function readJson(
  ask: Ask,
  example: string,
): Promise<{ readonly json: unknown } | Refusal> {
  const text = await ask.body();
  if (text === undefined)
    return refuse('RequestContentTooLarge', undefined, { value: String(BODY_LIMIT) });
  const type = ask.header('content-type')?.toLowerCase() ?? '';
  if (text !== '' && type !== '' && !/^application\/([\w.+-]+\+)?json\b/.test(type))
    return refuse('UnsupportedMediaType', undefined, { value: type });
  const json = parseJson(text);
  return json === undefined
    ? refuse('InvalidRequestContent', undefined, {
        value: `Cannot read the body as JSON. Send ${example}.`,
      })
    : { json };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The first thing that is wrong, by its place in the body: `properties.region does not fit (…)`. */
export function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  const place = issue?.path.map(String).join('.') ?? '';
  return `${place === '' ? 'the body' : place} does not fit (${issue?.message ?? 'unknown'})`;
}
