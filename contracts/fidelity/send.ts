import { request } from 'node:http';
import { paired } from '../service/wire.ts';
import type { Given } from './compare.ts';
import type { Header } from './pair.ts';

export interface Sending {
  readonly method: string;
  /** From the first `/`. */
  readonly path: string;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** Sends a request as it is, and keeps the answer as it comes: casing, order and repeats of its headers. */
export const send = (origin: string, { method, path, headers, body }: Sending): Promise<Given> =>
  new Promise((resolve, reject) => {
    const call = request(origin + path, { method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: paired(answer.rawHeaders),
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    for (const [name, value] of headers) call.setHeader(name, value);
    call.on('error', reject);
    call.end(body === '' ? undefined : body);
  });
