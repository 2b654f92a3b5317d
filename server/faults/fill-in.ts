import type { Scene } from './fault-kind.ts';

/**
 * Fills `{{request.url}}`, `{{operationId}}` and `{{jobId}}` into a text: what the request is about,
 * or has set off. Empty where it is about none.
 */
export function fillIn(text: string, { exchange }: Scene): string {
  if (!text.includes('{{')) return text;
  const subject = exchange.subject();
  const words: Readonly<Record<string, string>> = {
    'request.url': exchange.url,
    operationId: subject?.operationId ?? '',
    jobId: subject?.jobId ?? '',
  };
  return text.replace(BLANK, (blank, word: string) => words[word] ?? blank);
}

/** The same in every text of a JSON value. */
export function fillInAll(value: unknown, scene: Scene): unknown {
  if (typeof value === 'string') return fillIn(value, scene);
  if (Array.isArray(value)) return value.map((part) => fillInAll(part, scene));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, fillInAll(part, scene)]),
  );
}

/** The blanks that can be filled in. */
export const BLANKS = ['request.url', 'operationId', 'jobId'];

const BLANK = /\{\{\s*([\w.]+)\s*\}\}/g;

/** The first blank of a value that nothing can be filled into. */
export function unknownBlank(value: unknown): string | undefined {
  const written = JSON.stringify(value);
  return [...written.matchAll(BLANK)]
    .map(([, word = '']) => word)
    .find((word) => !BLANKS.includes(word));
}
