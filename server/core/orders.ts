import type { FateDocument } from './fate.ts';
import type { KeptRule } from './rule.ts';
import type { OutsideEventDocument, ScenarioDocument } from './scenario.ts';
import type { Instant } from './time.ts';

/** What a world was told to do to its operations and answers, and how far that has been used. */
export interface StandingOrders {
  readonly fates: readonly KeptFate[];
  readonly rules: readonly KeptRule[];
  readonly scenario?: KeptScenario;
  /** What is still to come from outside, in the order in which it was written. */
  readonly outside: readonly PendingEvent[];
}

export interface KeptFate {
  readonly id: string;
  readonly fate: FateDocument;
  readonly addedAt: Instant;
  /** Accepted operations that fitted its match since. */
  readonly seen: number;
  /** Those that went by it. */
  readonly hits: number;
}

export interface KeptScenario {
  readonly document: ScenarioDocument;
  readonly setAt: Instant;
}

export interface PendingEvent {
  readonly id: string;
  readonly event: OutsideEventDocument;
  /** Infinity while what it counts from has not come. */
  readonly dueAt: Instant;
}

/** Whether a fate has nothing left to say to any operation. */
export const isSpent = ({ fate, seen, hits }: KeptFate): boolean =>
  fate.match?.nth === undefined ? hits > 0 : seen >= fate.match.nth;
