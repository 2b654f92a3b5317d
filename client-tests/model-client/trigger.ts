import type { Client } from './client.ts';
import type { Answer, Reply } from './http.ts';
import { type Asked, lookForJob } from './job-list.ts';
import { isBusy } from './reading.ts';
import { errorOf, type ServiceError } from './service-error.ts';

export type Triggered =
  | { readonly kind: 'accepted'; readonly answer: Answer; readonly path: string }
  /** The answer was lost, but there is the job. */
  | { readonly kind: 'found'; readonly jobId: string }
  | { readonly kind: 'refused'; readonly error: ServiceError }
  /** It may have been accepted; nothing tells. */
  | { readonly kind: 'unsure'; readonly error: ServiceError };

export interface Trigger extends Asked {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string;
}

/**
 * Triggers an operation once. The service knows no repeated request: a second POST is a second restore.
 * So it is sent again only where the first was refused, or where its answer was lost and the vault's
 * jobs show, for long enough, that nothing came of it. All attempts carry the same request id, so that
 * the job of any of them is known for ours.
 */
export async function triggerOnce(client: Client, trigger: Trigger): Promise<Triggered> {
  const { patience, waiting } = client;
  let lost = 0;
  for (let turn = 0; ; turn++) {
    const reply = await sent(client, trigger);
    const meaning = meaningOf(reply);
    if (meaning.kind === 'accepted')
      return { kind: 'accepted', answer: meaning.answer, path: trigger.path };
    const { error } = meaning;
    if (meaning.kind === 'lost') lost++;
    const mayComeBack = meaning.kind !== 'refused' && turn < patience.refusals;
    if (mayComeBack) await waiting.after(reply, turn);
    // What is refused now may be so because an attempt before it was accepted, unheard.
    if (lost > 0) {
      const look = await lookForJob(client, trigger, patience.lookSeconds);
      if (look.kind === 'found') return look;
      if (look.kind === 'unsure') return { kind: 'unsure', error };
    }
    if (!mayComeBack || lost > patience.losses || waiting.over()) return { kind: 'refused', error };
  }
}

const sent = (client: Client, { method, path, body, clientRequestId }: Trigger): Promise<Reply> =>
  client.send({
    method,
    path,
    ...(body !== undefined && { body }),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'x-ms-client-request-id': clientRequestId,
    },
  });

type Meaning =
  | { readonly kind: 'accepted'; readonly answer: Answer }
  /** Surely not accepted, and worth asking again. */
  | { readonly kind: 'come-back'; readonly error: ServiceError }
  | { readonly kind: 'lost'; readonly error: ServiceError }
  | { readonly kind: 'refused'; readonly error: ServiceError };

/** The item is being worked on: others' restores and backups end. */
const ITEM_BUSY = /ObjectLocked|OperationInProgress|ConflictingProtectionOperation/i;

function meaningOf(reply: Reply): Meaning {
  if (reply.kind === 'silence') {
    const error = { code: 'NoAnswer', message: reply.reason };
    return { kind: reply.sent ? 'lost' : 'come-back', error };
  }
  const { status } = reply;
  if (status >= 200 && status <= 299) return { kind: 'accepted', answer: reply };
  const error = errorOf(reply);
  // A throttled request is not processed (documented). A 503 mostly is not; one looks first all the same.
  if (status === 429) return { kind: 'come-back', error };
  if (isBusy(status)) return { kind: 'lost', error };
  return { kind: ITEM_BUSY.test(error.code) ? 'come-back' : 'refused', error };
}
