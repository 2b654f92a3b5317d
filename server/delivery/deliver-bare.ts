import { asMet } from '../cut-off.ts';
import type { Manner, Sending, WireAnswer } from '../exchange.ts';
import { piecesOf } from './pieces.ts';
import { responseOf } from './response.ts';
import type { WorldTime } from './world-time.ts';

/** Without a socket: what a caller of `fetch` would have met over one. */
export async function deliverBare(
  { answer, manner, notBefore }: Sending,
  signal: AbortSignal,
  time: WorldTime,
): Promise<Response> {
  if (notBefore !== undefined) await time.waitUntil(notBefore, signal);
  if (signal.aborted) throw asMet(signal.reason);
  if (answer && (!manner || isWholeAtOnce(answer, manner))) return responseOf(answer);
  if (manner?.kind === 'drip' && answer) return dripping(answer, manner, signal, time);
  if (answer && manner && manner.kind !== 'drip' && manner.afterBytes !== undefined)
    return cutOff(answer, { kind: manner.kind, afterBytes: manner.afterBytes }, signal);
  if (manner?.kind === 'reset') throw asMet(failed('fetch failed', manner.kind));
  return aborted(signal);
}

/** Of what has no body nothing is left to come once the head is there: a 204, or a 202. */
const isWholeAtOnce = ({ body }: WireAnswer, manner: Manner): boolean =>
  (body ?? '') === '' && (manner.kind === 'drip' || manner.afterBytes !== undefined);

/** The errors of Node's own fetch. */
const CAUSES = {
  reset: { code: 'ECONNRESET', message: 'read ECONNRESET' },
  close: { code: 'UND_ERR_SOCKET', message: 'other side closed' },
} as const;

function failed(what: 'fetch failed' | 'terminated', kind: keyof typeof CAUSES): TypeError {
  const { code, message } = CAUSES[kind];
  return new TypeError(what, { cause: Object.assign(new Error(message), { code }) });
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(asMet(signal.reason as Error));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/** The head and so many bytes of the body, and then what ends it, or the caller's patience does. */
function cutOff(
  { status, headers, body }: WireAnswer,
  { kind, afterBytes }: { readonly kind: 'reset' | 'close' | 'hang'; readonly afterBytes: number },
  signal: AbortSignal,
): Response {
  const part = Buffer.from(body ?? '').subarray(0, afterBytes);
  let isSent = part.length === 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isSent) {
        isSent = true;
        controller.enqueue(part);
      } else if (kind === 'hang') await aborted(signal);
      else controller.error(failed('terminated', kind));
    },
  });
  return new Response(stream, { status, headers: headers as Record<string, string> });
}

function dripping(
  answer: WireAnswer,
  { bytes, every }: Manner & { kind: 'drip' },
  signal: AbortSignal,
  time: WorldTime,
): Response {
  const pieces = piecesOf(answer.body ?? '', bytes);
  const begunAt = time.now();
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = pieces[at];
      if (!piece) {
        controller.close();
        return;
      }
      if (at > 0) await time.waitUntil(begunAt + at * every, signal);
      at += 1;
      if (signal.aborted) controller.error(signal.reason);
      else controller.enqueue(piece);
    },
  });
  const { status, headers } = answer;
  return new Response(body, { status, headers: headers as Record<string, string> });
}
