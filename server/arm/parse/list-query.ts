import { sameName } from '../../core/names.ts';
import type { Instant } from '../../core/time.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask.ts';
import { parseFilterDate } from './filter-date.ts';
import { type Clause, type Filter, parseFilter } from './filter.ts';

/** How each name of a list's filter is read; a name it lacks cannot be filtered by. */
export type ClauseKind = 'date' | 'text' | readonly string[];

/** The filter's values by name in lower case; dates as instants. Absent: not asked for. */
export interface FilterValues {
  date(name: string): Instant | undefined;
  /** '' where the filter has `name eq ''`, which means any. */
  text(name: string): string | undefined;
}

/**
 * Reads `$filter` by a list's own vocabulary (`names` in lower case). Refused with the part that
 * makes no sense; the code is recorded for filters of the wrong kind, the explanation is ours.
 */
export function readFilter(
  ask: Ask,
  names: Readonly<Record<string, ClauseKind>>,
): FilterValues | Refusal {
  const text = ask.query('$filter') ?? '';
  const filter = parseFilter(text);
  if ('fault' in filter) return unreadable(text, filter.fault);
  const dates = new Map<string, Instant>();
  for (const [name, clause] of filter) {
    const refusal = checkClause(text, clause, kindOf(names, name), Object.keys(names));
    if (refusal) return refusal;
    const date = kindOf(names, name) === 'date' ? parseFilterDate(clause.value) : undefined;
    if (date !== undefined) dates.set(name, date);
  }
  return valuesOf(filter, dates);
}

/** Own names only: a filter may well say `constructor`. */
const kindOf = (names: Readonly<Record<string, ClauseKind>>, name: string) =>
  Object.hasOwn(names, name) ? names[name] : undefined;

function valuesOf(filter: Filter, dates: ReadonlyMap<string, Instant>): FilterValues {
  return {
    date: (name) => dates.get(name),
    text: (name) => filter.get(name)?.value,
  };
}

function checkClause(
  text: string,
  clause: Clause,
  kind: ClauseKind | undefined,
  known: readonly string[],
): Refusal | undefined {
  const at = `at column ${clause.column}: '${clause.name}'`;
  if (kind === undefined) return unreadable(text, `${at} is none of ${known.join(', ')}`);
  if (kind === 'text') return undefined;
  if (kind === 'date')
    return parseFilterDate(clause.value) === undefined
      ? unreadable(
          text,
          `${at} is '${clause.value}', which is no date; write one as 'yyyy-MM-dd hh:mm:ss AM' or PM, in UTC`,
        )
      : undefined;
  const values = ['', ...kind].map((value) => value.toLowerCase());
  return values.includes(clause.value.toLowerCase())
    ? undefined
    : unreadable(text, `${at} is '${clause.value}', which is none of ${kind.join(', ')}`);
}

const unreadable = (text: string, fault: string): Refusal =>
  refuse('BMSUserErrorInvalidInput', `Cannot read $filter=${text}; ${fault}.`);

/** Whether a filter lets a value pass; one without the name, or with nothing behind it, lets any. */
export function isWanted(filter: FilterValues, name: string, value: string): boolean {
  const wanted = filter.text(name) ?? '';
  return wanted === '' || sameName(wanted, value);
}

/** The position that `$skipToken` carries: an opaque number of ours; undefined on a first page. */
export function readSkipToken(ask: Ask): number | undefined | Refusal {
  const token = ask.query('$skipToken');
  if (token === undefined || token === '') return undefined;
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const position = /^at:(-?\d+)$/.exec(text)?.[1];
  return position === undefined
    ? refuse(
        'BMSUserErrorInvalidInput',
        `Cannot read $skipToken '${token}'. Follow the nextLink of the page before as it is.`,
      )
    : Number(position);
}

export const skipTokenOf = (position: number): string =>
  Buffer.from(`at:${position}`).toString('base64url');
