import type { Operation } from '../../core/operation.ts';
import { formatInstant } from '../../core/time.ts';
import { YEAR_ONE } from './dates.ts';
import type { Schema } from './schemas.ts';

/**
 * The status body. Recorded, in every era: the id is the bare GUID, an end that has not come is the
 * year 1 without a zone, and an end that has come equals the start to the last digit.
 */
export function operationStatus(operation: Operation): Schema<'OperationStatus'> {
  const { id, status, jobId } = operation;
  const startTime = formatInstant(operation.startedAt);
  const endTime = status === 'InProgress' ? YEAR_ONE : startTime;
  if (jobId === undefined) return { id, name: id, status, startTime, endTime };
  const properties = { objectType: 'OperationStatusJobExtendedInfo', jobId } as const;
  return { id, name: id, status, startTime, endTime, properties };
}
