import * as z from 'zod';
import { worldFileSchema } from '../../fixtures/worlds/world-file.ts';
import { ruleSchema } from '../faults/rule-schema.ts';
import { fateSchema } from '../scenarios/fate-schema.ts';
import { scenarioSchema } from '../scenarios/scenario-schema.ts';

/** The documents that people write, each as a JSON Schema for editors and for other checkers. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  fate: fateSchema,
  rule: ruleSchema,
  scenario: scenarioSchema,
  world: worldFileSchema,
};

export const SCHEMA_NAMES = Object.keys(SCHEMAS);

/** `fate`, or as its file is called, `fate.schema.json`; undefined where there is none. */
export function schemaOf(name: string): object | undefined {
  const key = name.replace(/\.schema\.json$|\.json$/, '');
  const schema = Object.hasOwn(SCHEMAS, key) ? SCHEMAS[key] : undefined;
  return schema && z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
