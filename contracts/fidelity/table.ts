/** Columns as wide as their widest cell, as prettier has them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 3)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(first), rule, ...others.map(line)].join('\n');
}
