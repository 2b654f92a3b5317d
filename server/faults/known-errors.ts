import { CATALOGUE, type CatalogueEntry, type Evidence } from '../core/error-catalogue.ts';

/** What a rule may answer that the service itself, as it is simulated, never does. */
interface KnownError {
  readonly status: number;
  readonly message: string;
  readonly evidence: Evidence;
}

const throttling: Evidence = {
  kind: 'specified',
  source: 'Azure Resource Manager, request limits and throttling',
};
const outage: Evidence = {
  kind: 'inferred',
  because: 'codes and wordings of outages differ between gateways; these are ours',
};

const OWN = {
  RequestTimeout: { status: 408, message: 'The request timed out.', evidence: outage },
  TooManyRequests: {
    status: 429,
    message: 'The request is being throttled.',
    evidence: throttling,
  },
  OperationNotAllowed: {
    status: 429,
    message:
      'The server rejected the request because too many requests have been received for this subscription.',
    evidence: throttling,
  },
  InternalServerError: {
    status: 500,
    message: 'The server encountered an internal error. Please retry the request.',
    evidence: outage,
  },
  BadGateway: { status: 502, message: 'The gateway got no valid response.', evidence: outage },
  ServiceUnavailable: {
    status: 503,
    message: 'The service is temporarily unavailable. Please retry the request.',
    evidence: outage,
  },
  GatewayTimeout: {
    status: 504,
    message: 'The gateway did not receive a response in time.',
    evidence: outage,
  },
} as const satisfies Readonly<Record<string, KnownError>>;

const own: Readonly<Record<string, KnownError | undefined>> = OWN;
const catalogue: Readonly<Record<string, CatalogueEntry | undefined>> = CATALOGUE;

/** The status that goes with a code; undefined for a code that nobody here knows. */
export const statusOf = (code: string): number | undefined =>
  own[code]?.status ?? catalogue[code]?.status;

/** The code of a status that a rule need not name; undefined for those that mean many things. */
export const codeOf = (status: number): string | undefined =>
  Object.entries(OWN).find(([, known]) => known.status === status)?.[0];

/** The text that goes with a code where the catalogue has none that fits. */
export const messageOf = (code: string): string | undefined =>
  own[code]?.message ?? (catalogue[code] ? undefined : `The service answered ${code}.`);

/** Whose envelope a code comes in: the backup service's for its own, the gateway's for the rest. */
export function envelopeOf(code: string): 'arm' | 'cloud-error' {
  if (own[code]) return 'arm';
  const from =
    catalogue[code]?.from ?? (/^(BMS|Cloud|UserError)/.test(code) ? 'service' : 'gateway');
  return from === 'service' ? 'cloud-error' : 'arm';
}
