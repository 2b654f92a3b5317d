import type { Declared } from './declared.ts';
import type { Pair } from './pair.ts';

/**
 * Every difference from the published examples that is left, and what speaks against the example. Where a recording
 * says otherwise, it is named; whatever differs beside these is a fault.
 */
export const DECLARED_OF_EXAMPLES: readonly Declared[] = [
  {
    says: 'A polling address has the casing and the version of the request, and is signed from 2024 on.',
    reason:
      'Recorded of restores, backups, mounts and cancels from 2020 to 2026. Examples give all of them an address in another casing, at a version of 2016 to 2020, without a signature, and those of the secondary region one of a host and a region that the request does not name.',
    place: /^form of (location|azure-asyncoperation)$/,
    when: (_, says) => isSpelledOtherwise(says),
  },
  {
    says: 'The addresses of a backup are those of the item that is backed up.',
    reason:
      'Recorded by az CLI (2022) and PowerShell (2025). The example is of a machine of the current kind, and gives addresses of one of the classic kind.',
    place: /^form of (location|azure-asyncoperation)$/,
    when: isOf('TriggerBackup_'),
  },
  {
    says: 'The result of an operation on an item is 204 without a body.',
    reason:
      'Recorded by PowerShell (2024) and reported of the Python SDK, which is left with nothing for that. The example has the item as a body with 200.',
    place: /^(status$|body )/,
    when: isOf('ProtectedItemOperationResults.', 200),
  },
  {
    says: 'The result of a cancel is 204.',
    reason:
      'Recorded by PowerShell (2025), at once. The example has 200 beside it, likewise without a body.',
    place: /^status$/,
    when: isOf('CancelJobOperationResult.', 200),
  },
  {
    says: 'A restore in the secondary region is accepted with 202.',
    reason:
      'Recorded by az CLI (2024). The example has 200 beside it, without addresses or a body, so that nobody could follow the restore.',
    place: /^status$/,
    when: isOf('TriggerCrossRegionRestore.', 200),
  },
  {
    says: 'An operation of the secondary region names its job.',
    reason: 'Recorded by az CLI (2024). The example has none.',
    place: /^body properties$/,
    when: isOf('GetCrrOperationStatus.'),
  },
  {
    says: 'A job has its container and what may be done with it.',
    reason: 'Recorded in every job from 2021 to 2026. The examples are jobs of 2017.',
    place: /properties\.(actionsInfo|containerName)$/,
    when: isOf('GetJobDetails.', 'ListJobsWithAllSupportedFilters.'),
  },
  {
    says: 'A backup job tells the times of its tasks, its progress and when its point expires, and has a third task.',
    reason: 'Recorded by az CLI and PowerShell (2025). The example is a job of 2017.',
    place: /^body properties\.extendedInfo\./,
    when: isOf('GetJobDetails.'),
  },
  {
    says: 'Tiers are numbers up to 2021-10-01.',
    reason:
      'Recorded by az CLI and PowerShell from 2017 to February 2022, words from March 2022 on. Examples have words at every version.',
    place: /\.recoveryPointTierDetails\[\d\]\.(type|status)$/,
    when: ({ apiVersion }) => apiVersion <= '2021-10-01',
  },
  {
    says: 'A list has no nextLink where nothing follows.',
    reason: 'Recorded by az CLI and PowerShell from 2017 to 2026. Examples have one that is null.',
    place: /^body nextLink$/,
    when: isOf('RecoveryPoints_List.'),
  },
  {
    says: 'A point tells its system, its security type, its policy’s type and whether its disks are reached privately.',
    reason:
      'Recorded by az CLI from 2024 to 2026, of every point. Examples leave out some or all of them.',
    place:
      /properties\.(osType|securityType|createdWithPolicyType|isPrivateAccessEnabledOnAnyDisk)$/,
    when: (pair, says) => isOf('RecoveryPoints_')(pair) && says === 'was not recorded',
  },
  {
    says: 'Whether a point can be archived is told under ArchivedRP.',
    reason:
      'Recorded by az CLI from 2022 to 2026. One point of an example has it under another name, which no tier has.',
    place: /\.recoveryPointMoveReadinessInfo\.Archive(dRP|\.isReadyForMove)?$/,
    when: isOf('RecoveryPoints_List.2025'),
  },
  {
    says: 'Whether a point is mounted is told with small letters, isInstantIlrSessionActive.',
    reason:
      'Recorded by az CLI and PowerShell from 2020 to 2026. One list of 2017, copied by hand, has it as the schema spells it.',
    place: /\.isInstantI(lr|LR)SessionActive$/,
    when: isOf('2017_'),
  },
  {
    says: 'A job that has just begun knows the time of its recovery point.',
    reason:
      'Recorded as null within seconds of the acceptance in 2017, 2018 and 2026; another job of 2026 had it at one second. What decides is not known.',
    place: /\.Recovery point time $/,
    when: ({ text }) => text.includes('"Recovery point time ":null'),
  },
  {
    says: 'A backup job always tells when its point expires.',
    reason:
      'Recorded by az CLI (2022) and PowerShell (2025), whose requests said so. One job by PowerShell (2022) does not tell it; what decides is not known.',
    place: /\.Recovery Point Expiry Time in UTC$/,
    when: isOf('2022_'),
  },
  {
    says: 'All points of an item are of a machine in the same zone.',
    reason:
      'A simplification of this service, which knows a machine as it is. The example lists a point outside zones beside one in a zone.',
    place: /^body value\[0\]\.properties\.zones$/,
    when: isOf('RecoveryPoints_List.2025'),
  },
  {
    says: 'No machine is at an edge of the cloud.',
    reason: 'Not built: edge zones are no part of what is restored here.',
    place: /\.extendedLocation(\.name|\.type)?$/,
    when: isOf('RecoveryPoints_List.2025'),
  },
  {
    says: 'A check finds that the id of the machine is another’s before it counts cores.',
    reason:
      'The example checks a point of one machine as a restore of another, and finds nothing amiss but a quota of cores, of which a restore of disks takes none here.',
    place: /validationResults\[0\]\.(code|message|recommendations\[0\])$/,
    when: isOf('ValidateOperation_RestoreDisk.'),
  },
];

/** By how an example's name begins, and its status where that matters. */
function isOf(...wanted: readonly (string | number)[]): (pair: Pair) => boolean {
  const names = wanted.filter((one) => typeof one === 'string');
  const statuses = wanted.filter((one) => typeof one === 'number');
  return ({ name, status }) =>
    names.some((begin) => name.startsWith(begin)) &&
    (statuses.length === 0 || statuses.includes(status));
}

/** The same address but for its host, its casing, its query, its region, and the operation's id. */
function isSpelledOtherwise(says: string): boolean {
  const [given, published] = says.replace(/^is /, '').split(', not ').map(bare);
  return given !== undefined && given === published;
}

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https:\/\/[^/]+/, '')
    .replace(/\?.*$/, '')
    .replace(/\/locations\/[^/]+/, '/locations/_')
    .replace(/[^/]+$/, '_');
