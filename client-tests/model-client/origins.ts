/** Hosts that are this machine: what is said to them crosses no network. */
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The machine's own surroundings answer for its identity there, by http alone (documented). */
const LINK_LOCAL = /^169\.254(\.\d+){2}$/;

/**
 * Where an address leads. Tokens and secrets go there, so plain http is for this machine alone: anywhere
 * else, whoever is on the way reads them.
 */
export const originOf = (address: string): string => checked(address, [THIS_MACHINE]);

/** The same of the endpoint that gives out the tokens of a managed identity. */
export const identityOriginOf = (address: string): string =>
  checked(address, [THIS_MACHINE, LINK_LOCAL]);

function checked(address: string, plain: readonly RegExp[]): string {
  const { protocol, hostname, origin } = new URL(address);
  if (protocol === 'https:') return origin;
  if (protocol === 'http:' && plain.some((hosts) => hosts.test(hostname))) return origin;
  throw new Error(
    `Cannot show a token or a secret to ${origin}: beyond this machine they go over https; got ${protocol}//.`,
  );
}
