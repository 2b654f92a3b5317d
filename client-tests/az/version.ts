import type { ClientRecord } from '../shared/client-record.ts';
import type { Program } from '../shared/clients-folder.ts';

/** One az that is driven. */
export interface AzVersion {
  readonly program: Program;
  readonly record: ClientRecord;
}
