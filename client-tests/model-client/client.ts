import type { Http } from './http.ts';
import type { Patience } from './patience.ts';
import type { Waiting } from './waiting.ts';

/** What every step of a restore works with. */
export interface Client {
  readonly send: Http;
  readonly origin: string;
  readonly waiting: Waiting;
  readonly patience: Patience;
  /** Aborted when the user wants it to end. */
  readonly stop: AbortSignal;
  /** Of the vault and of the protected item, with the api-version and whatever else is asked. */
  readonly vaultPath: (suffix: string, query?: string) => string;
  readonly itemPath: (suffix: string, query?: string) => string;
  /** The service's time as last seen, in milliseconds: its dates must be asked for by its clock. */
  readonly serviceNow: () => number;
}
