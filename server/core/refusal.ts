import { CATALOGUE, type ErrorCode } from './error-catalogue.ts';

/** A request that is not done, as a value: an exception would mean that we are wrong, not they. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: ErrorCode;
  /** The service's text with its blanks filled in. */
  readonly message: string;
  /** What was wrong here, and what to send instead: addressed to a person. */
  readonly advice?: string;
}

/** Fills the blanks (`{value}`, `{group}`) of the catalogue's text. */
export function refuse(
  code: ErrorCode,
  advice?: string,
  blanks: Readonly<Record<string, string>> = {},
): Refusal {
  const text: string = CATALOGUE[code].message;
  const message = text.replace(/\{(\w+)\}/g, (_, blank: string) => blanks[blank] ?? '');
  return advice === undefined
    ? { kind: 'refused', code, message }
    : { kind: 'refused', code, message, advice };
}

export const isRefusal = (value: object): value is Refusal =>
  'kind' in value && value.kind === 'refused';
