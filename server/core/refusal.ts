import { CATALOGUE, type ErrorCode, type RefusalCode } from './error-catalogue.ts';

/** A request that is not done, as a value: an exception would mean that we are wrong, not they. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** The service's text with its blanks filled in. */
  readonly message: string;
  /** What was wrong here, and what to send instead: addressed to a person. */
  readonly advice?: string;
}

/** What a check ahead finds: a refusal, or what would be met later, when there is no answer to give. */
export interface Finding extends Omit<Refusal, 'code'> {
  readonly code: ErrorCode;
}

/** Fills the blanks (`{value}`, `{group}`) of the catalogue's text. */
export function refuse(
  code: RefusalCode,
  advice?: string,
  blanks: Readonly<Record<string, string>> = {},
): Refusal {
  const message = fillBlanks(CATALOGUE[code].message, blanks);
  return advice === undefined
    ? { kind: 'refused', code, message }
    : { kind: 'refused', code, message, advice };
}

/** A text of the catalogue with its blanks filled in; one that has no filling is left empty. */
export const fillBlanks = (text: string, blanks: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, blank: string) => blanks[blank] ?? '');

export const isRefusal = (value: object): value is Refusal =>
  'kind' in value && value.kind === 'refused';
