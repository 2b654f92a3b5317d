import type { Machine } from './machine.ts';
import type { RestoreRequest } from './request.ts';
import type { GetToken } from './tokens.ts';

/** What speaking to the service takes, and which machine is meant. */
export interface ServiceOptions {
  /** Where the service is: `https://management.azure.com`. */
  readonly endpoint: string;
  /** PEM of the authority to trust for https; left out: those of Node. */
  readonly ca?: string | undefined;
  /** Gets a token, newer than any before it. */
  readonly getToken: GetToken;
  readonly subscription: string;
  /** The vault's resource group. */
  readonly resourceGroup: string;
  readonly vault: string;
  /** Full names: `IaasVMContainer;iaasvmcontainerv2;{group};{machine}` and `VM;…`. */
  readonly container: string;
  readonly item: string;
  /** Default 2024-04-01. */
  readonly apiVersion?: string;
  /** After which it gives up and says that it does not know. Default six hours. */
  readonly timeLimitSeconds?: number;
  /** The watch, the waiting, the ids and the deadlines; each left out: the machine's own. */
  readonly machine?: Partial<Machine>;
  /** Aborted when the user wants it to end: the job is cancelled then, and its end is waited for. */
  readonly stop?: AbortSignal;
}

/** What `restoreOnce` is told. */
export interface RestoreOptions extends ServiceOptions {
  /** A recovery point by its name or id; left out: the newest that can be restored from. */
  readonly point?: string | undefined;
  readonly request: RestoreRequest;
}
