import { createHash } from 'node:crypto';
import { UsageError } from '../usage-error.ts';

/** Variables as a shell or a file takes them: what is set, and what is taken away before. */
export interface Assignments {
  readonly set: readonly (readonly [name: string, value: string])[];
  readonly unset: readonly string[];
}

type Format = (assignments: Assignments) => string;

const lines = (...parts: readonly (readonly string[])[]): string =>
  parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');

/** In single quotes nothing has a meaning but their end. */
export const shQuoted = (value: string): string => `'${value.replaceAll("'", String.raw`'\''`)}'`;

const sh: Format = ({ set, unset }) =>
  lines(
    unset.length > 0 ? [`unset ${unset.join(' ')}`] : [],
    set.map(([name, value]) => `export ${name}=${shQuoted(value)}`),
  );

/** PowerShell ends such a text at typographic quotes as well; doubled, each stands for itself. */
const powershell: Format = ({ set, unset }) =>
  lines(
    unset.map((name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`),
    set.map(([name, value]) => `$env:${name} = '${value.replace(/['‘’‚‛]/g, '$&$&')}'`),
  );

/** For a file that is called: there a percent sign is written twice. */
const cmd: Format = ({ set, unset }) =>
  lines(
    ['@echo off'],
    unset.map((name) => `set "${name}="`),
    set.map(([name, value]) => {
      // Within the quotes only these have a meaning, which no other spelling takes from them.
      refuseIn('cmd', name, value, /["!\r\n]/);
      return `set "${name}=${value.replaceAll('%', '%%')}"`;
    }),
  );

/** A file cannot take a variable away, and an empty one leads clients astray: that is for who sets nothing. */
const emptied = ({ set, unset }: Assignments): string[] =>
  set.length > 0 ? [] : unset.map((name) => `${name}=`);

const dotenv: Format = ({ set, unset }) =>
  lines(
    emptied({ set, unset }),
    set.map(([name, value]) => `${name}=${dotenvQuoted(name, value)}`),
  );

/** Bare where it can be: Docker's --env-file takes quotes for a part of the value. */
function dotenvQuoted(name: string, value: string): string {
  if (/^[\w./:@,+=;~%-]*$/.test(value)) return value;
  // The libraries that read such files disagree about every other spelling.
  refuseIn('dotenv', name, value, /['\\\r\n]/);
  return `'${value}'`;
}

/** For $GITHUB_ENV, where a value of several lines stands between two marks. */
const github: Format = ({ set, unset }) =>
  lines(
    emptied({ set, unset }),
    set.map(([name, value]) => {
      // The runner takes it for the end of a line, or for a part of one.
      refuseIn('GitHub', name, value, /\r/);
      if (!value.includes('\n')) return `${name}=${value}`;
      const mark = `end_${createHash('sha256').update(value).digest('hex')}`;
      return `${name}<<${mark}\n${value}\n${mark}`;
    }),
  );

const json: Format = ({ set, unset }) => {
  const all = [...unset.map((name) => [name, null] as const), ...set];
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
};

export const FORMATS = { sh, powershell, cmd, dotenv, github, json } as const;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export const isFormat = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);

function refuseIn(format: string, name: string, value: string, bad: RegExp): void {
  const [found] = bad.exec(value) ?? [];
  if (found !== undefined)
    throw new UsageError(
      `Cannot print ${name} for ${format}: there is no sure way to write ${JSON.stringify(found)} there; try --format json.`,
    );
}
