import { timingSafeEqual } from 'node:crypto';
import { cut } from '../shown.ts';
import { type Problem, problem } from './problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** What a request is admitted by. */
export interface Gate {
  /** Hosts that this service is called by, beside those of loopback; in lower case. */
  readonly hosts: readonly string[];
  /** Whose pages may steer it, beside those that it serves itself. */
  readonly origins: readonly string[];
  /** What whoever steers must show; undefined where none is asked for one. */
  readonly token: string | undefined;
}

/**
 * Why a request may not steer this service, if it may not. A page of some other site can make a
 * browser send requests here, under its own Origin, or under a name of its own that it has pointed
 * at this machine: both are refused. No such page knows a token: where one is demanded, the service
 * may be called by whatever name it has.
 */
export function foreignness(
  request: Request,
  { hosts, origins, token }: Gate,
): Problem | undefined {
  const { hostname: host, origin: own } = new URL(request.url);
  if (token === undefined && !LOOPBACK.test(host) && !hosts.includes(host))
    return problem(
      403,
      'Foreign host',
      `Cannot be steered under the name '${cut(host)}'. Call it by its own address, or start it with --external-url.`,
    );
  const origin = request.headers.get('origin');
  if (origin === null || origin === own || origins.includes(origin)) return undefined;
  return problem(
    403,
    'Foreign origin',
    `Cannot be steered by a page of '${cut(origin)}'. Send requests from no browser, or from its own page.`,
  );
}

/** Why a request may not steer this service for want of its token, where there is one. */
export function strangeness(request: Request, token: string | undefined): Problem | undefined {
  if (knowsToken(request, token)) return undefined;
  return problem(
    401,
    'Control token wanted',
    'Beyond loopback this service is steered with its control token: send "Authorization: Bearer" and the token of its first line.',
  );
}

/** Whether a request shows the control token, or none is asked for. */
export function knowsToken(request: Request, token: string | undefined): boolean {
  if (token === undefined) return true;
  const shown = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}
