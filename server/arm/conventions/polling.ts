import { finishByLooks } from '../../core/finish.ts';
import type { StageFinished } from '../../core/events.ts';
import { skipClock } from '../../core/move-clock.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Instant } from '../../core/time.ts';
import type { AcceptedOperation } from '../../core/world.ts';
import type { Worlds } from '../../worlds.ts';
import type { Ask } from '../ask.ts';
import type { Answer } from './answer.ts';
import { signedFor } from './signature.ts';

/**
 * An absolute URL below this service, with the api-version that the client asked with. A header holds
 * no letter beyond ASCII: what needs encoding is encoded, `;` is left as the service leaves it. From 2024
 * on it is signed.
 */
export const urlOf = (ask: Ask, path: string, apiVersion = ask.era.apiVersion): string =>
  signedFor(ask, `${ask.base}${encodeURI(path)}?api-version=${apiVersion}`);

/**
 * The answer to a poll that found work in progress. A skipping clock goes on once the poll has been
 * answered for: the next one finds the next thing done. Of polls that come at once, one moves it.
 */
export function pollAnswer(worlds: Worlds, ask: Ask, answer: Answer): Answer | Promise<Answer> {
  const { clock } = ask.world;
  if (clock.mode !== 'skip') return answer;
  return worlds
    .change(ask, (world, now) => (world.clock === clock ? skipClock(world, now) : []))
    .then(() => answer);
}

/**
 * Counts a look at an operation or a job whose fate has it go on by being looked at, and ends it with
 * the last one; at once, where it does not go so. The answer is read at the instant at which it ended.
 */
export function looked<Value>(
  worlds: Worlds,
  ask: Ask,
  accepted: AcceptedOperation,
  stage: 'operation' | 'job',
  answer: (now: Instant) => Value,
): Value | Promise<Awaited<Value>> {
  const { fate, operationId } = accepted;
  if (fate?.progression !== 'polls') return answer(ask.now);
  const { looks } = ask.counters;
  const key = `${stage} ${operationId}`;
  looks[key] = (looks[key] ?? 0) + 1;
  if (looks[key] < (fate.polls ?? 2)) return answer(ask.now);
  return worlds
    .change(ask, (world, now) => finishByLooks(world, accepted, stage, now))
    .then((ended) => answer(lastOf(ended) ?? ask.now)) as Promise<Awaited<Value>>;
}

const lastOf = (ended: readonly StageFinished[] | Refusal): Instant | undefined =>
  isRefusal(ended) ? undefined : ended.at(-1)?.at;
