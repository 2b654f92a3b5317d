import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { FORMAT_NAMES, type FormatName, FORMATS } from '../env/formats.ts';
import { printed } from '../env/script.ts';
import { ALL_NAMES, CA_NAME } from '../env/variables.ts';
import { UsageError } from '../usage-error.ts';
import {
  arrival,
  askService,
  type FinderFlags,
  finderOptions,
  noService,
  stateDirOf,
  waitOption,
} from './service-finder.ts';

interface EnvFlags extends FinderFlags {
  readonly format: FormatName;
  readonly world?: string;
  readonly direct?: true;
  readonly unset?: true;
  /** In seconds. */
  readonly wait?: number;
}

export function envCommand(): Command {
  const command = new Command('env')
    .description('print what points clients at a running service, or run one command so')
    .argument('[command...]', 'behind --: what to run, in place of printing anything')
    .addOption(
      new Option('--format <format>', 'what is to read it')
        .choices(FORMAT_NAMES)
        .default(USUAL_FORMAT),
    )
    .addOption(new Option('--world <subscription>', 'whose; default the one it began with'))
    .addOption(new Option('--direct', 'its own addresses in place of the proxy'))
    .addOption(new Option('--unset', 'what takes all of it back'))
    .addOption(waitOption());
  for (const option of finderOptions()) command.addOption(option);
  return command.action(env);
}

async function env(words: readonly string[], flags: EnvFlags): Promise<void> {
  const [program, ...args] = words;
  if (program === undefined) process.stdout.write(await textOf(flags).catch(closed(flags)));
  else if (flags.unset) throw new UsageError('Cannot run a command with --unset: leave it out.');
  else process.exitCode = await run(program, args, await variables(flags));
}

async function textOf(flags: EnvFlags): Promise<string> {
  if (flags.unset) return printed(flags.format, '', [], ALL_NAMES);
  return told(flags, flags.format);
}

/**
 * Whoever evaluates what is printed sees no exit code: with nothing printed, a tool would go on to the real
 * cloud. So where nobody can be pointed anywhere, a shell is told to fail, and to let nothing out.
 */
const closed =
  ({ format }: EnvFlags) =>
  (fault: unknown): never => {
    process.stdout.write(closedIn(format));
    throw fault;
  };

/** The same for words that are no use of the command; where its format cannot be read either, in the usual one. */
export function closedFor(words: readonly string[]): string {
  if (words.includes('--')) return '';
  const said = /--format[ =](\S+)/.exec(words.join(' '))?.[1];
  return closedIn(FORMAT_NAMES.find((name) => name === said) ?? USUAL_FORMAT);
}

function closedIn(format: FormatName): string {
  const end = FAILS[format];
  const set = PROXIES.map((name) => [name, NOWHERE] as const);
  return end === undefined ? '' : FORMATS[format]({ set, unset: [] }) + end;
}

const USUAL_FORMAT: FormatName = process.platform === 'win32' ? 'powershell' : 'sh';

const FAILS: Partial<Record<FormatName, string>> = {
  sh: 'false\n',
  powershell: "throw 'There is no Restorite to be pointed at.'\n",
};
const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
/** The port of discard, where nothing listens. */
const NOWHERE = 'http://127.0.0.1:9';

async function variables(flags: EnvFlags): Promise<NodeJS.ProcessEnv> {
  const said = JSON.parse(await told(flags, 'json')) as Record<string, string | null>;
  const all = { ...process.env, ...said };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** What the service says of itself, once its CA is in a folder here. */
async function told(flags: EnvFlags, format: FormatName): Promise<string> {
  if (flags.wait !== undefined) await arrival(flags, flags.wait);
  const folder = await folderFor(flags);
  const query = new URLSearchParams({ format, folder });
  if (flags.world !== undefined) query.set('world', flags.world);
  if (flags.direct) query.set('direct', 'true');
  const text = await askService(flags, `/env?${query.toString()}`);
  if (text === undefined) throw noService(flags);
  return text;
}

/**
 * The state directory, where its CA is that of the service; else a folder in it by the name of that
 * CA: a service that keeps its state elsewhere, or nowhere, is trusted like any other.
 */
async function folderFor(flags: EnvFlags): Promise<string> {
  const stateDir = resolve(stateDirOf(flags));
  const ca = await askService(flags, '/ca.pem').catch(() => undefined);
  if (ca === undefined) return stateDir;
  const kept = await readFile(join(stateDir, CA_NAME), 'utf8').catch(() => undefined);
  if (kept === ca) return stateDir;
  const name = createHash('sha256').update(ca).digest('hex').slice(0, 16);
  const folder = join(stateDir, 'trusted', name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, CA_NAME), ca);
  return folder;
}

/** Runs a command to its end and answers with its exit code, or a shell's for its signal. */
async function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(program, args, { env: environment, stdio: 'inherit' });
  // A terminal sends its signals to both; who sends one to this process alone means the command.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const ended = once(child, 'exit').catch((fault: unknown) => {
    throw notRun(program, fault);
  });
  const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
}

/** The code stays, which tells that the command itself could not be begun. */
function notRun(program: string, fault: unknown): unknown {
  if (!(fault instanceof Error && 'code' in fault)) return fault;
  const isPath = /[/\\]/.test(program);
  if (fault.code === 'ENOENT')
    fault.message = isPath
      ? `Cannot run ${program}: there is no such file; try its whole path, or its name alone to have it looked for on the PATH.`
      : `Cannot run ${program}: there is no such command on the PATH; try its whole path, or sh -c '…' for what only a shell knows.`;
  if (fault.code === 'EACCES')
    fault.message = `Cannot run ${program}: it is no program that this user may run; try chmod +x, or name what runs it before it.`;
  return fault;
}
