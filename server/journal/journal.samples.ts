import { type Instant, parseInstant } from '../core/time.ts';
import type { Headers } from '../exchange.ts';
import type { Recorded } from './entry.ts';

/** Exchanges for tests: a poll, and what it can be changed into. */
export const INSTANT: Instant = parseInstant('2026-03-02T09:30:00Z') ?? NaN;
export const WORLD = '00000000-0000-0000-0000-000000000000';

export interface Changes extends Partial<Recorded> {
  readonly answerHeaders?: Headers;
  readonly answerBody?: string | null;
  readonly status?: number;
}

export function poll({ answerHeaders, answerBody, status, ...rest }: Changes = {}): Recorded {
  return {
    at: INSTANT,
    machineAt: INSTANT,
    operationId: 'ProtectedItemOperationStatuses_Get',
    method: 'GET',
    url: `https://management.azure.com/subscriptions/${WORLD}/operationsStatus/1?api-version=2025-02-01`,
    requestHeaders: ['Authorization', 'Bearer token-of-the-client', 'Accept', 'application/json'],
    sending: {
      answer: {
        status: status ?? 200,
        headers: { 'Content-Type': 'application/json', ...answerHeaders },
        body: answerBody === undefined ? '{"status":"InProgress"}' : answerBody,
      },
    },
    ...rest,
  };
}
