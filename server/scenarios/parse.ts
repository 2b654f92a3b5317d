import type * as z from 'zod';
import type { FateDocument } from '../core/fate.ts';
import type { ScenarioDocument } from '../core/scenario.ts';
import { fitted, type Misfit } from './faults-of.ts';
import { fateSchema } from './fate-schema.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** A document as it was written, or what of it does not fit. */
export type Parsed<Document> =
  { readonly document: Document } | { readonly misfits: readonly Misfit[] };

export const parseFate = (json: unknown): Parsed<FateDocument> => parse(fateSchema, json);
export const parseScenario = (json: unknown): Parsed<ScenarioDocument> =>
  parse(scenarioSchema, json);

function parse<Document>(schema: z.ZodType<Document>, json: unknown): Parsed<Document> {
  const read = fitted(schema, json);
  return 'value' in read ? { document: read.value } : read;
}
