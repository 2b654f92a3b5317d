import { expect, test } from 'vitest';
import { replaceBlock } from './readme.ts';

const page = (block: string): string =>
  `# Title\n\n<!-- bench:begin -->${block}<!-- bench:end -->\n\nThe rest, with $1 and $&.\n`;

test('the block between the marks is replaced and the rest of the page kept', () => {
  expect(replaceBlock(page('\nold\n'), '| new |')).toBe(page('\n\n| new |\n\n'));
});

test('replacing twice is replacing once', () => {
  const once = replaceBlock(page(''), 'table');
  expect(replaceBlock(once, 'table')).toBe(once);
});

test('a block is taken as it is, whatever it would mean to a pattern', () => {
  expect(replaceBlock(page(''), "$& $' $1")).toBe(page("\n\n$& $' $1\n\n"));
});

test.each([
  ['no marks', '# Title\n'],
  ['no end', '<!-- bench:begin -->\n'],
  ['the end before the beginning', '<!-- bench:end -->\n<!-- bench:begin -->\n'],
  ['two beginnings', '<!-- bench:begin -->\n<!-- bench:begin -->\n<!-- bench:end -->\n'],
])('a page with %s is refused with what to add', (_, text) => {
  expect(() => replaceBlock(text, 'table')).toThrow(/Add both marks/);
});
