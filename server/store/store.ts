import type { WorldEvent } from '../core/events.ts';
import type { RuleTally } from '../core/rule.ts';

/**
 * Where worlds are kept: each a list of events under its subscription id (in lower case), and one
 * small record of counters beside it. Engines differ in nothing that this port shows; one suite
 * holds them all to it.
 */
export interface Store {
  /**
   * Adds events behind `expectedVersion`, the count of events the writer has seen, and keeps the
   * counters with them; all or nothing. Answers whether it did: false means that another writer came
   * first, and that the world must be read again.
   */
  append(
    world: string,
    expectedVersion: number,
    events: readonly WorldEvent[],
    counters: Counters,
  ): Promise<boolean>;
  /**
   * The events after the first `version` ones, oldest first; none for an unknown world. Every
   * request asks: an engine that has the answer at hand gives it at once, without a promise.
   */
  since(world: string, version: number): readonly WorldEvent[] | Promise<readonly WorldEvent[]>;
  /** As they were at the last append; all zero for an unknown world. */
  counters(world: string): Promise<Counters>;
  /** The ids of the worlds kept. */
  worlds(): Promise<readonly string[]>;
  /** Forgets a world; answers whether it was kept. */
  remove(world: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * What mere requests move: ids handed out, the figures of the rate-limit headers, what rules have
 * counted. It is written only with an event, so that a poll is never a write.
 */
export interface Counters {
  /** Requests answered so far: the index of the next request id. */
  readonly requests: number;
  /** By the name of the budget: how much of it is spent, and as of when (ticks). */
  readonly spent: Readonly<Record<string, { readonly amount: number; readonly at: number }>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, Readonly<RuleTally>>>;
  /** By operation id, then by job id: looks at one that goes on by being looked at. */
  readonly looks: Readonly<Record<string, number>>;
}

export const NO_COUNTERS: Counters = { requests: 0, spent: {}, rules: {}, looks: {} };
