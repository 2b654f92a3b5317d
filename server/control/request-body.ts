import { textWithin } from '../text-within.ts';
import { type Problem, problem, unreadable } from './problem.ts';

/** A world's whole history may be sent; nothing else comes near this many bytes. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** JSON under its own names, none at all, and those that curl and fetch give to whatever they send. */
const TAKEN =
  /^(application\/([\w.-]+\+)?json|application\/x-www-form-urlencoded|text\/plain)\s*(;|$)/i;

/** A request's body as JSON; an empty one is an empty object, and one of a GET or DELETE is ignored. */
export async function bodyOf(request: Request): Promise<unknown> {
  if (request.method !== 'POST' && request.method !== 'PUT') return {};
  const text = await textWithin(request, BODY_LIMIT);
  if (text === undefined)
    return problem(
      413,
      'Too much',
      `Cannot take this body: it is longer than ${BODY_LIMIT} bytes. Send an order, or an export of this service.`,
    );
  if (text === '') return {};
  return wrongType(request.headers.get('content-type')) ?? parsed(text);
}

function wrongType(type: string | null): Problem | undefined {
  if (type === null || TAKEN.test(type)) return undefined;
  return problem(
    415,
    'Not JSON',
    `Cannot take a body of ${type}: this API speaks JSON. Send it with Content-Type: application/json.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    const why = fault instanceof Error ? ` (${fault.message})` : '';
    return unreadable(`the body is no JSON${why}`);
  }
}
