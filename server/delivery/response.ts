import type { WireAnswer } from '../exchange.ts';

/**
 * A response that wears exactly these headers. The platform's type knows no lists; the server
 * underneath hands a plain record on as it is, where a list is a header sent several times.
 */
export const responseOf = ({ status, headers, body }: WireAnswer): Response =>
  new Response(body, { status, headers: headers as Record<string, string> });
