import { catalogueEntry } from '../../core/error-catalogue.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Schema } from './schemas.ts';

/** Specified: what is wrong with a restore is told with 200; an empty list means nothing is. */
export const validationResponse = (
  found: readonly Refusal[],
): Schema<'ValidateOperationsResponse'> => ({
  validateOperationResponse: { validationResults: found.map(resultOf) },
});

export const validationInfo = (
  found: readonly Refusal[],
): Schema<'OperationStatusValidateOperationExtendedInfo'> => ({
  objectType: 'OperationStatusValidateOperationExtendedInfo',
  ...validationResponse(found),
});

function resultOf({ code, message, advice }: Refusal): Schema<'ErrorDetail'> {
  const recommendation = advice ?? catalogueEntry(code)?.action;
  return {
    code,
    message,
    recommendations: recommendation === undefined ? [] : [recommendation],
  };
}
