import type { AcceptedBase } from './accepted.ts';
import { days, type Instant } from './time.ts';

/** A change of an item's protection that was accepted: with a policy, or an end to its backups. */
export interface AcceptedProtection extends AcceptedBase {
  readonly kind: 'protection-accepted';
  /** The name of the policy; absent where its backups are to stop. */
  readonly policy?: string;
  /** A soft-deleted item comes back, with its backups stopped. */
  readonly rehydrates?: true;
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
  /**
   * A soft-deleted item is still there with its points, and only to be undeleted. An absent one is not
   * there: not yet, or not any more.
   */
  readonly state: 'protected' | 'stopped' | 'soft-deleted' | 'absent';
  /** Empty once its backups have stopped (recorded). */
  readonly policy: string;
  /** Since when it is deleted, softly or for good. */
  readonly deletedAt?: Instant;
}

/** Documented: how long a soft-deleted item is kept; from then on it is gone. */
export const SOFT_DELETED_FOR = days(14);
