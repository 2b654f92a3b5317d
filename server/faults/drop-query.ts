import * as z from 'zod';
import { withUrls } from './answers.ts';
import { faultKind } from './fault-kind.ts';

/** Leaves a query parameter out of the addresses that an answer gives: to poll at, and of the next page. */
export const dropQuery = faultKind({
  kind: 'drop-query',
  fields: { name: z.string().min(1).describe('The parameter, in any casing') },
  phases: ['after'],
  ends: false,
  says: ({ name }) => `leave ${name} out of the addresses in the answer to`,
  apply({ name }, { answer }) {
    if (!answer) return undefined;
    const spoilt = withUrls(answer, (url) => withoutParameter(url, name));
    return spoilt === answer ? undefined : { answer: spoilt };
  },
});

/** As text: a URL that was taken apart and put together would be another one. */
function withoutParameter(url: string, name: string): string {
  const [path = '', query] = url.split('?', 2);
  if (query === undefined) return url;
  const left = query
    .split('&')
    .filter((pair) => pair.split('=', 1)[0]?.toLowerCase() !== name.toLowerCase());
  return left.length === 0 ? path : `${path}?${left.join('&')}`;
}
