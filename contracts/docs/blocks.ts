/** A block of code that runs, and what it is promised to print. */
export interface Block {
  readonly code: string;
  readonly output: string;
  /** Of its first line, counted from 1. */
  readonly line: number;
}

/** The ```ts blocks of a document, each with the ```text block behind it. */
export function blocksOf(markdown: string): Block[] {
  const pattern = /```ts\n([^]*?)```\n\s*```text\n([^]*?)```/g;
  return [...markdown.matchAll(pattern)].map(({ 1: code = '', 2: output = '', index }) => ({
    code,
    output,
    line: markdown.slice(0, index).split('\n').length + 1,
  }));
}
