import type { Instant } from './time.ts';

/**
 * A rule spoils answers on the wire and never touches what is true. It is kept as it was written, in
 * the words of the control API and of scenario files; what kinds of fault there are, and what each
 * is told, is known where they are applied and not here.
 */
export interface RuleDocument {
  readonly when?: RuleWhen;
  readonly trigger?: RuleTrigger;
  /**
   * `before`: ahead of the work, which is not done if the fault ends the answer; `after`: the work
   * has been done. Default: `before`, or `after` for a kind that spoils an answer.
   */
  readonly phase?: 'before' | 'after';
  readonly do: FaultDocument;
  /** How often it is applied at most. */
  readonly times?: number;
  /** A duration since it was added, or an instant, from which on it is spent. */
  readonly ttl?: string;
}

/** Which requests it is for; all that is said must fit. */
export interface RuleWhen {
  /** OperationIds of the contract, or their aliases. */
  readonly operation?: string | readonly string[];
  readonly method?: string;
  /** The path, whatever its casing; `*` stands for anything. */
  readonly path?: string;
  /** The name of the machine, or `{resource group}/{machine}`. */
  readonly item?: string;
  /** Headers by name, each with a value in which `*` stands for anything. */
  readonly header?: Readonly<Record<string, string>>;
  /** Of the operation or job that the request is about. */
  readonly state?: 'in-progress' | 'succeeded' | 'failed' | 'canceled';
}

/** Which of the requests that fit; all that is said must hold. */
export interface RuleTrigger {
  /** The how many-eth, counted from 1. */
  readonly nth?: number;
  readonly first?: number;
  readonly every?: number;
  readonly probability?: number;
  /** From when on and until when: durations since `since`, or instants. */
  readonly after?: string;
  readonly until?: string;
  /** When the rule was added, the request's operation accepted, or the first request that fitted. */
  readonly since?: 'rule' | 'accepted' | 'first-match';
  /** What the counts are of: all requests, or those about one operation. Default `rule`. */
  readonly per?: 'rule' | 'operation';
}

export interface FaultDocument {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What requests have moved of a rule: it is kept with the counters, not as events. */
export interface RuleTally {
  /** Requests that fitted `when`, inside its window. */
  matched: number;
  /** Those it was applied to. */
  hits: number;
  firstMatchAt?: Instant;
  /** `matched` by operation id, where the rule counts so. */
  byOperation?: Record<string, number>;
  /** Whatever else its kind of fault has to remember. */
  memory?: Record<string, unknown>;
}

/** A rule that was added to a world. */
export interface KeptRule {
  readonly id: string;
  readonly rule: RuleDocument;
  readonly addedAt: Instant;
}
