import { type Figure, isMet, written, writtenTarget } from './figure.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For a terminal: columns lined up, figures to the right. */
export function textOf({ title, head, rows }: Table): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const written = lines.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...written.map((line) => `  ${line}`), ''].join('\n');
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

const HEAD = ['What', 'Against', 'Result', 'Wanted'] as const;

/** All figures with what is wanted of them, for a terminal. */
export const figureTable = (figures: readonly Figure[]): Table => ({
  title: 'Results',
  head: [...HEAD, ''],
  rows: figures.map((figure) => [...cellsOf(figure), VERDICTS[String(isMet(figure))] ?? '']),
});

const VERDICTS: Readonly<Record<string, string>> = { true: 'met', false: 'MISSED' };

/** The same for the README, without verdicts: they belong to a run, not to a page. */
export function markdownOf(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), '| --- | --- | ---: | ---: |', ...figures.map((f) => line(cellsOf(f)))].join(
    '\n',
  );
}

const cellsOf = (figure: Figure): string[] => [
  figure.what,
  figure.against,
  written(figure.value, figure.unit),
  writtenTarget(figure),
];
