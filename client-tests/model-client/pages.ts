import { pathOn } from './addresses.ts';
import type { Client } from './client.ts';
import { fieldOf, type Json, listOf, textOf } from './json.ts';
import { readingOf } from './reading.ts';
import type { ServiceError } from './service-error.ts';

/** A list read to its end, or why it could not be: a part of a list is no list. */
export type Listing =
  | { readonly kind: 'whole'; readonly items: readonly Json[] }
  | { readonly kind: 'broken'; readonly error: ServiceError };

/** Follows nextLink to the end. */
export async function readList(client: Client, firstPath: string): Promise<Listing> {
  const items: Json[] = [];
  const seen = new Set<string>();
  let path: string | undefined = firstPath;
  while (path !== undefined && !seen.has(path)) {
    if (seen.size === client.patience.pages)
      return broken('EndlessList', `The list has more than ${seen.size} pages.`);
    seen.add(path);
    const page = await readPage(client, path);
    if ('code' in page) return { kind: 'broken', error: page };
    items.push(...page.items);
    const link = page.nextLink;
    const next: string | undefined = link && pathOn(client.origin, link, path);
    if (link !== undefined && next === undefined)
      return broken('ForeignLink', 'The list goes on at another host, to which no token is sent.');
    path = next;
  }
  return { kind: 'whole', items };
}

const broken = (code: string, message: string): Listing => ({
  kind: 'broken',
  error: { code, message },
});

interface Page {
  readonly items: readonly Json[];
  readonly nextLink: string | undefined;
}

/** Reading changes nothing, so it is repeated freely, though not for ever. */
async function readPage(client: Client, path: string): Promise<Page | ServiceError> {
  for (let turn = 0; ; turn++) {
    const reply = await client.send({ method: 'GET', path });
    const reading = readingOf(reply);
    if (reading.kind === 'missing' || reading.kind === 'refused') return reading.error;
    if (reading.kind === 'body') {
      const items = listOf(fieldOf(reading.body, 'value'));
      if (items) return { items, nextLink: textOf(fieldOf(reading.body, 'nextLink')) };
    }
    if (turn === client.patience.unreadable || client.waiting.over())
      return {
        code: 'ListUnreadable',
        message: 'why' in reading ? reading.why : 'A page of the list has no value.',
      };
    await client.waiting.after(reply, turn);
  }
}
