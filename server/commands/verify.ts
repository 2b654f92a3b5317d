import { Command, InvalidArgumentError, Option } from 'commander';
import type { Outcome, VerifyOptions } from '../../contracts/verify/index.ts';
import { secondsIn } from './seconds.ts';

interface VerifyFlags extends Omit<VerifyOptions, 'timeoutSeconds'> {
  readonly timeout?: number;
  readonly format: 'text' | 'json';
}

/** A dry look is over in minutes; a restore in a cloud takes its hour. */
const USUAL_SECONDS = 600;
const RESTORE_SECONDS = 3 * 3600;

/** Names that a client which is checked is given, and other things may so be meant by. */
const WITHOUT_TWIN = [
  '--vault',
  '--vm',
  '--container',
  '--item',
  '--storage-account',
  '--target-resource-group',
];

/** Adds a flag with its environment twin. */
const addingTo =
  (command: Command) =>
  (flags: string, about: string, set: (option: Option) => Option = (same) => same): void => {
    const option = set(new Option(flags, about));
    const twin = option.name().toUpperCase().replaceAll('-', '_');
    const hasTwin = !WITHOUT_TWIN.includes(option.long ?? '');
    command.addOption(hasTwin ? option.env(`RESTORITE_${twin}`) : option);
  };

/** Runs the service's contract against any base URL. */
export function verifyCommand(): Command {
  const command = new Command('verify').description(
    'run the contract of the service against another: a Restorite, or Azure itself',
  );
  addWhom(addingTo(command));
  addWhat(addingTo(command));
  return command.action(run);
}

function addWhom(add: ReturnType<typeof addingTo>): void {
  add('--target <url>', 'whom: https://management.azure.com', (o) => o.makeOptionMandatory());
  add('--token-file <file>', 'a bearer token; never sent over plain http but to loopback');
  add('--ca <file>', 'the certificate to trust beside the usual, PEM');
  add('--control-token <token>', 'of a Restorite beyond loopback, which is then called by https');
  add('--subscription <guid>', 'where the vault is; without names a Restorite makes worlds');
  add('--vault <rg/name>', 'a vault to look at');
  add('--vm <rg/name>', 'a machine that is backed up in it');
  add('--container <name>', 'in place of --vm, with --item, as Azure spells them');
  add('--item <name>', 'the protected item');
  add('--point <name>', 'the recovery point to restore; default the newest that can be used');
}

function addWhat(add: ReturnType<typeof addingTo>): void {
  add('--api-version <date>', 'what is sent where a behaviour is not about another', (o) =>
    o.argParser(apiVersion),
  );
  add('--page <name...>', 'which pages of the contract; default all', (o) => o.argParser(pages));
  add('--allow-restore', 'send restores: those that must be refused, and one that is followed');
  add('--storage-account <id>', 'the resource id of the one that a restore may use');
  add('--target-resource-group <name>', 'where a restore may put disks');
  add(
    '--timeout <duration>',
    'the longest that all of it may take; default 10m, 3h to restore',
    (o) => o.argParser(secondsIn),
  );
  add('--max-requests <number>', 'the most that may be sent', (o) =>
    o.default(10_000).argParser(count),
  );
  add('--format <format>', 'of the report', (o) => o.choices(['text', 'json']).default('text'));
}

async function run({ timeout, format, ...given }: VerifyFlags, command: Command): Promise<void> {
  const flags = isSwitchedOff(command) ? { ...given, allowRestore: false } : given;
  // Only here: whoever serves needs no contract, nor what reads it.
  const { exitCodeOf, inJson, inText, verify } = await import('../../contracts/verify/index.ts');
  const usual = flags.allowRestore === true ? RESTORE_SECONDS : USUAL_SECONDS;
  const outcome: Outcome = await verify({ ...flags, timeoutSeconds: timeout ?? usual });
  if (format === 'json') process.stdout.write(inJson(outcome));
  else if (!('cannot' in outcome)) process.stdout.write(inText(outcome));
  if ('cannot' in outcome)
    process.stderr.write(`restorite: Cannot judge ${outcome.target}: ${outcome.cannot}\n`);
  process.exitCode = exitCodeOf(outcome);
}

/** A variable is there, and says no; that it is there is all that an option without a value looks at. */
const isSwitchedOff = (command: Command): boolean =>
  command.getOptionValueSource('allowRestore') === 'env' &&
  /^(0|no|off|false)$/i.test(process.env['RESTORITE_ALLOW_RESTORE'] ?? '');

/** One by one, or in one text with `;` between them, as a variable has them: their names have commas. */
const pages = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text
    .split(';')
    .map((page) => page.trim())
    .filter((page) => page !== ''),
];

function apiVersion(text: string): string {
  if (!/^\d{4}-\d\d-\d\d(-preview)?$/.test(text))
    throw new InvalidArgumentError('It must be a date: 2025-02-01.');
  return text;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  return Number(text);
}
