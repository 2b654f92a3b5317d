import type { HeaderFate, HeaderForm } from '../../core/fate.ts';
import type { AcceptedOperation } from '../../core/world.ts';
import type { Ask } from '../ask.ts';
import type { Addresses } from './answer.ts';
import { signatureOf, signedAs, unsigned } from './signature.ts';

/** The polling addresses of an operation as they should be. */
export interface ProperAddresses {
  readonly asyncOperation?: string;
  readonly location?: string;
}

/** What a fate makes of the polling addresses of its operation; without one they stay as they are. */
export function addressesOf(
  ask: Ask,
  accepted: AcceptedOperation,
  proper: ProperAddresses,
): Addresses {
  const headers = accepted.fate?.headers;
  if (headers === undefined) return proper;
  const { send, form = 'absolute' } = partsOf(headers);
  const spell = SPELLINGS[form];
  const chosen: Record<string, string> = {};
  for (const header of send ?? ['async-operation', 'location']) {
    const [name, address] = NAMES[header](proper);
    if (address !== undefined) chosen[name] = spell(address, ask, accepted);
  }
  return chosen;
}

type Named = readonly [keyof Addresses, string | undefined];

const NAMES: Readonly<
  Record<NonNullable<HeaderFate['send']>[number], (proper: ProperAddresses) => Named>
> = {
  'async-operation': ({ asyncOperation }) => ['asyncOperation', asyncOperation],
  location: ({ location }) => ['location', location],
  // Specified elsewhere than here: other providers name the status so.
  'operation-location': ({ asyncOperation }) => ['operationLocation', asyncOperation],
};

/** A form's short name stands for a form of both, or for which of them are sent. */
function partsOf(headers: HeaderForm | HeaderFate): HeaderFate {
  if (typeof headers === 'object') return headers;
  switch (headers) {
    case 'both':
      return {};
    case 'none':
      return { send: [] };
    case 'async-operation':
    case 'location':
      return { send: [headers] };
    default:
      return { form: headers };
  }
}

type Spell = (address: string, ask: Ask, accepted: AcceptedOperation) => string;

const SPELLINGS: Readonly<Record<NonNullable<HeaderFate['form']>, Spell>> = {
  absolute: (address) => address,
  relative: (address) => address.replace(/^https?:\/\/[^/]+/i, ''),
  // The tutorial prints its Location so.
  doubled: (address) => address.replace(/\/subscriptions\//i, '/subscriptions//subscriptions/'),
  'sibling-host': (address) => withHost(address, siblingOf),
  'other-host': (address) => withHost(address, () => 'management.azure.invalid'),
  resigned: (address, ask, accepted) =>
    signedAs(
      ask.world.seed,
      unsigned(address),
      ask.now,
      `${accepted.operationId} ${signed(ask, accepted.operationId)}`,
    ),
};

const withHost = (address: string, other: (host: string) => string): string =>
  address.replace(
    /^(https?:\/\/)(\[[^\]]*\]|[^:/]+)/i,
    (_, scheme: string, host: string) => scheme + other(host),
  );

/** Another name of the same service; recorded of Azure: a canary's name in the middle of a poll. */
function siblingOf(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  if (host === 'localhost') return '127.0.0.1';
  return host === 'management.azure.com' ? 'centraluseuap.management.azure.com' : host;
}

/** How often an operation's addresses have been signed so far, this time included. */
function signed({ counters }: Ask, operationId: string): number {
  const key = `signed ${operationId}`;
  counters.looks[key] = (counters.looks[key] ?? 0) + 1;
  return counters.looks[key];
}

/** Whether a poll came to an address that a later answer has replaced, and that counts. */
export function isStale(ask: Ask, { fate, operationId }: AcceptedOperation): boolean {
  const headers = fate?.headers;
  if (typeof headers !== 'object' || headers.form !== 'resigned' || headers.stale !== 'refuse')
    return false;
  const count = ask.counters.looks[`signed ${operationId}`] ?? 0;
  const salt = `${operationId} ${count}`;
  return ask.query('s') !== signatureOf(ask.world.seed, salt);
}

/** Whether every answer while in progress gives addresses anew. */
export const signsAnew = ({ fate }: AcceptedOperation): boolean => {
  const headers = fate?.headers;
  return headers === 'resigned' || (typeof headers === 'object' && headers.form === 'resigned');
};
