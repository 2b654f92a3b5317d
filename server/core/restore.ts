import type { RecoveryType } from './recovery-type.ts';
import type { AcceptedBase } from './accepted.ts';
import type { ErrorCode } from './error-catalogue.ts';
import type { RehydrationPriority } from './pace.ts';
import type { Duration, Instant } from './time.ts';

/** What a client asks for. Ids are resource ids as it spelled them; what it left out is absent. */
export interface RestoreRequest {
  readonly recoveryType: RecoveryType;
  readonly recoveryPointId?: string;
  readonly sourceResourceId?: string;
  readonly region?: string;
  /** The staging account, however it was named: `storageAccountId` or by the vault's identity. */
  readonly storageAccountId?: string;
  readonly targetResourceGroupId?: string;
  readonly targetVirtualMachineId?: string;
  readonly virtualNetworkId?: string;
  readonly subnetId?: string;
  readonly restoreDiskLunList?: readonly number[];
  readonly zones?: readonly string[];
  readonly diskEncryptionSetId?: string;
  readonly networkAccess?: { readonly option?: string; readonly diskAccessId?: string };
  /** The requests that a Resource Guard has consented to. */
  readonly guardRequests?: readonly string[];
  /** Whether it names keys of a confidential machine. */
  readonly securedDetails?: true;
  /** Whether the account is reached by an identity. */
  readonly byIdentity?: 'of-the-vault' | 'named';
  /** There where it is to bring a point back from the archive first. */
  readonly rehydration?: { readonly priority?: string; readonly duration?: string };
}

/**
 * The manners of the service that change with the years and leave lasting marks on a restore, so
 * that they are settled once, by the trigger, and not by whoever reads it later.
 */
export interface RestoreManners {
  /** From 2021 a restore's job carries its operation's id (recorded); before, each had its own. */
  readonly jobIdIsOperationId: boolean;
  /** The blob container is `vhd{32 hex}` to 2018, `{machine}-{32 hex}` since (both recorded). */
  readonly containerNamedAfter: 'vhd' | 'machine';
}

/**
 * What is kept of a request: what its plan reads. The rest has been checked against things that the
 * world knows anyway, and a hundred thousand restores in flight should be small.
 */
export type KeptRequest = Pick<RestoreRequest, (typeof KEPT_FIELDS)[number]>;

export const KEPT_FIELDS = [
  'recoveryType',
  'storageAccountId',
  'targetResourceGroupId',
  'targetVirtualMachineId',
  'virtualNetworkId',
  'subnetId',
  'restoreDiskLunList',
  'networkAccess',
] as const satisfies readonly (keyof RestoreRequest)[];

/** What the plan of any restore is computed from. */
export interface RestoreTerms extends AcceptedBase {
  readonly pointName: string;
  readonly pointTakenAt: Instant;
  readonly fromSnapshot: boolean;
  /** There where the point lies in the archive alone. */
  readonly rehydration?: RehydrationTerms;
  readonly request: KeptRequest;
  readonly containerNamedAfter: RestoreManners['containerNamedAfter'];
  /** The disks that the point holds, by their names, where somebody has chosen among them. */
  readonly backedUp?: readonly string[];
  /** What it was seen to end of, when it was accepted. */
  readonly runsInto?: Trouble;
}

/** How fast a point is to be brought back from the archive, and for how long. */
export interface RehydrationTerms {
  readonly priority: RehydrationPriority;
  readonly keptFor: Duration;
}

/** What an accepted restore ends of: its operation, its job, or the last step of its job. */
export interface Trouble {
  readonly stage: 'operation' | 'job' | 'warnings';
  readonly code: ErrorCode;
}

/** A restore that was accepted. */
export interface AcceptedRestore extends RestoreTerms {
  readonly kind: 'restore-accepted';
}

/** One in the secondary region was. */
export interface AcceptedCrossRegionRestore extends RestoreTerms {
  readonly kind: 'cross-region-restore-accepted';
  readonly region: string;
}

export type AnyRestore = AcceptedRestore | AcceptedCrossRegionRestore;
