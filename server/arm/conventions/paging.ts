import type { Listing } from '../../core/listing.ts';
import type { Ask } from '../ask.ts';
import { skipTokenOf } from '../parse/list-query.ts';

/** Specified: lists give two hundred at a time. */
export const PAGE_SIZE = 200;

export interface Page<Value> {
  readonly values: readonly Value[];
  /** Where the next page begins; absent on the last. */
  readonly next?: number;
}

/** The wanted values from a position of the listing on. */
export function pageOf<Value>(
  listing: Listing<Value>,
  from: number,
  isWanted: (value: Value) => boolean = () => true,
): Page<Value> {
  const values: Value[] = [];
  for (let at = Math.max(from, 0); at < listing.length; at++) {
    const value = listing.at(at);
    if (value === undefined || !isWanted(value)) continue;
    if (values.length === PAGE_SIZE) return { values, next: at };
    values.push(value);
  }
  return { values };
}

/** The body of a list: `nextLink` is left out on the last page (recorded: never null). */
export function listBody<Value, Resource>(
  ask: Ask,
  page: Page<Value>,
  render: (value: Value) => Resource,
): { value: Resource[]; nextLink?: string } {
  const value = page.values.map(render);
  return page.next === undefined ? { value } : { value, nextLink: nextLink(ask, page.next) };
}

/** The list's own URL as the client spelled it, with its api-version and filter, one page on. */
function nextLink(ask: Ask, position: number): string {
  const filter = ask.query('$filter');
  const query = [
    `api-version=${ask.era.apiVersion}`,
    ...(filter === undefined ? [] : [`$filter=${encodeURIComponent(filter)}`]),
    `$skipToken=${skipTokenOf(position)}`,
  ];
  return `${ask.base}${encodeURI(`/${ask.segments.join('/')}`)}?${query.join('&')}`;
}
