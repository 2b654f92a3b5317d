import type { Answer } from './http.ts';

/**
 * The path to ask for at an address that the service gave, exactly as it is written there: signatures,
 * `;` and doubled segments included. Undefined where the address is on another host, which must never
 * see our token.
 */
export function pathOn(origin: string, address: string, askedPath: string): string | undefined {
  const text = address.trim().replace(/#.*$/, '');
  if (text.toLowerCase().startsWith(`${origin.toLowerCase()}/`)) return text.slice(origin.length);
  if (/^\/(?![/\\])/.test(text)) return text;
  const base = `${origin}${askedPath}`;
  if (text === '' || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.origin === origin ? `${url.pathname}${url.search}` : undefined;
}

/** Where an operation can be asked after. A status is better than a result: it names the job. */
export interface Addresses {
  readonly status?: string;
  readonly result?: string;
}

/** The addresses known so far and those of a new answer, which replace them. */
export function newerAddresses(
  known: Addresses,
  answer: Answer,
  origin: string,
  askedPath: string,
): Addresses {
  const named = (header: string): string | undefined => {
    const address = answer.header(header);
    return address === undefined ? undefined : pathOn(origin, address, askedPath);
  };
  const status = named('azure-asyncoperation') ?? named('operation-location') ?? known.status;
  const result = named('location') ?? known.result;
  return { ...(status !== undefined && { status }), ...(result !== undefined && { result }) };
}
