import { isIP } from 'node:net';
import { PACES } from './core/pace.ts';
import { parseDuration } from './core/time.ts';
import { nearest } from './nearest.ts';
import { cut, shown } from './shown.ts';
import { UsageError } from './usage-error.ts';
import { listed } from './words-of-zod.ts';
import type { MachineClock } from './clock.ts';
import type { PaceName } from './core/pace.ts';
import { AUTH_MODES, type AuthMode } from './core/world-auth.ts';
import type { Log } from './log.ts';

/** What a service can be told. Everything may be left out. */
export interface RestoriteOptions {
  /** Default 127.0.0.1: nobody else can reach it. */
  readonly host?: string;
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** 0, the default, for any free port; false for no https. */
  readonly httpsPort?: number | false;
  /**
   * Where keys, certificates and the addresses of running services are kept; left out, they live in
   * memory.
   */
  readonly stateDir?: string;
  /** Hosts and addresses that it is called by, for its certificate; localhost is among them. */
  readonly tlsHosts?: readonly string[];
  /** The file of a certificate to show, PEM, its chain behind it; left out, one is made. */
  readonly cert?: string;
  /** The file of its private key, PEM. */
  readonly key?: string;
  /** The name of a world that ships, or the path of a world file. Default `documented`. */
  readonly world?: string;
  /** Default `brisk`. */
  readonly pace?: PaceName;
  /** How many times as fast as the machine's the worlds' clocks run; 0 holds them. Default 1. */
  readonly speed?: number;
  /** What the worlds' clocks show when they are made, ISO 8601; left out, the machine's time. */
  readonly now?: string;
  /** What every duration of plans, fates, rules and `Retry-After` is divided by. Default 1. */
  readonly compress?: number;
  /** With what every new world begins: the name of a scenario that ships, or of a file. */
  readonly scenario?: string;
  /** What all chance is drawn from. Default 1. */
  readonly seed?: number;
  /**
   * Whether a bearer token is demanded: `any`, the default, takes whatever token; `strict` only one
   * that was given out here, to somebody who may do what is asked; `off` none.
   */
  readonly auth?: AuthMode;
  /** What URLs in answers begin with, where that is not what clients call: a proxy in front. */
  readonly externalUrl?: string;
  /**
   * What the control API demands beyond loopback; left out, one is made. Within loopback none is.
   */
  readonly controlToken?: string;
  /** `open`: nobody is asked for a token, not even beyond loopback. */
  readonly control?: 'open';
  /** Whether a subscription id never seen before becomes a world of its own. Default true. */
  readonly autoWorlds?: boolean;
  /** How many worlds there may be. Default 1000. */
  readonly maxWorlds?: number;
  /**
   * A world that nobody asked for by hand is forgotten when it has not been used for so long:
   * `PT12H` or `12h`. Left out, it is kept.
   */
  readonly idleWorlds?: string;
  /** Where worlds are kept. Default `memory`: they go with the process. */
  readonly store?: 'memory';
  /**
   * Where an Azurite listens that restored blobs are written to: `http://127.0.0.1:10000`, with an
   * account behind it or not. Its keys are those of AZURITE_ACCOUNTS, as it reads them itself. Left
   * out, their names are given and nothing is written.
   */
  readonly azurite?: string;
  /** Starts an Azurite for them that ends with the service; the package `azurite` has to be there. */
  readonly withAzurite?: boolean;
  /** The machine's clock; a test passes one that it holds. */
  readonly clock?: MachineClock;
  readonly log?: Log;
}

/** Throws a UsageError where an option makes no sense; types alone do not reach every caller. */
export function checkOptions(options: RestoriteOptions): void {
  refuseUnknown(options);
  refuseOnePortForBoth(options);
  for (const [option, isGood, rule] of RULES) {
    const value: unknown = options[option];
    if (value !== undefined && !isGood(value))
      throw new UsageError(`Cannot start with ${option} ${shown(value)}: it must be ${rule}.`);
  }
  if ((options.cert === undefined) !== (options.key === undefined))
    throw new UsageError(
      'Cannot start with a certificate or a key alone: give both --cert and --key.',
    );
  if (options.azurite !== undefined && options.withAzurite === true)
    throw new UsageError(
      'Cannot start with --azurite and --with-azurite: one names an Azurite that runs, the other starts one; leave one out.',
    );
}

