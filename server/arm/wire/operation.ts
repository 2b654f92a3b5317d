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
export function operationStatus(
  operation: Operation,
  extended?: ExtendedInfo,
): Schema<'OperationStatus'> {
  const { id, status, jobId, error } = operation;
  const startTime = formatInstant(operation.startedAt);
  const endTime = status === 'InProgress' ? YEAR_ONE : startTime;
  if (error) return { id, name: id, status, startTime, endTime, error: errorOf(error) };
  const ended = { id, name: id, status, startTime, endTime };
  if (status === 'Succeeded' && extended) return { ...ended, properties: extended };
  if (jobId === undefined) return ended;
  const properties = { objectType: 'OperationStatusJobExtendedInfo', jobId } as const;
  return { ...ended, properties };
}

/** What stands in `properties` of one that makes no job. */
export type ExtendedInfo =
  | Schema<'OperationStatusProvisionILRExtendedInfo'>
  | Schema<'OperationStatusValidateOperationExtendedInfo'>;

/** Specified: code and message; a failed one was never recorded. */
function errorOf({ code, message }: PlannedError): Schema<'OperationStatusError'> {
  return { code, message: message ?? jobErrorOf(code).text };
}
