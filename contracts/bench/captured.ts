import { request } from 'node:http';

export const TOKEN_HEADER = { authorization: 'Bearer bench' } as const;

/** An answer as it came over the wire: what bare servers are to repeat. */
export interface Captured {
  readonly status: number;
  /** Names and values in turn, casing and order kept, repeated ones repeated. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** Asks once and keeps the answer, but for what Node itself adds on every connection. */
export function capture(
  url: string,
  order: { method?: string; body?: string } = {},
): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const headers = { ...TOKEN_HEADER, ...(order.body && { 'content-type': 'application/json' }) };
    const call = request(url, { method: order.method ?? 'GET', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: ownHeaders(answer.rawHeaders), body });
      });
    });
    call.on('error', reject);
    call.end(order.body);
  });
}

const ADDED_BY_NODE = ['connection', 'keep-alive'];

const ownHeaders = (raw: readonly string[]): string[] =>
  raw.filter((_, at) => !ADDED_BY_NODE.includes((raw[at - (at % 2)] ?? '').toLowerCase()));

/** As a record, where a repeated header is a list: the form in which both servers take them. */
export function recordOf(headers: readonly string[]): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = {};
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    const before = record[name];
    record[name] = before === undefined ? value : [before, value].flat();
  }
  return record;
}

/** Throws unless a server repeats the answer to the letter. */
export async function checkSame(name: string, url: string, wanted: Captured): Promise<void> {
  const got = await capture(url);
  if (JSON.stringify(got) !== JSON.stringify(wanted))
    throw new Error(`Cannot compare with ${name}: it does not answer the same bytes.`);
}
