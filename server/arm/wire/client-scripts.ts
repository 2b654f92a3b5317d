import type { Machine } from '../../core/estate.ts';
import type { MountKeys } from '../../core/mount.ts';
import { usDate } from './dates.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

export interface MountFacts {
  readonly machine: Machine;
  readonly region: string;
  readonly keys: MountKeys;
  /** What this service's URLs begin with. */
  readonly base: string;
}

/**
 * The scripts of a mounted point. Recorded (2017, 2020) for Windows: a text that names the target, and a
 * program that is only an address. Measured with the az CLI for Linux: a script, and the first entry says
 * which system it is for. None of them mounts anything, and they say so.
 */
export const mountScripts = (facts: MountFacts): Schema<'InstantItemRecoveryTarget'> => ({
  clientScripts: facts.machine.osType === 'Windows' ? forWindows(facts) : [forLinux(facts)],
});

/** What a mount's status says beside it. That it keeps its type where the scripts stand apart is inferred. */
export const mountInfo = (
  era: Era,
  facts: MountFacts,
): Schema<'OperationStatusProvisionILRExtendedInfo'> => ({
  objectType: 'OperationStatusProvisionILRExtendedInfo',
  ...(era.has('scriptsApart') ? {} : { recoveryTarget: mountScripts(facts) }),
});

type Script = Schema<'ClientScriptForConnect'>;

function forWindows(facts: MountFacts): Script[] {
  const scriptNameSuffix = suffixOf(facts);
  return [
    {
      scriptContent: base64(targetText(facts.keys)),
      scriptExtension: '.txt',
      osType: 'Windows',
      scriptNameSuffix,
    },
    {
      // `NA`: recorded.
      scriptContent: base64('NA'),
      scriptExtension: '.exe',
      osType: 'Windows',
      url: `${facts.base}/_restorite/mount-program`,
      scriptNameSuffix,
    },
  ];
}

const forLinux = (facts: MountFacts): Script => ({
  scriptContent: base64(offlineScript(facts)),
  scriptExtension: '.py',
  osType: 'Linux',
  scriptNameSuffix: suffixOf(facts),
});

/** Recorded, odd blanks and all. */
const targetText = ({ user, owner, target, sequence, expiresAt }: MountKeys): string =>
  `User - ${user} , Target - Owner=${owner},Name=${target},Expiry=${usDate(expiresAt)}, Sequence = ${sequence}`;

const offlineScript = ({ machine, keys }: MountFacts): string =>
  `#!/usr/bin/env python3
# ${targetText(keys)}
print("This is Restorite: the disks of ${machine.name} are simulated, and there is nothing to mount.")
raise SystemExit(1)
`;

/**
 * Recorded: machine, region, owner and sequence joined by `_`, then 60 digits; the clients take the 15
 * behind the first 32 for the password, and the rest for the name of the file.
 */
const suffixOf = ({ machine, region, keys }: MountFacts): string =>
  `${machine.name}_${regionCode(region)}_${keys.owner}_${keys.sequence}_${keys.secret}`;

/** Recorded: `wus` for westus, `ecy` and `can01sea` for canaries. Inferred for all others: initials. */
export function regionCode(region: string): string {
  const [, direction = '', rest = ''] =
    /^(north|south|east|west|central|)(.*)$/i.exec(region) ?? [];
  return `${direction.charAt(0)}${rest.replace(/[^a-z0-9]/gi, '').slice(0, direction === '' ? 3 : 2)}`.toLowerCase();
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
