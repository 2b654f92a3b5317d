import { ConnectionLost, type Manner, type Sending, type WireAnswer } from '../exchange.ts';
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
  signal.throwIfAborted();
  if (manner?.kind === 'reset') throw new ConnectionLost('ECONNRESET', 'read ECONNRESET');
  if (manner?.kind === 'close') throw new ConnectionLost('UND_ERR_SOCKET', 'other side closed');
  if (!answer || manner?.kind === 'hang') return aborted(signal);
  return manner ? dripping(answer, manner, signal, time) : responseOf(answer);
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

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
