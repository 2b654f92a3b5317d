import type { AcceptedBase } from './accepted.ts';

/** A change of an item's protection that was accepted: with a policy, or an end to its backups. */
export interface AcceptedProtection extends AcceptedBase {
  readonly kind: 'protection-accepted';
  /** The name of the policy; absent where its backups are to stop. */
  readonly policy?: string;
}

/** That an item is to be deleted with its points was accepted. */
export interface AcceptedDeletion extends AcceptedBase {
  readonly kind: 'deletion-accepted';
  /** How many points there were to be deleted. */
  readonly pointCount: number;
}

export type ProtectionChange = AcceptedProtection | AcceptedDeletion;

/** How an item is protected. */
export interface Protection {
  readonly state: 'protected' | 'stopped' | 'deleted';
  /** Empty once its backups have stopped (recorded). */
  readonly policy: string;
}
