import * as z from 'zod';
import type { ErrorCode } from '../core/error-catalogue.ts';
import { faultKind } from './fault-kind.ts';
import { messageOf } from './known-errors.ts';

/** Answers 404 in the service's own words, as long as a replica has not heard of something yet. */
export const notFoundYet = faultKind({
  kind: 'not-found-yet',
  fields: {
    code: z.string().min(1).exactOptional().describe('Default: that of what the request asks for'),
  },
  phases: ['before', 'after'],
  ends: true,
  says: () => 'answer 404, not found yet, to',
  apply({ code: given }, { exchange }) {
    const code = given ?? codeFor(exchange.operationId ?? '');
    const message = messageOf(code);
    return {
      answer: exchange.fail({
        status: 404,
        code,
        ...(message !== undefined && { message }),
        envelope: 'cloud-error',
      }),
    };
  },
});

/** What would be missing. */
function codeFor(operationId: string): ErrorCode {
  if (/Operation|Crr(Status|Results)/.test(operationId)) return 'BMSUserErrorOperationNotFound';
  if (/^Job/.test(operationId)) return 'BMSUserErrorJobNotFound';
  return /^(RecoveryPoints|Restores)/.test(operationId)
    ? 'BMSUserErrorRecoveryPointNotFound'
    : 'BMSUserErrorDataSourceObjectNotFound';
}
