import { jobErrorOf } from '../../core/job-error.ts';
import type { Operation } from '../../core/operation.ts';
import type { PlannedError } from '../../core/plan.ts';
import { formatInstant } from '../../core/time.ts';
import { YEAR_ONE } from './dates.ts';
import type { Schema } from './schemas.ts';

/**
 * The status body. Recorded, in every era: the id is the bare GUID, an end that has not come is the
 * year 1 without a zone, and an end that has come equals the start to the last digit.
 */
export function operationStatus(operation: Operation): Schema<'OperationStatus'> {
  const { id, status, jobId, error } = operation;
  const startTime = formatInstant(operation.startedAt);
  const endTime = status === 'InProgress' ? YEAR_ONE : startTime;
  if (error) return { id, name: id, status, startTime, endTime, error: errorOf(error) };
  if (jobId === undefined) return { id, name: id, status, startTime, endTime };
  const properties = { objectType: 'OperationStatusJobExtendedInfo', jobId } as const;
  return { id, name: id, status, startTime, endTime, properties };
}

/** Specified: code and message; a failed one was never recorded. */
function errorOf({ code, message }: PlannedError): Schema<'OperationStatusError'> {
  return { code, message: message ?? jobErrorOf(code).text };
}
