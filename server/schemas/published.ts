import type { Option } from 'commander';
import * as z from 'zod';
import { worldFileSchema } from '../../fixtures/worlds/world-file.ts';
import { fateSchema } from '../scenarios/fate-schema.ts';
import { ruleSchema } from '../scenarios/rule-schema.ts';
import { scenarioSchema } from '../scenarios/scenario-schema.ts';
import { configSchema } from './config-schema.ts';

/**
 * The text of every published JSON Schema, by the name of its file: a pure function of what the
 * program itself reads with. Draft 7, which every editor knows.
 */
export function publishedSchemas(serveFlags: readonly Option[]): Readonly<Record<string, string>> {
  const schemas = {
    scenario: jsonSchema(scenarioSchema),
    rule: jsonSchema(ruleSchema),
    fate: jsonSchema(fateSchema),
    world: jsonSchema(worldFileSchema),
    config: configSchema(serveFlags),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** Of what is written, not of what is made of it. */
const jsonSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
