/** What `JSON.parse` may give. Nothing is believed of it before it is looked at. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Undefined where the text is no JSON: empty, cut off, a page of HTML. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A member along a path; undefined where there is none. */
export function fieldOf(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  let value = json;
  for (const name of path) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

export const isRecord = (json: Json | undefined): json is { readonly [name: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

export const listOf = (json: Json | undefined): readonly Json[] | undefined =>
  Array.isArray(json) ? (json as readonly Json[]) : undefined;

/** A text that says something, or a number as text: codes and tiers come as either. */
export function textOf(json: Json | undefined): string | undefined {
  if (typeof json === 'number') return String(json);
  return typeof json === 'string' && json !== '' ? json : undefined;
}
