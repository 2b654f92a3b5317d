import type { Stage, Setting } from './stage.ts';

/**
 * One thing the service does, complete on its own page: what is true before, what is asked, how the
 * clock moves, what must be answered. It knows a subject only by its answers, so that any server can
 * be held to it.
 */
export interface Behaviour {
  /** A sentence in the present tense. */
  readonly says: string;
  readonly evidence: Evidence;
  /** What its world is to be like; left out, the documented world at a brisk pace. */
  readonly setting?: Setting;
  run(stage: Stage): Promise<void>;
}

/** How it is known that the real service does so. */
export type Evidence = (
  | { readonly kind: 'recorded' | 'specified' | 'reported'; readonly source: string }
  | { readonly kind: 'inferred'; readonly because: string }
  /** A choice of this service's own, about which Azure has nothing to say. */
  | { readonly kind: 'ours'; readonly because: string }
) & {
  /** What of the behaviour rests on something else. */
  readonly rest?: Evidence;
};

export const recorded = (source: string, rest?: Evidence): Evidence => ({
  kind: 'recorded',
  source,
  ...(rest && { rest }),
});
export const specified = (source: string, rest?: Evidence): Evidence => ({
  kind: 'specified',
  source,
  ...(rest && { rest }),
});
export const reported = (source: string, rest?: Evidence): Evidence => ({
  kind: 'reported',
  source,
  ...(rest && { rest }),
});
export const inferred = (because: string): Evidence => ({ kind: 'inferred', because });
export const ours = (because: string): Evidence => ({ kind: 'ours', because });

/** Everything that a behaviour rests on, the chief thing first. */
export const partsOf = (evidence: Evidence): readonly Evidence[] => [
  evidence,
  ...(evidence.rest ? partsOf(evidence.rest) : []),
];

/** What a part of an evidence says. */
export const wordsOf = (evidence: Evidence): string =>
  'source' in evidence ? evidence.source : evidence.because;
