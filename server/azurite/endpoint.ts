import { isIP } from 'node:net';
import { UsageError } from '../usage-error.ts';
import { type Accounts, ACCOUNTS_VARIABLE, DEVELOPMENT_ACCOUNT } from './accounts.ts';

/** Where an Azurite is, and what it has. */
export interface Endpoint {
  /** Without an account behind it: `http://127.0.0.1:10000`. */
  readonly url: string;
  readonly accounts: Accounts;
  /** Where blobs go whose own account it does not have. */
  readonly fallback: string;
}

/** Reads `http://127.0.0.1:10000`, with or without an account behind it. Throws a UsageError. */
export function endpointAt(text: string, accounts: Accounts): Endpoint {
  const cannot = (why: string): UsageError =>
    new UsageError(`Cannot write to an Azurite at ${shownUrl(text)}: ${why}`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw cannot('it must be its URL; try http://127.0.0.1:10000.');
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw cannot(`a URL with nothing but an account behind it will do; its key is of ${KEYS}.`);
  if (!isNear(url.hostname))
    throw cannot(
      'blobs are only ever written to this machine or a private network, and never to a cloud; try http://127.0.0.1:10000.',
    );
  const [account, ...more] = url.pathname.split('/').filter((part) => part !== '');
  if (more.length > 0)
    throw cannot('behind the host comes one account at most; try http://127.0.0.1:10000.');
  const known = [...accounts.keys()];
  const fallback =
    account?.toLowerCase() ??
    (accounts.has(DEVELOPMENT_ACCOUNT) ? DEVELOPMENT_ACCOUNT : (known[0] ?? ''));
  if (!accounts.has(fallback))
    throw cannot(`the key of ${fallback} is not known; known are ${known.join(', ')}, of ${KEYS}.`);
  return { url: url.origin, accounts, fallback };
}

const KEYS = `${ACCOUNTS_VARIABLE} as Azurite reads it itself`;

/** Whatever else there is in it may be a secret. */
function shownUrl(text: string): string {
  if (!URL.canParse(text)) return 'that';
  const { protocol, host } = new URL(text);
  return `${protocol}//${host}`;
}

/** This machine, a private network, or a name that the internet does not have. */
function isNear(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) === 4) return /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(host);
  if (isIP(host) === 6) return host === '::1' || /^f[cd]/.test(host);
  return !host.includes('.') || /\.(localhost|local|internal|test|lan)$/.test(host);
}
