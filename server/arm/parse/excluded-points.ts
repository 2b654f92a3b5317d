import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask.ts';
import { optional } from './fields.ts';
import { firstFault, readJson } from './json-body.ts';

const BODY = z.object({ excludedRPList: optional(z.array(z.string())) });

const EXAMPLE = '{"excludedRPList":[]}';

/** The names of the points that are not to be recommended; none where there is no body (inferred). */
export async function parseExcludedPoints(ask: Ask): Promise<readonly string[] | Refusal> {
  if ((await ask.body()) === '') return [];
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(read.json);
  if (parsed.success) return parsed.data.excludedRPList ?? [];
  return refuse(
    'BMSUserErrorInvalidInput',
    `Cannot tell which points to leave out: ${firstFault(parsed.error)}. Send ${EXAMPLE}.`,
  );
}
