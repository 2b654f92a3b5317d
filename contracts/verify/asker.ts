import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { RawRequest } from '../service/stage.ts';
import { paired, type RawAnswer } from '../service/wire.ts';

/** Sends requests to one address and to no other, within limits. */
export interface Asker {
  readonly address: string;
  ask(request: RawRequest): Promise<RawAnswer>;
  /** How many were sent so far. */
  asked(): number;
}

export interface AskerOptions {
  readonly address: string;
  /** PEM. */
  readonly ca?: string | undefined;
  readonly maxRequests: number;
  /** Ends everything that is under way. */
  readonly signal: AbortSignal;
}

/** Nothing was answered, or no more may be asked: the target is neither right nor wrong. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** How long one answer may take, and how much there may be of it. */
const PATIENCE_MS = 60_000;
const LONGEST = 20_000_000;

/** It follows no redirect: an answer is what was answered. */
export function askerOf({ address, ca, maxRequests, signal }: AskerOptions): Asker {
  let count = 0;
  const caller = callerOf(address, ca, signal);
  return {
    address,
    asked: () => count,
    async ask(request) {
      if (signal.aborted) throw new Unanswered(TIME_IS_UP);
      if (count >= maxRequests)
        throw new Unanswered(`${count} requests are enough; allow more by --max-requests`);
      count += 1;
      return answered(caller, request, signal);
    },
  };
}

/** Opens a request to one address, whatever names its headers or its path may hold. */
type Caller = (request: RawRequest) => ClientRequest;

function callerOf(address: string, ca: string | undefined, signal: AbortSignal): Caller {
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const secured = {
    ...(ca !== undefined && { ca: [...rootCertificates, ca] }),
    // By whom the target is, and not by a Host header that a behaviour sends; an IP address has no such name.
    servername: isIP(host) === 0 ? host : '',
  };
  const isSecure = protocol === 'https:';
  return ({ method, path, headers }) => {
    const options = {
      method,
      headers,
      signal,
      timeout: PATIENCE_MS,
      // What is no read goes over a connection of its own, since it must not be repeated.
      ...(method !== 'GET' && { agent: false as const }),
    };
    return isSecure
      ? httpsRequest(address + path, { ...options, ...secured })
      : httpRequest(address + path, options);
  };
}

function answered(caller: Caller, request: RawRequest, signal: AbortSignal): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method, path } = request;
    const call = caller(request);
    const failed = (fault: Error): void => {
      // The other side may close a connection just when it is used again; a read can be repeated.
      if (call.reusedSocket && 'code' in fault && fault.code === 'ECONNRESET')
        resolve(answered(caller, request, signal));
      else
        reject(new Unanswered(`${method} ${path}: ${reasonOf(fault, signal)}`, { cause: fault }));
    };
    call.on('timeout', () => call.destroy(new Error('no answer within a minute')));
    call.on('error', failed);
    call.on('response', (answer) => void readOf(answer).then(resolve, failed));
    call.end(request.body);
  });
}

async function readOf(answer: IncomingMessage): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST) throw new Error('the answer has no end');
  }
  return {
    status: answer.statusCode ?? 0,
    headers: paired(answer.rawHeaders),
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

export const TIME_IS_UP = 'the time is up; give it more by --timeout';

function reasonOf(fault: Error, signal: AbortSignal): string {
  if (signal.aborted) return TIME_IS_UP;
  const code = 'code' in fault ? String(fault.code) : '';
  if (/CERT|SIGNATURE|ISSUER|SELF_SIGNED/.test(code))
    return `its certificate is not trusted (${code}); name the file of its CA by --ca`;
  return code === '' ? fault.message : `${fault.message} (${code})`;
}

/** The control API's requests, which go the same way. */
export const fetchThrough =
  ({ address, ask }: Asker) =>
  async (url: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const sent = Object.fromEntries(new Headers(headers));
    const path = url.slice(address.length);
    const text = typeof body === 'string' ? body : undefined;
    const answer = await ask({ method, path, headers: sent, body: text });
    const hasBody = answer.status !== 204 && answer.status !== 304;
    return new Response(hasBody ? answer.text : null, {
      status: answer.status,
      headers: answer.headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
