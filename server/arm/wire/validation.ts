import { catalogueEntry } from '../../core/error-catalogue.ts';
import type { Finding } from '../../core/refusal.ts';
import type { Schema } from './schemas.ts';

/** Specified: what is wrong with a restore is told with 200; an empty list means nothing is. */
export const validationResponse = (
  found: readonly Finding[],
): Schema<'ValidateOperationsResponse'> => ({
  validateOperationResponse: { validationResults: found.map(resultOf) },
});

export const validationInfo = (
  found: readonly Finding[],
): Schema<'OperationStatusValidateOperationExtendedInfo'> => ({
  objectType: 'OperationStatusValidateOperationExtendedInfo',
  ...validationResponse(found),
});

function resultOf({ code, message, advice }: Finding): Schema<'ErrorDetail'> {
  const recommendation = advice ?? catalogueEntry(code)?.action;
  return {
    code,
    message,
    recommendations: recommendation === undefined ? [] : [recommendation],
  };
}
