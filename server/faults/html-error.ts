import { httpDate, withBody } from './answers.ts';
import { faultKind } from './fault-kind.ts';
import { httpStatus } from './fields.ts';

/**
 * Answers as a proxy on the way does that never heard of JSON. The page is ours: theirs differ, and
 * a client can rely on no more of them than that they are HTML.
 */
export const htmlError = faultKind({
  kind: 'html-error',
  fields: { status: httpStatus.exactOptional().describe('Default 502') },
  phases: ['before', 'after'],
  ends: true,
  says: ({ status = 502 }) => `answer ${status} with a page of HTML to`,
  apply({ status = 502 }, { exchange }) {
    const title = `${status} ${TITLES[status] ?? 'Error'}`;
    const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
    const bare = { status, headers: { Date: httpDate(exchange.now) }, body: null };
    return { answer: withBody(bare, page, 'text/html') };
  },
});

const TITLES: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Time-out',
};
