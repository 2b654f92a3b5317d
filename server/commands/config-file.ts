import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { type Misfit, toldIn } from '../scenarios/faults-of.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../shown.ts';
import { listed } from '../words-of-zod.ts';
import { parseWritten } from '../scenarios/written.ts';
import { UsageError } from '../usage-error.ts';

/** What `serve` can be told in a file, found upward from where it is started; by either name. */
export const CONFIG_FILES: readonly string[] = ['restorite.yaml', 'restorite.yml'];

/** What a file says, by the option's name in the program. */
export type Settings = ReadonlyMap<string, unknown>;

/**
 * Tells a command what the nearest file says, wherever neither a flag nor a variable says otherwise.
 * Throws a UsageError where the file says what no flag does.
 */
export async function applyConfigFile(command: Command, folder: string): Promise<void> {
  const found = await findConfigFile(folder);
  if (!found) return;
  const { json, lineOf } = await parseWritten(found.text, found.file);
  const { settings, misfits } = readConfig(json, command.options, dirname(found.file));
  if (misfits.length > 0) {
    const lines = misfits.map((misfit) => `  ${toldIn(misfit, lineOf)}`);
    throw new UsageError(`Cannot read ${found.file}:\n${lines.join('\n')}`);
  }
  for (const [name, value] of settings)
    if (['default', 'config', undefined].includes(command.getOptionValueSource(name)))
      command.setOptionValueWithSource(name, value, 'config');
  command.setOptionValue('configFile', found.file);
}

async function findConfigFile(
  folder: string,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const files = CONFIG_FILES.map((name) => join(folder, name));
  const texts = await Promise.all(files.map(textOf));
  const [found, other] = files.flatMap((file, at) => {
    const text = texts[at];
    return text === undefined ? [] : [{ file, text }];
  });
  if (other)
    throw new UsageError(
      `Cannot tell which settings are meant: ${CONFIG_FILES.join(' and ')} are both in ${folder}; remove one.`,
    );
  if (found) return found;
  const above = dirname(folder);
  return above === folder ? undefined : findConfigFile(above);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw new UsageError(`Cannot read ${file}: ${String(fault)}`);
  }
}

const isMissing = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && ['ENOENT', 'ENOTDIR'].includes(String(fault.code));

/** What a file says of these flags, and what in it is none of them. */
export function readConfig(
  json: unknown,
  flags: readonly Option[],
  folder: string,
): { readonly settings: Settings; readonly misfits: readonly Misfit[] } {
  const settings = new Map<string, unknown>();
  const misfits: Misfit[] = [];
  // Of a file that holds nothing but comments nothing is read.
  const said = json ?? {};
  if (typeof said !== 'object' || Array.isArray(said))
    return { settings, misfits: [{ path: [], message: 'it must name flags, as in port: 7780' }] };
  const names = flags.map((flag) => flag.name());
  for (const [name, value] of Object.entries(said)) {
    const flag = flags.find((one) => one.name() === name);
    const read = flag
      ? valueOf(flag, value, folder)
      : { fault: `there is no such flag; try ${nearest(name, names) ?? listed(names)}` };
    if ('fault' in read) misfits.push({ path: [name], message: read.fault });
    else settings.set(flag?.attributeName() ?? name, read.value);
  }
  return { settings, misfits };
}

type Read = { readonly value: unknown } | { readonly fault: string };

/** A value goes the way that the flag's own text goes, so that both are held to the same. */
function valueOf(flag: Option, value: unknown, folder: string): Read {
  if (flag.isBoolean())
    return typeof value === 'boolean'
      ? { value }
      : { fault: `got ${shown(value)}; try true or false` };
  const values: readonly unknown[] = flag.variadic && Array.isArray(value) ? value : [value];
  if (!values.every(isWord)) return { fault: `it must be a text or a number; got ${shown(value)}` };
  let read: unknown = undefined;
  for (const one of values) {
    const text = placed(flag.name(), String(one), folder);
    try {
      read = flag.parseArg
        ? flag.parseArg(text, read)
        : flag.variadic
          ? [read ?? [], text].flat()
          : text;
    } catch (fault) {
      if (!(fault instanceof InvalidArgumentError)) throw fault;
      return { fault: `got ${shown(one)}. ${fault.message}` };
    }
  }
  return { value: read };
}

const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** A path is meant from where the file is, and not from where the program is started. */
function placed(flag: string, text: string, folder: string): string {
  const isFolder = flag === 'state-dir' && text !== 'none';
  const isFile =
    ['world', 'scenario'].includes(flag) && (extname(text) !== '' || /[/\\]/.test(text));
  return isFolder || isFile || ['cert', 'key'].includes(flag) ? resolve(folder, text) : text;
}
