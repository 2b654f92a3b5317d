import type { JournalEntryView } from './view.ts';

/** One entry a line, for `jq`, `grep` and whatever reads a log. */
export const ndjsonOf = (views: readonly JournalEntryView[]): string =>
  views.map((view) => `${JSON.stringify(view)}\n`).join('');
