import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { UsageError } from '../../server/index.ts';
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
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const secured = {
    ...(ca !== undefined && { ca: [...rootCertificates, ca] }),
    // By whom the target is, and not by a Host header that a behaviour sends.
    ...(isIP(host) === 0 && { servername: host }),
  };
  const isSecure = protocol === 'https:';
  const ask = (request: RawRequest): Promise<RawAnswer> =>
    new Promise((resolve, reject) => {
      const { method, path, headers, body } = request;
      const failed = (fault: Error): void => {
        // The other side may close a connection just when it is used again; a read can be repeated.
        if (call.reusedSocket && 'code' in fault && fault.code === 'ECONNRESET')
          resolve(ask(request));
        else
          reject(new Unanswered(`${method} ${path}: ${reasonOf(fault, signal)}`, { cause: fault }));
      };
      const options = {
        method,
        headers,
        signal,
        timeout: PATIENCE_MS,
        // What is no read goes over a connection of its own, since it must not be repeated.
        ...(method !== 'GET' && { agent: false as const }),
      };
      const call = isSecure
        ? httpsRequest(address + path, { ...options, ...secured })
        : httpRequest(address + path, options);
      call.on('timeout', () => call.destroy(new Error('no answer within a minute')));
      call.on('error', failed);
      call.on('response', (answer) => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length > LONGEST) call.destroy(new Error('the answer has no end'));
        });
        answer.on('error', failed);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: answer.statusCode ?? 0,
            headers: paired(answer.rawHeaders),
            text,
          });
        });
      });
      call.end(body);
    });
  return {
    address,
    asked: () => count,
    async ask(request) {
      if (signal.aborted) throw new Unanswered('the time is up; give it more by --timeout');
      if (count >= maxRequests)
        throw new Unanswered(`${count} requests are enough; allow more by --max-requests`);
      count += 1;
      return ask(request);
    },
  };
}

function reasonOf(fault: Error, signal: AbortSignal): string {
  if (signal.aborted) return 'the time is up; give it more by --timeout';
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

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
/** The resource managers of Azure's clouds, and those of their regions. */
const CLOUD = /(^|\.)management\.(azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/i;

/** A target without path and slash. Throws a UsageError where it is none, or would overhear the token. */
export function addressFor(target: string, hasToken: boolean): string {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username)
    throw new UsageError(
      `Cannot verify '${target}': it must be scheme, host and port; try https://management.azure.com.`,
    );
  if (url.protocol === 'http:' && CLOUD.test(url.hostname))
    throw new UsageError(
      `Cannot verify ${url.origin}: Azure is called by https alone; try https://${url.hostname}.`,
    );
  if (hasToken && url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw new UsageError(
      `Cannot send a token to ${url.origin}: plain http shows it to everybody on the way; try https, or leave --token-file out.`,
    );
  return url.origin;
}

/** A token in a file. Throws a UsageError where it cannot stand in a header. */
export function tokenIn(file: string): string {
  const token = textOf(file, '--token-file');
  if (/^[!-~]+$/.test(token)) return token;
  throw new UsageError(
    `Cannot take --token-file ${file}: it must hold one bearer token and nothing else; try az account get-access-token --query accessToken -o tsv > token, and name that.`,
  );
}

/** Certificates in a file, PEM. Throws a UsageError where there is none. */
export function certificateIn(file: string): string {
  const text = textOf(file, '--ca');
  if (holdsCertificate(text)) return text;
  throw new UsageError(
    `Cannot take --ca ${file}: it holds no certificate in PEM; try restorite ca > ca.pem, and name that.`,
  );
}

function holdsCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

/** What is in a file, without the blanks around it. */
function textOf(file: string, flag: string): string {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text !== '') return text;
  } catch (cause) {
    throw new UsageError(`Cannot read ${flag} ${file}: there is no such file.`, { cause });
  }
  throw new UsageError(`Cannot take ${flag} ${file}: nothing is in it.`);
}
