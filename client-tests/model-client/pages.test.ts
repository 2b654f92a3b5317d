import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import type { Reply } from './http.ts';
import { readList } from './pages.ts';
import { patienceFor } from './patience.ts';
import { waitingOn } from './waiting.ts';

/** A list that always has another page. */
function endless(pages: number): Client {
  let page = 0;
  const patience = { ...patienceFor(60), pages };
  const send = (): Promise<Reply> =>
    Promise.resolve({
      kind: 'answer',
      status: 200,
      header: () => undefined,
      text: JSON.stringify({ value: [], nextLink: `/page/${++page}` }),
      whole: true,
    });
  return {
    send,
    origin: 'https://management.azure.com',
    patience,
    waiting: waitingOn({ now: () => 0, wait: () => Promise.resolve() }, patience),
    vaultPath: (suffix) => suffix,
    itemPath: (suffix) => suffix,
    stop: new AbortController().signal,
    serviceNow: () => 0,
  };
}

test('a list without an end is not read for ever, and not taken for whole', async () => {
  expect(await readList(endless(3), '/page/0')).toEqual({
    kind: 'broken',
    error: { code: 'EndlessList', message: 'The list has more than 3 pages.' },
  });
});
