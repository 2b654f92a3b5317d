import { timingSafeEqual } from 'node:crypto';
import { type Problem, problem } from './problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Why a request may not steer this service, if it may not. A page of some other site can make a
 * browser send requests here, under its own Origin, or under a name of its own that it has pointed
 * at this machine: both are refused.
 */
export function foreignness(request: Request, hosts: readonly string[]): Problem | undefined {
  const host = new URL(request.url).hostname;
  if (!LOOPBACK.test(host) && !hosts.includes(host))
    return problem(
      403,
      'Foreign host',
      `Cannot be steered under the name '${host}'. Call it by its own address, or start it with --external-url.`,
    );
  const origin = request.headers.get('origin');
  if (origin === null || origin === new URL(request.url).origin) return undefined;
  return problem(
    403,
    'Foreign origin',
    `Cannot be steered by a page of '${origin}'. Send requests from no browser, or from its own page.`,
  );
}

/** Why a request may not steer this service for want of its token, where there is one. */
export function strangeness(request: Request, token: string | undefined): Problem | undefined {
  if (token === undefined) return undefined;
  const shown = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  if (shown.length === wanted.length && timingSafeEqual(shown, wanted)) return undefined;
  return problem(
    401,
    'Control token wanted',
    'Beyond loopback this service is steered with its control token: send "Authorization: Bearer" and the token of its first line.',
  );
}
