import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, ERROR_THEMES } from './core/error-catalogue.ts';
import { RESTORE_RULES } from './core/restore-refusals.ts';

/** Codes that nothing names which answers by what is true, by the themes of the catalogue: who wants one has to order it. */
export function orderedCodes(): readonly {
  readonly title: string;
  readonly codes: readonly string[];
}[] {
  const named = wordsOfTheProgram();
  for (const { code } of RESTORE_RULES) named.add(code);
  const left = Object.keys(CATALOGUE).filter((code) => !named.has(code));
  return ERROR_THEMES.flatMap(({ title, entries }) => {
    const codes = left.filter((code) => Object.hasOwn(entries, code));
    return codes.length === 0 ? [] : [{ title, codes }];
  });
}

/** Where codes are listed, and where they are ordered. */
const ELSEWHERE = /^(core[/\\]errors|faults|commands)[/\\]/;

const isOfProgram = (file: string): boolean =>
  file.endsWith('.ts') && !file.endsWith('.test.ts') && !ELSEWHERE.test(file);

function wordsOfTheProgram(): Set<string> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isOfProgram);
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}
