/** So much of what was written tells which it was; more would only be handed back. */
const ECHOED = 80;

/** A text, or no more of it than tells which it was. */
export const cut = (text: string): string =>
  text.length > ECHOED ? `${text.slice(0, ECHOED - 1)}…` : text;

/** What was written, as it would be written again. */
export function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  return typeof input === 'string' ? `'${cut(input)}'` : cut(JSON.stringify(input));
}
