import type { Pair } from './pair.ts';

/**
 * What the recorder of a pair deletes or rewrites, by the header's name in lower case: nothing can be said of
 * it. Documented by `azure-cli-testsdk`, whose filters delete ids and what to wait for, and count a body anew that
 * they have unpacked. PowerShell's recorder keeps headers as they are.
 */
export const isUnknown = ({ recorder }: Pair, header: string): boolean =>
  OF_THE_CONNECTION.has(header) || (recorder === 'az' && LOST_BY_AZ.has(header));

/** They belong to the two ends of a wire, whoever answers; recorders and clients take them off. */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive']);

const LOST_BY_AZ = new Set([
  'authorization',
  'client-request-id',
  'content-encoding',
  'content-length',
  'retry-after',
  'x-ms-authorization-auxiliary',
  'x-ms-client-request-id',
  'x-ms-correlation-request-id',
  'x-ms-gateway-service-instanceid',
  'x-ms-ratelimit-remaining-subscription-reads',
  'x-ms-ratelimit-remaining-tenant-reads',
  'x-ms-request-id',
  'x-ms-routing-request-id',
  'x-ms-served-by',
]);

/** Whether header names stand as they came, in their casing and their order. */
export const keepsNames = ({ recorder }: Pair): boolean => recorder === 'powershell';

/** Whether the fields of a body stand in the service's order; a specification sorts them as it likes. */
export const keepsOrder = ({ recorder }: Pair): boolean => recorder !== 'specification';

/** Whether the layout of a body, its blanks and line ends, is the service's. */
export const keepsLayout = ({ recorder }: Pair): boolean => recorder === 'az';
