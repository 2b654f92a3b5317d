import { alike, type Form, like, toTheLetter } from './header-forms.ts';
import type { Pair } from './pair.ts';
import { GUID } from './polling-address.ts';

/**
 * How the value of a field is compared: to the letter, but where the service draws or counts it, or where a
 * recorder has put another name in place of the machine's. Durations and instants are to the letter as a rule: the world is raised so that
 * they must be.
 */
export const valueForm = (path: string): Form =>
  FORMS.find(([pattern]) => pattern.test(path))?.[1] ?? toTheLetter;

const HEX = '[0-9a-f]{32}';
const ACCOUNT = 'https://(?<account>[a-z0-9]+)\\.blob\\.core\\.windows\\.net';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6}[1-9]|\.[1-9])?Z$/;

/** A duration of no time is one of its own kind: it says that something has not begun. */
const DURATION = /^PT(?!0S)(\d+H)?(\d+M)?(\d+(\.\d{0,6}[1-9])?S)?$/;

const FORMS: readonly (readonly [RegExp, Form])[] = [
  // Numbers by which the service knows its own things.
  [/\.protectedItemDataId$/, like(/^\d+$/)],
  [/^(value\[\d+\]\.)?etag$/, like(/^W\/"datetime'\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d(\.\d+)?Z'"$/)],
  // A recorder puts zeros in place of the subscription wherever it knows it.
  [/\.Subscription Id of the vault$/, like(new RegExp(`^${GUID}$`))],
  // Blobs are called after the machine, whose name recorders replace, and by what is drawn; before there were
  // managed disks, by what is drawn alone.
  [
    /\.Config Blob Container Name$/,
    sameJob(new RegExp(`^[a-z0-9]+-${HEX}$`), new RegExp(`^vhd${HEX}$`)),
  ],
  [
    /\.Config Blob Name$/,
    sameJob(
      new RegExp(`^config-[a-z0-9]+-(?<job>${GUID})\\.json$`),
      new RegExp(`^config(?<job>${GUID})\\.json$`),
    ),
  ],
  [
    /\.Config Blob Uri$/,
    sameJob(
      new RegExp(`^${ACCOUNT}/(?<vm>[a-z0-9]+)-${HEX}/config-\\k<vm>-(?<job>${GUID})\\.json$`),
      new RegExp(`^${ACCOUNT}/vhd${HEX}/config(?<job>${GUID})\\.json$`),
    ),
  ],
  [
    /\.(Create VM )?Template Blob Uri$/,
    sameJob(new RegExp(`^${ACCOUNT}/[a-z0-9]+-${HEX}/azuredeploy(?<job>${GUID})\\.json$`)),
  ],
  [/\.Backup Size$/, like(/^[1-9]\d* MB$/)],
  // The parts of a backup, of which only the whole is given.
  [/tasksList\[\d+\]\.(startTime|endTime)$/, alike(INSTANT)],
  [/tasksList\[\d+\]\.duration$/, alike(DURATION)],
  // An estimate, brought up to date now and then.
  [/\.estimatedRemainingDuration$/, estimate],
  // What mounts a point: secrets, and a program of the service's own.
  [/\.scriptContent$/, scriptForm],
  [/\.scriptNameSuffix$/, like(/^[\w-]+_[a-z0-9]+_\d+_\d+_[0-9a-f]{56,64}$/)],
  [/clientScripts\[\d+\]\.url$/, like(/^https?:\/\/\S+$/)],
  [/\.accessTokenString$/, like(/^[\w-]+\.[\w-]+\.[\w-]*$/)],
];

/** Both look like one of these, and the account and the job that it takes out of them are the same. */
function sameJob(...patterns: readonly RegExp[]): Form {
  return (recorded, given) =>
    patterns.some((pattern) => {
      const [should, is] = [recorded, given].map((text) => pattern.exec(text));
      return should && is && NAMED.every((name) => should.groups?.[name] === is.groups?.[name]);
    });
}

const NAMED = ['account', 'job'];

/** Two minutes and nothing are fixed sayings; anything else is what is left by then. */
function estimate(recorded: string, given: string, pair: Pair): boolean {
  const isFixed = recorded === 'PT2M' || recorded === 'PT0S';
  return isFixed ? recorded === given : like(DURATION)(recorded, given, pair);
}

/** `NA` is a constant; what names a target has its form; a script is one for the same interpreter, whatever it runs. */
function scriptForm(recorded: string, given: string): boolean {
  const [should = '', is = ''] = [recorded, given].map((text) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
  if (should.length <= 2) return should === is;
  if (TARGET.test(should)) return TARGET.test(is);
  return is.length > 2 && interpreterOf(should) === interpreterOf(is);
}

/** `#!/usr/bin/env python`; nothing, where the first line names none. */
const interpreterOf = (script: string): string => /^#!.*/.exec(script)?.[0] ?? '';

const TARGET =
  /^User - [\w-]+ , Target - Owner=\d+,Name=\d+-\d+-\d+-\d+,Expiry=\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M, Sequence = \d+$/;
