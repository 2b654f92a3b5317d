import type { Name } from './asked.ts';
import { type Json, recordsAt, textAt } from './json.ts';

/** A job that was recorded, and whose it is. */
export interface RecordedJob {
  readonly vault: Name;
  readonly machine: Name;
  readonly properties: Json;
}

/** What a job's property bag says under a name; undefined where it says nothing, or null. */
export const inBag = (properties: Json, name: string): string | undefined =>
  textAt(properties, 'extendedInfo', 'propertyBag', name);

/** How much a job says to have moved, of how much: `123.61 GBs / 127 GBs Transferred`. */
export function movedIn(
  properties: Json,
): { readonly gb: number; readonly of: number } | undefined {
  const details = recordsAt(properties, 'extendedInfo', 'tasksList')
    .map((task) => textAt(task, 'taskExecutionDetails'))
    .find((text) => text !== undefined);
  const [, gb, of] = /^([\d.]+) GBs \/ ([\d.]+) GBs/.exec(details ?? '') ?? [];
  return of === undefined ? undefined : { gb: Number(gb), of: Number(of) };
}
