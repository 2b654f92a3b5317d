import { UsageError } from '../usage-error.ts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDuration } from '../core/time.ts';
import { makeLog } from '../log.ts';
import type { RestoriteOptions } from '../options.ts';
import { type Restorite, startRestorite } from '../start.ts';
import { applyConfigFile } from './config-file.ts';
import { endOnSignal } from './end-on-signal.ts';

/**
 * Every flag of `serve`; each has an environment twin RESTORITE_<FLAG>, which it overrules, and a
 * field of its name in restorite.yaml, which both overrule.
 */
export function serveCommand(): Command {
  const command = new Command('serve').description('start the service');
  const add = addingTo(command);
  add('--host <address>', 'where to listen', (o) => o.default('127.0.0.1').argParser(notEmpty));
  add('--port <number>', 'http; 0 for any free port', (o) => o.default(7780).argParser(port));
  add('--https-port <number|off>', 'https; 0 for any, off for none', (o) =>
    o.default(7443).argParser(portOrOff),
  );
  add(
    '--state-dir <folder>',
    'where certificates are kept, none for memory; default ~/.restorite',
    (o) => o.argParser(notEmpty),
  );
  add('--tls-host <name...>', 'hosts and addresses that it is called by, beside localhost', (o) =>
    o.argParser(hosts),
  );
  add('--cert <file>', 'the certificate to show, PEM; left out, one is made', (o) =>
    o.argParser(notEmpty),
  );
  add('--key <file>', 'its private key, PEM', (o) => o.argParser(notEmpty));
  // These three have no default here: what a scenario says of them counts for more than that.
  add('--world <name|file>', 'documented, everyday, fleet, or a world file; default documented');
  add(
    '--control-token <token>',
    'what steering it demands beyond loopback; one is made if not given',
  );
  add('--auto-worlds <on|off>', 'whether an unseen subscription id becomes a world', (o) =>
    o.choices(['on', 'off']).default('on'),
  );
  add('--max-worlds <number>', 'how many worlds there may be', (o) =>
    o.default(1000).argParser(count),
  );
  add('--idle-worlds <duration>', 'forgets worlds that nobody has used for so long: 12h', (o) =>
    o.argParser(duration),
  );
  add('--scenario <name|file>', 'with what every new world begins');
  add('--pace <pace>', 'how long things take', (o) =>
    o.choices(['instant', 'brisk', 'realistic']).default('brisk'),
  );
  add('--speed <rate>', 'how many times as fast the clock runs; 0 holds it; default 1', (o) =>
    o.argParser(rate),
  );
  add('--compress <factor>', 'what every duration but the clock’s is divided by', (o) =>
    o.argParser(factor),
  );
  add('--now <instant>', 'what the clock shows at the start, ISO 8601 in UTC');
  add('--seed <number>', 'what all chance is drawn from; default 1', (o) => o.argParser(whole));
  add('--auth <mode>', 'any: some bearer token; strict: one given out here; off: none', (o) =>
    o.choices(['any', 'strict', 'off']).default('any'),
  );
  add('--store <engine>', 'where worlds are kept', (o) => o.choices(['memory']).default('memory'));
  add('--control <open>', 'open: steering demands no token, not even beyond loopback', (o) =>
    o.choices(['open']),
  );
  add('--external-url <url>', 'what URLs in answers begin with', (o) => o.argParser(url));
  add('--azurite <url>', 'where restored blobs are written: http://127.0.0.1:10000');
  add('--with-azurite', 'starts an Azurite to write them to; the package azurite has to be there');
  add('--log-level <level>', 'what is logged, to stderr', (o) =>
    o.choices(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  );
  add('--log-format <format>', 'pretty or json; default pretty at a terminal', (o) =>
    o.choices(['pretty', 'json']),
  );
  // Serving is also what the bare command does: a word behind it was meant for a command.
  return command
    .allowExcessArguments()
    .hook('preAction', (_, told) => applyConfigFile(told, process.cwd()))
    .action(serve);
}

/** Adds a flag with its environment twin. */
const addingTo =
  (command: Command) =>
  (flags: string, about: string, set: (option: Option) => Option = (same) => same): void => {
    const option = set(new Option(flags, about));
    const twin = option.name().toUpperCase().replaceAll('-', '_');
    command.addOption(option.env(`RESTORITE_${twin}`));
  };

type ServeFlags = Required<Pick<RestoriteOptions, 'host' | 'port' | 'maxWorlds' | 'pace'>> &
  Pick<
    RestoriteOptions,
    | 'world'
    | 'cert'
    | 'key'
    | 'speed'
    | 'seed'
    | 'compress'
    | 'scenario'
    | 'idleWorlds'
    | 'control'
    | 'store'
    | 'azurite'
    | 'withAzurite'
  > & {
    readonly httpsPort: number | false;
    /** The file that flags were read from. */
    readonly configFile?: string;
    readonly stateDir?: string;
    readonly tlsHost?: readonly string[];
    readonly autoWorlds: 'on' | 'off';
    readonly auth: 'any' | 'strict' | 'off';
    readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
    readonly logFormat?: 'pretty' | 'json';
    readonly now?: string;
    readonly externalUrl?: string;
    readonly controlToken?: string;
  };

async function serve(flags: ServeFlags, command: Command): Promise<void> {
  const [word] = command.args;
  if (word !== undefined)
    throw new UsageError(`Cannot run '${word}': there is no such command; try restorite --help.`);
  const starting = start(isSwitchedOff(command) ? { ...flags, withAzurite: false } : flags);
  endOnSignal(async () => (await starting).close(), { SIGTERM: 0, SIGINT: 130 });
  const service = await starting;
  const { httpUrl: http, httpsUrl: https, controlToken, blobsUrl: blobs } = service;
  const control = `${http}/_restorite`;
  const listening = { event: 'listening', http, https, control, controlToken, blobs };
  process.stdout.write(`${JSON.stringify(listening)}\n`);
  if (process.stdout.isTTY) process.stdout.write(guide(service));
}

/** A variable is there, and says no; that it is there is all that an option without a value looks at. */
const isSwitchedOff = (command: Command): boolean =>
  command.getOptionValueSource('withAzurite') === 'env' &&
  /^(0|no|off|false)?$/i.test(process.env['RESTORITE_WITH_AZURITE'] ?? '');

async function start(flags: ServeFlags): Promise<Restorite> {
  // Only asked for where it is wanted: a user without a home has none to ask for.
  const { stateDir = join(homedir(), '.restorite'), ...others } = flags;
  const { autoWorlds, logLevel, logFormat, tlsHost, configFile, ...rest } = others;
  const format = logFormat ?? (process.stderr.isTTY ? 'pretty' : 'json');
  const log = await makeLog({ level: logLevel, format });
  if (configFile !== undefined) log.info({ file: configFile }, 'settings were read');
  return startRestorite({
    ...rest,
    ...(stateDir !== 'none' && { stateDir }),
    ...(tlsHost && { tlsHosts: tlsHost }),
    autoWorlds: autoWorlds === 'on',
    log,
  });
}

function guide({ httpUrl, world }: Restorite): string {
  const path =
    `/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}` +
    `/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}/recoveryPoints`;
  return `
Restorite is ready. List the recovery points:

  curl -H 'Authorization: Bearer anything' \\
    '${httpUrl}${path}?api-version=2025-02-01'

`;
}

function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

/** A variable has several in one text. */
function hosts(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...notEmpty(text)
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
  ];
}

function port(text: string): number {
  const number = whole(text);
  if (number > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return number;
}

const portOrOff = (text: string): number | false => (text === 'off' ? false : port(text));

function count(text: string): number {
  const number = whole(text);
  if (number < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return number;
}

function whole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function rate(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1_000_000))
    throw new InvalidArgumentError('It must be a number from 0 to 1000000.');
  return number;
}

function factor(text: string): number {
  if (!(rate(text) > 0)) throw new InvalidArgumentError('It must be more than 0.');
  return Number(text);
}

function duration(text: string): string {
  if (!((parseDuration(text) ?? 0) > 0))
    throw new InvalidArgumentError('It must be a duration: PT12H or 12h.');
  return text;
}

function url(text: string): string {
  if (!/^https?:\/\/[\w.-]+(:\d{1,5})?\/?$/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(
      'It must be scheme, host and port: https://restorite.test:7443.',
    );
  return text;
}
