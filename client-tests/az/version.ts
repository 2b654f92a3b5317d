import type { ClientRecord } from '../shared/client-record.ts';
import type { Program } from '../shared/clients-folder.ts';

/** One az that is driven. */
export interface AzVersion {
  readonly program: Program;
  readonly record: ClientRecord;
  /** What it needs beside `restorite env --direct` to ask for a machine's token of a certain world. */
  readonly ofMachine: Readonly<Record<string, string>>;
}
