import { CATALOGUE, type CatalogueEntry } from '../../core/error-catalogue.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { components } from '../../../openapi/generated/azure-backup.ts';
import type { Era } from './era.ts';

type CloudError = components['schemas']['CloudError'];

/**
 * The error envelope. Recorded: ARM writes code and message alone; the backup service wrote the
 * unused fields as nulls up to 2022 (issue threads of 2018 and 2021) and leaves them out since
 * 2023. The advice takes the place of the service's recommended action, behind a line break as
 * there; ARM's texts are left to the letter, and what we have to add stands beside them.
 */
export function errorBody(
  refusal: Pick<Refusal, 'message' | 'advice'> & { readonly code: string },
  from: CatalogueEntry['from'],
  era: Era,
): CloudError {
  const { code, advice } = refusal;
  if (from === 'gateway') {
    const { message } = refusal;
    if (advice === undefined) return { error: { code, message } };
    const additionalInfo = [{ type: 'RestoriteAdvice', info: { advice } }];
    return { error: { code, message, additionalInfo } };
  }
  if (era.has('leanErrors')) return { error: { code, message: leanMessage(refusal) } };
  const message = advice === undefined ? refusal.message : `${refusal.message}\r\n${advice}`;
  return { error: { code, message, target: null, details: null, innerError: null } };
}

function leanMessage({ message, advice }: Parameters<typeof errorBody>[0]): string {
  const reworded =
    message === INVALID_INPUT ? 'The user input given for the call is invalid' : message;
  if (advice === undefined) return reworded;
  return `${reworded}${reworded.endsWith('.') ? '' : '.'} ${advice}`;
}

/** Reported (2021 and 2023): the one text that is known to have been worded anew. */
const INVALID_INPUT = CATALOGUE.BMSUserErrorInvalidInput.message;
