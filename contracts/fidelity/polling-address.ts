/** Where the client of an operation asks for it. */
export interface PollingAddress {
  readonly origin: string;
  /** Up to the operation's id, with the `/` before it. */
  readonly place: string;
  readonly operation: string;
  /** In the order they stand in. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

export function pollingAddressIn(text: string): PollingAddress {
  const [whole = '', query = ''] = text.split('?');
  const [, origin = '', path = ''] = /^(https?:\/\/[^/]+)?(.*)$/.exec(whole) ?? [];
  const at = path.lastIndexOf('/') + 1;
  return {
    origin,
    place: path.slice(0, at),
    operation: path.slice(at),
    parameters: query.split('&').map((parameter) => {
      const equals = parameter.indexOf('=');
      return [parameter.slice(0, equals), parameter.slice(equals + 1)] as const;
    }),
  };
}

export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ANY_GUID = new RegExp(`^${GUID}$`);

/** A GUID, but for the one of zeros, which means that there is none. */
export const isDrawnId = (id: string): boolean => ANY_GUID.test(id) && !/^[0-]+$/.test(id);

/** In base64 a number of the vault's and a GUID. */
export const isNumberedId = (id: string): boolean =>
  new RegExp(`^\\d+;${GUID}$`).test(Buffer.from(id, 'base64').toString('latin1'));

/** Whether an address has ARM's signature behind its version, whole. */
export function isSigned({ parameters }: PollingAddress): boolean {
  const [, ...signature] = parameters;
  return (
    signature.map(([name]) => name).join('') === 'tcsh' &&
    signature.every(([name, value]) => SIGNED[name]?.test(value))
  );
}

/** Ticks of .NET, a certificate, a signature and a hash in base64url. */
export const SIGNED: Readonly<Record<string, RegExp>> = {
  t: /^\d{18}$/,
  c: /^[\w-]{2500,4000}$/,
  s: /^[\w-]{342}$/,
  h: /^[\w-]{43}$/,
};
