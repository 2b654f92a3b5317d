import { alike, type Form, like, toTheLetter } from './header-forms.ts';

/**
 * How the value of a field is compared: to the letter, but where the service draws or counts it, or where a
 * recorder has put another name in place of the machine's. Durations and instants are to the letter as a rule: the world is raised so that
 * they must be.
 */
export const valueForm = (path: string): Form =>
  FORMS.find(([pattern]) => pattern.test(path))?.[1] ?? toTheLetter;

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const HEX = '[0-9a-f]{32}';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6}[1-9]|\.[1-9])?Z$/;

/** A duration of no time is one of its own kind: it says that something has not begun. */
const DURATION = /^PT(?!0S)(\d+H)?(\d+M)?(\d+(\.\d{0,6}[1-9])?S)?$/;

const FORMS: readonly (readonly [RegExp, Form])[] = [
  // Numbers by which the service knows its own things.
  [/\.protectedItemDataId$/, like(/^\d+$/)],
  [/^(value\[\d+\]\.)?etag$/, like(/^W\/"datetime'\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d(\.\d+)?Z'"$/)],
  // A recorder puts zeros in place of the subscription wherever it knows it.
  [/\.Subscription Id of the vault$/, like(new RegExp(`^${GUID}$`))],
  // Blobs are called after the machine, whose name recorders replace, and by what is drawn.
  [
    /\.Config Blob Container Name$/,
    alike(new RegExp(`^[a-z0-9]+-${HEX}$`), new RegExp(`^vhd${HEX}$`)),
  ],
  [/\.Config Blob Name$/, sameJob(new RegExp(`^config-?[a-z0-9]*-?(${GUID})\\.json$`))],
  [
    /\.Config Blob Uri$/,
    sameJob(
      new RegExp(
        `^https://([a-z0-9]+)\\.blob\\.core\\.windows\\.net/[a-z0-9]+-?${HEX}/config-?[a-z0-9]*-?(${GUID})\\.json$`,
      ),
    ),
  ],
  [
    /\.(Create VM )?Template Blob Uri$/,
    sameJob(
      new RegExp(
        `^https://([a-z0-9]+)\\.blob\\.core\\.windows\\.net/[a-z0-9]+-${HEX}/azuredeploy(${GUID})\\.json$`,
      ),
    ),
  ],
  [/\.Backup Size$/, like(/^\d+ MB$/)],
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

/** Both look so, and what the pattern takes out of them (account, job) is the same. */
function sameJob(pattern: RegExp): Form {
  return (recorded, given) => {
    const should = pattern.exec(recorded)?.slice(1);
    const is = pattern.exec(given)?.slice(1);
    return should !== undefined && is !== undefined && should.join(' ') === is.join(' ');
  };
}

/** Two minutes and nothing are fixed sayings; anything else is what is left by then. */
function estimate(recorded: string, given: string): boolean {
  const isFixed = recorded === 'PT2M' || recorded === 'PT0S';
  return isFixed ? recorded === given : like(DURATION)(recorded, given);
}

/** `NA` is a constant; what names a target has its form; a script is whatever its system runs. */
function scriptForm(recorded: string, given: string): boolean {
  const [should, is] = [recorded, given].map((text) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
  if (should === undefined || is === undefined) return false;
  return TARGET.test(should) ? TARGET.test(is) : should.length > 2 || should === is;
}

const TARGET =
  /^User - [\w-]+ , Target - Owner=\d+,Name=\d+-\d+-\d+-\d+,Expiry=\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M, Sequence = \d+$/;