function refuseUnknown(options: RestoriteOptions): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !Object.hasOwn(KNOWN, name))
      throw new UsageError(
        `Cannot start with ${cut(name)}: there is no such option; try ${nearest(name, OPTION_NAMES) ?? listed(OPTION_NAMES)}.`,
      );
}

function refuseOnePortForBoth({ port, httpsPort }: RestoriteOptions): void {
  if (port !== undefined && port !== 0 && port === httpsPort)
    throw new UsageError(
      `Cannot start with --port ${port} and --https-port ${port} (port, httpsPort): each needs a port of its own; try --https-port 0 or off.`,
    );
}

const isPort = (value: unknown): boolean => isWhole(value) && Number(value) < 65_536;
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isHost = (value: unknown): boolean =>
  typeof value === 'string' &&
  (isIP(value) !== 0 || /^(?=.{1,253}$)(\*\.)?([a-z\d_-]{1,63}\.)*[a-z\d_-]{1,63}$/i.test(value));
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isDuration = (value: unknown): boolean => (parseDuration(String(value)) ?? 0) > 0;
const isUrl = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isClock = (value: unknown): boolean =>
  isObject(value) && 'now' in value && typeof value.now === 'function';
const isLog = (value: unknown): boolean => isObject(value) && 'info' in value && 'error' in value;

/** Every option there is; the compiler holds it to the list above. */
const KNOWN: Readonly<Record<keyof RestoriteOptions, true>> = {
  host: true,
  port: true,
  httpsPort: true,
  stateDir: true,
  tlsHosts: true,
  cert: true,
  key: true,
  world: true,
  pace: true,
  speed: true,
  now: true,
  compress: true,
  scenario: true,
  seed: true,
  auth: true,
  externalUrl: true,
  controlToken: true,
  control: true,
  autoWorlds: true,
  maxWorlds: true,
  idleWorlds: true,
  store: true,
  azurite: true,
  withAzurite: true,
  clock: true,
  log: true,
};

export const OPTION_NAMES: readonly string[] = Object.keys(KNOWN);

type Rule = readonly [keyof RestoriteOptions, (value: unknown) => boolean, string];

const RULES: readonly Rule[] = [
  ['host', isText, 'an address'],
  ['port', isPort, 'a whole number from 0 to 65535'],
  ['httpsPort', (value) => value === false || isPort(value), 'a port, or false'],
  ['stateDir', isText, 'a folder'],
  [
    'tlsHosts',
    (value) => Array.isArray(value) && value.every(isHost),
    'a list of host names and addresses; try restorite.test',
  ],
  ['cert', isText, 'a file'],
  ['key', isText, 'a file'],
  ['world', isText, 'the name of a world, or the path of a world file'],
  ['pace', (value) => Object.hasOwn(PACES, String(value)), 'instant, brisk or realistic'],
  ['speed', (value) => Number(value) >= 0 && Number(value) <= 1_000_000, 'from 0 to 1000000'],
  ['compress', (value) => Number(value) > 0 && Number(value) <= 1_000_000, 'above 0, to 1000000'],
  ['scenario', isText, 'the name of a scenario, or the path of a scenario file'],
  ['seed', isWhole, 'a whole number'],
  ['auth', (value) => AUTH_MODES.some((mode) => mode === value), 'any, strict or off'],
  ['externalUrl', isUrl, 'a URL'],
  ['controlToken', isText, 'a text'],
  ['control', (value) => value === 'open', 'open, or be left out'],
  ['autoWorlds', (value) => typeof value === 'boolean', 'true or false'],
  ['maxWorlds', isWhole, 'a whole number'],
  ['idleWorlds', isDuration, 'a duration; try 12h'],
  ['azurite', isUrl, 'the URL of an Azurite; try http://127.0.0.1:10000'],
  ['withAzurite', (value) => typeof value === 'boolean', 'true or false'],
  ['store', (value) => value === 'memory', 'memory'],
  [
    'clock',
    isClock,
    'a machine’s clock, as heldClock makes one; try createWorld({ clock: { mode: … } }) for how a world’s clock goes, or speed and now for that of every world',
  ],
  ['log', isLog, 'a log, with info, warn and error'],
];
