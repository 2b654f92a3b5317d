import { type Json, recordAt, recordsAt } from './json.ts';

/** A resource as an answer has it. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  /** Its last part, in lower case. */
  readonly type: string;
  readonly properties: Json;
  readonly whole: Json;
}

/** The resources of an answer: one, or those of a list. */
export function resourcesIn(body: Json): readonly Resource[] {
  const listed = 'value' in body ? recordsAt(body, 'value') : [body];
  return listed.flatMap((whole) => {
    const { id, name, type } = whole;
    if (typeof type !== 'string') return [];
    return {
      id: String(id),
      name: String(name),
      type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
      properties: recordAt(whole, 'properties'),
      whole,
    };
  });
}
