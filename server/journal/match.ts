import { type ExchangeEntry, hasLeft, type JournalEntry } from './entry.ts';
import { fitsGlob } from '../glob.ts';
import { unpack } from './pack.ts';

/** Which entries are meant; all that is said must fit. */
export interface JournalMatch {
  readonly kind?: 'exchange' | 'control';
  /** An operationId of the contract. */
  readonly operation?: string;
  readonly method?: string;
  /** The path, whatever its casing; `*` stands for anything. */
  readonly path?: string;
  /** The status that left. */
  readonly status?: number;
  /** The id of a rule that had to do with it. */
  readonly rule?: string;
}

export function matches(match: JournalMatch, entry: JournalEntry): boolean {
  if (match.kind !== undefined && match.kind !== entry.kind) return false;
  const { operation, method, path, status, rule } = match;
  if (entry.kind === 'control')
    return [operation, method, path, status, rule].every((asked) => asked === undefined);
  return (
    (operation === undefined || operation === entry.operationId) &&
    (method === undefined || method.toUpperCase() === entry.method.toUpperCase()) &&
    (status === undefined || status === statusOf(entry)) &&
    (rule === undefined || entry.spoilt?.marks?.some((mark) => mark.rule === rule) === true) &&
    (path === undefined || fitsGlob(path, pathOf(unpack(entry.packed).url)))
  );
}

const statusOf = ({ status, spoilt }: ExchangeEntry): number | undefined =>
  hasLeft(spoilt?.manner) ? status : undefined;

/** Decoded, without empty segments. */
export function pathOf(url: string): string {
  const path = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path).replaceAll(/\/{2,}/g, '/');
  } catch {
    return path;
  }
}
