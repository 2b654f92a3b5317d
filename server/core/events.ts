import type { PaceName } from './pace.ts';
import type { FateDocument, RetryAfterFate } from './fate.ts';
import type { Vault } from './estate.ts';
import type { ResourceName } from './names.ts';
import type { KeptFate } from './orders.ts';
import type { KeptRule } from './rule.ts';
import type { EraName, ScenarioDocument } from './scenario.ts';
import type { Instant } from './time.ts';
import type { AcceptedOperation } from './work.ts';
import type { AuthOrder } from './world-auth.ts';
import type { WorldClock } from './world-clock.ts';

/** Everything that ever happened to a world, as facts: the world is their fold. */
export type WorldEvent =
  | WorldMade
  | AcceptedOperation
  | ClockSet
  | StageFinished
  | FateAdded
  | FateDropped
  | RuleAdded
  | RuleDropped
  | ScenarioSet
  | ScenarioDropped
  | OutsideCame
  | PointDeleted
  | StorageAccountDeleted
  | LockChanged
  | AcceptedErrand
  | PolicyPut
  | PolicyDeleted
  | VaultPut
  | VaultDeleted;

/** Always a world's first event. */
export interface WorldMade extends AuthOrder {
  readonly kind: 'world-made';
  readonly at: Instant;
  readonly subscription: string;
  readonly tenant: string;
  readonly seed: number;
  readonly pace: PaceName;
  readonly clock: WorldClock;
  readonly estate: EstateSource;
  readonly firstIds: FirstIds;
  /** What durations of its plans, fates, rules and events are divided by. Default 1. */
  readonly compress?: number;
  /** Speaks as of this era, whatever the api-version asked for. */
  readonly era?: EraName;
  /** What it sends as `Retry-After`, over its pace's. */
  readonly retryAfter?: RetryAfterFate;
  /** It begins with this one, and a reset brings it back. */
  readonly scenario?: ScenarioDocument;
  /** Somebody asked for it: it is never forgotten for being idle. */
  readonly byHand?: true;
}

/** What an estate is made from again, wherever the world's events are read. */
export interface EstateSource {
  /** Which maker of estates understands `from`. */
  readonly made: string;
  readonly from: unknown;
}

/**
 * Ids that are handed out before any is drawn, so that a world can replay a conversation that was
 * written down with its ids.
 */
export interface FirstIds {
  readonly operations: readonly string[];
  readonly jobs: readonly string[];
}

/** The world's clock was set, moved or held. */
export interface ClockSet {
  readonly kind: 'clock-set';
  readonly at: Instant;
  readonly clock: WorldClock;
}

/** An operation or its job was ended by hand, or by being looked at as often as its fate says. */
export type StageFinished =
  | {
      readonly kind: 'stage-finished';
      readonly at: Instant;
      readonly operationId: string;
      readonly stage: 'operation';
      readonly outcome: 'succeeded' | 'failed' | 'canceled';
    }
  | {
      readonly kind: 'stage-finished';
      readonly at: Instant;
      readonly operationId: string;
      readonly stage: 'job';
      readonly outcome: 'completed' | 'completedWithWarnings' | 'failed' | 'cancelled';
    };

export interface FateAdded {
  readonly kind: 'fate-added';
  readonly at: Instant;
  readonly id: KeptFate['id'];
  readonly fate: FateDocument;
}

/** Without an id, all of them. */
export interface FateDropped {
  readonly kind: 'fate-dropped';
  readonly at: Instant;
  readonly id?: string;
}

export interface RuleAdded {
  readonly kind: 'rule-added';
  readonly at: Instant;
  readonly id: KeptRule['id'];
  readonly rule: KeptRule['rule'];
}

/** Without an id, all of them. */
export interface RuleDropped {
  readonly kind: 'rule-dropped';
  readonly at: Instant;
  readonly id?: string;
}

/** In place of the one before: its fates, rules and events come with it and go with it. */
export interface ScenarioSet {
  readonly kind: 'scenario-set';
  readonly at: Instant;
  readonly scenario: ScenarioDocument;
  /** The world's from here on; only where nothing has been drawn from the one before. */
  readonly seed?: number;
}

export interface ScenarioDropped {
  readonly kind: 'scenario-dropped';
  readonly at: Instant;
}

/** A scenario's outside event came at its due instant; what it did follows as events of its own. */
export interface OutsideCame {
  readonly kind: 'outside-came';
  readonly at: Instant;
  readonly id: string;
}

/** Somebody deleted a recovery point ahead of its time. */
export interface PointDeleted {
  readonly kind: 'point-deleted';
  readonly at: Instant;
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  readonly pointName: string;
}

export interface StorageAccountDeleted {
  readonly kind: 'storage-account-deleted';
  readonly at: Instant;
  readonly name: string;
}

/** Another operation took hold of an item, or let go of it. */
export interface LockChanged {
  readonly kind: 'lock-changed';
  readonly at: Instant;
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  readonly locked: boolean;
}

/** What a vault is asked to do that makes no job: its result is at its address once it is done. */
export interface AcceptedErrand {
  readonly kind: 'errand-accepted';
  readonly at: Instant;
  readonly operationId: string;
  readonly errand: 'refresh-containers' | 'export-jobs' | 'put-vault' | 'delete-vault';
  readonly vault: ResourceName;
}

/** A policy as a client wrote it: checked where it came in, spelled where it goes out. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

/** A policy was made, or changed. It says when backups are due; a world's are as its estate has them. */
export interface PolicyPut {
  readonly kind: 'policy-put';
  readonly at: Instant;
  readonly vault: ResourceName;
  readonly name: string;
  readonly policy: PolicyDocument;
}

export interface PolicyDeleted {
  readonly kind: 'policy-deleted';
  readonly at: Instant;
  readonly vault: ResourceName;
  readonly name: string;
}

/** A vault was made, or changed: from here on it is as this says. */
export interface VaultPut {
  readonly kind: 'vault-put';
  readonly at: Instant;
  readonly vault: Vault;
}

/** A vault that protects nothing is gone, at once. */
export interface VaultDeleted {
  readonly kind: 'vault-deleted';
  readonly at: Instant;
  readonly vault: ResourceName;
}
