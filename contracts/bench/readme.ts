import { readFile, writeFile } from 'node:fs/promises';

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Puts `block` between the two marks and leaves every other character of the page as it is. */
export function replaceBlock(page: string, block: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin + BEGIN.length);
  if (begin < 0 || end < 0 || page.indexOf(BEGIN, begin + 1) >= 0)
    throw new Error(
      `Cannot write the table: the page needs ${BEGIN} once and ${END} after it. Add both marks where the table is to stand.`,
    );
  return `${page.slice(0, begin + BEGIN.length)}\n\n${block.trim()}\n\n${page.slice(end)}`;
}

export async function writeBlock(path: URL, block: string): Promise<void> {
  await writeFile(path, replaceBlock(await readFile(path, 'utf8'), block));
}
