import type { SharedScenario } from './shared-scenarios.ts';

/**
 * What was measured of one client, written down where its tests prove it in both directions: an
 * operation that a test drives and the record does not name is a failure, and so is the reverse.
 * `client-tests/MATRIX.md` is made from these records alone.
 */
export interface ClientRecord {
  /** As people name it: 'az 2.91', 'Python SDK 11.2'. */
  readonly client: string;
  /** The packages that were measured, with their versions: 'azure-cli==2.91.0'. */
  readonly packages: readonly string[];
  /** Every operation that the client offers for the backup and restore of virtual machines, by operationId. */
  readonly operations: Readonly<Record<string, Driven>>;
  /** How it ends in each scenario that all clients go through. */
  readonly scenarios: Readonly<Record<SharedScenario, Ending>>;
}

/** By what a test drives an operation: a command, a method. Else why none does. */
export type Driven = { readonly by: string } | { readonly notBecause: string };

export interface Ending {
  /** What it says of the restore, by exit code or by result. */
  readonly says: 'restored' | 'failed' | 'nothing in time';
  /** How many restores the service had accepted when it ended. */
  readonly restores: number;
  /** What it asked of the restore, and what came of that: `restore 202, status 200 ×2`. */
  readonly asks: string;
  /** How long it waited before it asked again for what had failed, in seconds, where that tells. */
  readonly waits?: readonly number[];
  /** What it does, in one sentence; where that differs from what is expected of a client, why. */
  readonly does: string;
}

/** What a record says is driven, in the order of the alphabet. */
export const drivenBy = ({ operations }: ClientRecord): readonly string[] =>
  Object.keys(operations)
    .filter((operation) => 'by' in (operations[operation] ?? {}))
    .sort();
