import { type Addresses, newerAddresses } from './addresses.ts';
import type { Client } from './client.ts';
import type { Answer, Reply } from './http.ts';
import { fieldOf, textOf } from './json.ts';
import { type Reading, readingOf } from './reading.ts';
import { errorIn, type ServiceError } from './service-error.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/** How an operation ended. A success says that a job was made, and nothing of how the restore went. */
export type Ending =
  | { readonly kind: 'succeeded'; readonly jobId: string | undefined }
  | { readonly kind: 'failed'; readonly error: ServiceError }
  /** It can no longer be asked after; the vault's jobs can. */
  | { readonly kind: 'lost'; readonly why: string };

/** Follows an accepted operation by the addresses it names, the newest and best of them, to its end. */
export async function followOperation(
  client: Client,
  accepted: Answer,
  triggerPath: string,
): Promise<Ending> {
  const { waiting, origin } = client;
  const until = waiting.elapsed() + client.patience.operationSeconds;
  const troubles = troublesOf(client);
  let addresses = newerAddresses({}, accepted, origin, triggerPath);
  let reply: Reply = accepted;
  for (let turn = 0; ; turn++) {
    const asksStatus = addresses.status !== undefined;
    const path = addresses.status ?? addresses.result;
    if (path === undefined) return lost('The answer named no address on this host.');
    const waited = await waiting.after(reply, turn);
    if (!waited || waiting.over() || waiting.elapsed() > until)
      return lost('The operation did not end in time.');
    reply = await client.send({ method: 'GET', path });
    addresses = newest(addresses, reply, origin, path);
    const state = asksStatus ? statusOf(reply) : resultOf(reply);
    if (state.kind === 'succeeded' && !asksStatus && !state.jobId && addresses.status) continue;
    if (state.kind === 'succeeded' || state.kind === 'failed') return state;
    if (state.kind === 'running') troubles.over();
    else if (troubles.tooMuch(state)) return lost(state.why);
  }
}

const lost = (why: string): Ending => ({ kind: 'lost', why });

/** Errors of gateways carry no addresses worth following. */
const newest = (known: Addresses, reply: Reply, origin: string, path: string): Addresses =>
  reply.kind === 'answer' && reply.status >= 200 && reply.status <= 299
    ? newerAddresses(known, reply, origin, path)
    : known;

type State = { readonly kind: 'running' } | Trouble | Exclude<Ending, { kind: 'lost' }>;

/** A status address answers 200 whatever the state; anything else says that it could not be read. */
function statusOf(reply: Reply): State {
  const reading = readingOf(reply);
  if (reading.kind !== 'body') return troubleOf(reading);
  return stateIn(reading) ?? { kind: 'unreadable', why: 'The status has no status.' };
}

/** A result address answers 202 until the end, then what there is to say: often 204 and nothing. */
function resultOf(reply: Reply): State {
  if (reply.kind === 'answer' && reply.status === 202) return { kind: 'running' };
  if (reply.kind === 'answer' && reply.status === 204)
    return { kind: 'succeeded', jobId: undefined };
  const reading = readingOf(reply);
  if (reading.kind === 'refused') return { kind: 'failed', error: reading.error };
  if (reading.kind !== 'body') return troubleOf(reading);
  return stateIn(reading) ?? { kind: 'succeeded', jobId: jobIn(reading) };
}

type Read = Extract<Reading, { kind: 'body' }>;

/** Three words end an operation; every other means that it is running. */
function stateIn({ body }: Read): State | undefined {
  const status = textOf(fieldOf(body, 'status'));
  switch (status?.toLowerCase()) {
    case undefined:
      return undefined;
    case 'succeeded':
      return { kind: 'succeeded', jobId: jobIn({ body }) };
    case 'failed':
    case 'canceled':
      return {
        kind: 'failed',
        error: errorIn(fieldOf(body, 'error')) ?? {
          code: `Operation${status}`,
          message: 'The operation ended so and did not say why.',
        },
      };
    default:
      return { kind: 'running' };
  }
}

const jobIn = ({ body }: Pick<Read, 'body'>): string | undefined =>
  textOf(fieldOf(body, 'properties', 'jobId'));

function troubleOf(reading: Exclude<Reading, Read>): Trouble {
  if (reading.kind === 'busy' || reading.kind === 'unreadable') return reading;
  const { code, message } = reading.error;
  // A refused look at a status says nothing of the operation.
  const kind = reading.kind === 'missing' ? 'missing' : 'unreadable';
  return { kind, why: `${code}: ${message}` };
}
