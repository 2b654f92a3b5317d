import type { Client } from './client.ts';

/** What an answer to a poll may have instead of news. */
export type Trouble =
  | { readonly kind: 'busy'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'missing'; readonly why: string };

/** Counts what goes wrong in a row. */
export interface Troubles {
  /** Answers whether it is too much: time to try another way. */
  tooMuch(trouble: Trouble): boolean;
  /** News has come. */
  over(): void;
}

export function troublesOf({ patience, waiting }: Client): Troubles {
  let unreadable = 0;
  let missingSince: number | undefined;
  return {
    tooMuch({ kind }) {
      // A busy service is waited for as long as the user's limit allows.
      if (kind === 'busy') return false;
      if (kind === 'unreadable') return ++unreadable > patience.unreadable;
      missingSince ??= waiting.elapsed();
      return waiting.elapsed() - missingSince > patience.missingSeconds;
    },
    over() {
      unreadable = 0;
      missingSince = undefined;
    },
  };
}
