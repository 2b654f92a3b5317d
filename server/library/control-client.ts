import { UsageError } from '../usage-error.ts';

/** The control API refused something, and says what would do. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  readonly title: string;

  constructor({ status, title, detail }: { status: number; title: string; detail: string }) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

export type ControlMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Speaks to a service's control API, in this process or elsewhere alike. */
export interface ControlClient {
  /** What it answers as JSON; undefined for 204. Throws a ControlError with what would do. */
  call<Answer>(method: ControlMethod, path: string, body?: unknown): Promise<Answer>;
  /** The answer as it comes, for what has no end. */
  open(path: string, signal?: AbortSignal): Promise<Response>;
}

/** How a request is sent, in the form of the global `fetch`. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export function controlClient(
  url: string,
  token: string | undefined,
  send: Send = fetch,
): ControlClient {
  const address = addressOf(url);
  const base = `${address}/_restorite`;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };

  async function sent(path: string, init: RequestInit): Promise<Response> {
    const answer = await reached(address, () => send(base + path, init));
    if (!answer.ok) throw new ControlError(await faultOf(answer));
    return answer;
  }

  return {
    async call<Answer>(method: ControlMethod, path: string, body?: unknown) {
      const json = body === undefined ? {} : { 'content-type': 'application/json' };
      const answer = await sent(path, {
        method,
        headers: { ...authorization, ...json },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return (text === '' ? undefined : JSON.parse(text)) as Answer;
    },
    open: (path, signal) => sent(path, { headers: authorization, ...(signal && { signal }) }),
  };
}

/** Of the service, without the path of its control API. Throws a UsageError on what is none. */
export function addressOf(url: string): string {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url))
    throw new UsageError(
      `Cannot connect to '${url}': it must be an http or https URL; try http://127.0.0.1:7780.`,
    );
  return url.replace(/\/+$/, '').replace(/\/_restorite$/, '');
}

/** Says whom nobody could reach, and what to try; that somebody gave up is told as it is. */
async function reached(address: string, ask: () => Promise<Response>): Promise<Response> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause;
    throw new UsageError(`Cannot reach Restorite at ${address}: ${whyNot(cause)}.`, { cause });
  }
}

function whyNot(fault: unknown): string {
  const inner = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : String(inner);
  if (/CERT|SIGNATURE|ISSUER|SELF_SIGNED/.test(code))
    return `its certificate is not trusted (${code}); start this program with NODE_EXTRA_CA_CERTS and the file of its CA, or connect to its http address`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `there is no such host (${code}); try the address of its first line`;
  return `nobody answers there (${code}); start it with restorite serve, and connect to the address of its first line`;
}

/** What a problem document says; of another answer, that it is none of this API. */
async function faultOf(answer: Response) {
  const text = await answer.text();
  if (/problem\+json/.test(answer.headers.get('content-type') ?? ''))
    return JSON.parse(text) as ConstructorParameters<typeof ControlError>[0];
  const detail = `${answer.url} answered ${answer.status}, and not as Restorite does. Connect to the address of its first line.`;
  return { status: answer.status, title: 'Not Restorite', detail };
}
