import type { Answer } from './http.ts';
import { fieldOf, type Json, parseJson, textOf } from './json.ts';

/** What went wrong, in the service's words where it has any. */
export interface ServiceError {
  readonly code: string;
  readonly message: string;
}

/** Of an answer that refuses: ARM's envelope, the backup service's own, or neither. */
export function errorOf(answer: Answer): ServiceError {
  const body = parseJson(answer.text);
  return (
    errorIn(fieldOf(body, 'error')) ??
    errorIn(body) ?? {
      code: `Http${answer.status}`,
      message: `The service answered ${answer.status} and no error that can be read.`,
    }
  );
}

/** `{code, message}`, the members of which may be null. */
export function errorIn(body: Json | undefined): ServiceError | undefined {
  const code = textOf(fieldOf(body, 'code'));
  if (code === undefined) return undefined;
  return { code, message: textOf(fieldOf(body, 'message')) ?? '' };
}
