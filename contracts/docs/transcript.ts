/**
 * The console blocks of a document: what a reader types and what they are promised to see. `$ `
 * begins a command, `> ` goes on with it, everything else is its output.
 */
export interface Step {
  readonly command: string;
  readonly output: string;
  /** Counted from 1. */
  readonly line: number;
}

export function stepsOf(markdown: string): Step[] {
  const steps: { command: string; output: string; line: number }[] = [];
  let inside = false;
  for (const [at, text] of markdown.split('\n').entries()) {
    if (text.startsWith('```')) inside = text === '```console';
    else if (!inside) continue;
    else if (text.startsWith('$ '))
      steps.push({ command: text.slice(2), output: '', line: at + 1 });
    else {
      const step = steps.at(-1);
      if (!step) throw new Error(`Line ${at + 1} is the output of no command.`);
      if (text.startsWith('> ') && step.output === '') step.command += `\n${text.slice(2)}`;
      else step.output += `${text}\n`;
    }
  }
  return steps;
}

/** What differs from run to run, by the name it gets in both texts before they are compared. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<guid>'],
  [/\b[0-9a-f]{32}\b/g, '<32 hex>'],
  [/\b\d{15}\b/g, '<recovery point>'],
  [/\d{8}T\d{6}Z/g, '<instant>'],
  [/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?Z)?/g, '<instant>'],
  [/\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g, '<instant>'],
  [/(127\.0\.0\.1|localhost):\d+/g, '$1:<port>'],
  // How often a client finds an operation in progress is a matter of moments.
  [/^ *InProgress, Retry-After: 1\n/gm, ''],
  [/[ \t]+$/gm, ''],
];

export const settled = (text: string): string =>
  CHANGING.reduce(
    (result, [pattern, name]) => result.replace(pattern, name),
    text.replaceAll('\r', '').trimEnd(),
  );
