import type { FateDocument } from './fate.ts';
import type { Role } from './roles.ts';
import type { RuleDocument } from './rule.ts';
import type { ClockMode } from './world-clock.ts';

/** A named course of events, as a scenario file has it: how a restore goes, and how a client should end. */
export interface ScenarioDocument {
  readonly version: 1;
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  readonly tags?: readonly string[];
  /** What it rests on, where it says something about Azure. */
  readonly evidence?: ScenarioEvidence;
  readonly seed?: number;
  /** The world it begins with, where it needs a certain one. */
  readonly world?: string;
  readonly era?: EraName;
  readonly clock?: { readonly mode?: ClockMode; readonly rate?: number; readonly now?: string };
  readonly auth?: {
    readonly mode?: 'any' | 'strict' | 'off';
    readonly tokenLifetime?: string;
    /** Of whoever the client is given out to be. */
    readonly role?: Role;
  };
  readonly fates?: readonly FateDocument[];
  readonly rules?: readonly RuleDocument[];
  readonly events?: readonly OutsideEventDocument[];
  /** What is done to the client, where it is run by us. */
  readonly client?: { readonly signal: string; readonly at: string };
  readonly expect: Expectation;
}

/**
 * How it is known that things go so: recorded on the wire, specified in documents, reported by users, inferred from
 * what the rest leaves open; or ours, where nothing is said about Azure.
 */
export interface ScenarioEvidence {
  readonly kind: 'recorded' | 'specified' | 'reported' | 'inferred' | 'ours';
  /** One line: where, or why. */
  readonly source: string;
}

export type EraName = 'documented' | 'middle' | 'current';

/** Something that is not of the client's doing. */
export interface OutsideEventDocument {
  /** A duration since `since`, or an instant. */
  readonly at: string;
  /** When the scenario was set, or when the first operation after that was accepted. Default `scenario`. */
  readonly since?: 'scenario' | 'accepted';
  readonly do:
    'backup' | 'restore' | 'cancel' | 'delete-point' | 'delete-storage-account' | 'lock' | 'unlock';
  /** The machine: its name, or `{resource group}/{machine}`. Default: the world's first. */
  readonly item?: string;
  /** A point's name, `newest` or `oldest`; for delete-point and restore. Default `newest`. */
  readonly point?: string;
  /** For delete-storage-account. Default: the world's first. */
  readonly storageAccount?: string;
}

/** How a correct client ends. */
export interface Expectation {
  readonly client: 'succeeds' | 'reports-failure' | 'either';
  /** The status in which its job ends, as the service spells it. */
  readonly job?: string;
  /** How many restores a correct client triggers. Default 1. */
  readonly triggers?: number;
}
