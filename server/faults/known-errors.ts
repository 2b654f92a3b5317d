import { catalogueEntry, type ErrorCode } from '../core/error-catalogue.ts';

/** The code of a status that a rule need not name; the others mean many things. */
const USUAL: Readonly<Partial<Record<number, ErrorCode>>> = {
  408: 'RequestTimeout',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

/** Undefined for those that mean many things. */
export const codeOf = (status: number): ErrorCode | undefined => USUAL[status];

/** The status that goes with a code; undefined for a code that nobody here knows. */
export const statusOf = (code: string): number | undefined => catalogueEntry(code)?.status;

/** The text that goes with a code which the catalogue does not know. */
export const messageOf = (code: string): string | undefined =>
  catalogueEntry(code) ? undefined : `The service answered ${code}.`;

/** The catalogue's text where nothing has to be filled into it; else the code itself. */
export function plainTextOf(code: string): string {
  const { message } = catalogueEntry(code) ?? {};
  return message === undefined || message.includes('{') ? code : message;
}

/** Whose envelope a code comes in: the backup service's for its own, the gateway's for the rest. */
export function envelopeOf(code: string): 'arm' | 'cloud-error' {
  const from =
    catalogueEntry(code)?.from ?? (/^(BMS|Cloud|UserError)/.test(code) ? 'service' : 'gateway');
  return from === 'service' ? 'cloud-error' : 'arm';
}
