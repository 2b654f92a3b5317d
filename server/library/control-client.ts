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
  const base = `${url.replace(/\/+$/, '').replace(/\/_restorite$/, '')}/_restorite`;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };

  async function sent(path: string, init: RequestInit): Promise<Response> {
    const answer = await send(base + path, init);
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

/** What a problem document says; of another answer, that it is none of this API. */
async function faultOf(answer: Response) {
  const text = await answer.text();
  if (/problem\+json/.test(answer.headers.get('content-type') ?? ''))
    return JSON.parse(text) as ConstructorParameters<typeof ControlError>[0];
  const detail = `${answer.url} answered ${answer.status}, and not as Restorite does. Connect to the address of its first line.`;
  return { status: answer.status, title: 'Not Restorite', detail };
}
