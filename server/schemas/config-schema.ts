import type { Option } from 'commander';

/** The JSON Schema of `restorite.yaml`: the flags of `serve`, as they are spelled. */
export const configSchema = (flags: readonly Option[]): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'restorite.yaml',
  description:
    'Settings of restorite serve, by the names of its flags. A flag or a variable overrules them',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(flags.map((flag) => [flag.name(), propertyOf(flag)])),
});

const propertyOf = (flag: Option): object => ({
  description: flag.description,
  ...(flag.variadic ? { type: 'array', items: valueOf(flag) } : valueOf(flag)),
  ...(flag.defaultValue !== undefined && { default: flag.defaultValue as unknown }),
});

function valueOf(flag: Option): object {
  if (flag.isBoolean()) return { type: 'boolean' };
  if (flag.argChoices) return { enum: flag.argChoices };
  if (flag.name() === 'https-port') return { anyOf: [{ type: 'number' }, { const: 'off' }] };
  if (typeof flag.defaultValue === 'number') return { type: 'number' };
  return { type: ['string', 'number'] };
}
