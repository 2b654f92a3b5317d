/** An object of JSON that nobody vouches for: an answer's body, or a part of an exported world. */
export type Json = Record<string, unknown>;

/** The object that a text holds; an empty one, where it holds none. */
export function jsonIn(text: string): Json {
  try {
    return recordAt({ text: JSON.parse(text) as unknown }, 'text');
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of a path of names; undefined where the path breaks off. */
const valueAt = (json: Json, names: readonly string[]): unknown =>
  names.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), json);

/** The object there; an empty one, where there is none. */
export function recordAt(json: Json, ...names: readonly string[]): Json {
  const value = valueAt(json, names);
  return isRecord(value) ? value : {};
}

/** The objects of the list there; none, where there is no list. */
export const recordsAt = (json: Json, ...names: readonly string[]): readonly Json[] =>
  (listAt(json, ...names) ?? []).filter(isRecord);

/** The list there. */
export function listAt(json: Json, ...names: readonly string[]): readonly unknown[] | undefined {
  const value = valueAt(json, names);
  return Array.isArray(value) ? value : undefined;
}

/** The texts of the list there. */
export const textsAt = (json: Json, ...names: readonly string[]): string[] | undefined =>
  listAt(json, ...names)?.filter((value) => typeof value === 'string');

/** The text there. */
export function textAt(json: Json, ...names: readonly string[]): string | undefined {
  const value = valueAt(json, names);
  return typeof value === 'string' ? value : undefined;
}
