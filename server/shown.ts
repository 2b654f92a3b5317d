/** So much of what was written tells which it was; more would only be handed back. */
const ECHOED = 80;

/** A text, or no more of it than tells which it was. */
export const cut = (text: string): string =>
  text.length > ECHOED ? `${text.slice(0, ECHOED - 1)}…` : text;

/** What was written, as it would be written again; of what no JSON holds, what it is. */
export function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  return typeof input === 'string' ? `'${cut(input)}'` : cut(asJson(input));
}

function asJson(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  try {
    return JSON.stringify(value);
  } catch {
    return `${typeof value}, which no JSON can hold`;
  }
}
