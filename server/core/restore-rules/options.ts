import { inferred, specified } from '../errors/entry.ts';
import { ACCESS_OPTIONS, type AccessOption } from '../network-access.ts';
import { PRIORITIES, rehydrationAsked } from '../rehydration.ts';
import { isCrossRegion, isOriginal, machineIn, type TriggerRule, type When } from './rule.ts';

const ZONES = ['1', '2', '3', 'NoZone'];
const PRIVATE: AccessOption = 'EnablePrivateAccessForAllDisks';
const SAME: AccessOption = 'SameAsOnSourceDisks';

const aZoneIsUnknown: When = ({ command: { request } }) => {
  const { zones = [] } = request;
  if (zones.length <= 1 && zones.every((zone) => ZONES.includes(zone))) return undefined;
  return `Cannot restore: properties.zones is [${zones.join(', ')}]. Send one of ${ZONES.join(', ')} in it.`;
};

const theAccessIsUnknown: When = ({ command: { request } }) => {
  const option = request.networkAccess?.option;
  if (option === undefined || ACCESS_OPTIONS.some((known) => known === option)) return undefined;
  return `Cannot restore: properties.targetDiskNetworkAccessSettings.targetDiskNetworkAccessOption is '${option}'. Send one of ${ACCESS_OPTIONS.join(', ')}.`;
};

const theDiskAccessIsMissing: When = ({ command: { request } }) =>
  request.networkAccess?.option === PRIVATE && !request.networkAccess.diskAccessId
    ? `Cannot restore: ${PRIVATE} needs properties.targetDiskNetworkAccessSettings.targetDiskAccessId. Send the id of a disk access, or another option.`
    : undefined;

const theSourceIsElsewhere: When = (restore) =>
  isCrossRegion(restore) && restore.command.request.networkAccess?.option === SAME
    ? `Cannot restore: ${SAME} is not for the secondary region, where the disk accesses of the source are not. Send another option.`
    : undefined;

const theRehydrationIsUnsaid: When = ({ command: { request } }) => {
  if (!request.rehydration || rehydrationAsked(request)) return undefined;
  const { duration, priority } = request.rehydration;
  return `Cannot restore: of properties.recoveryPointRehydrationInfo, rehydrationRetentionDuration must be days and times, such as P10D, and got ${shown(duration)}; rehydrationPriority must be one of ${PRIORITIES.join(', ')}, and got ${shown(priority)}.`;
};

const shown = (value: string | undefined): string =>
  value === undefined ? 'nothing' : `'${value}'`;

const theSetIsForBlobs: When = (restore) =>
  restore.command.request.diskEncryptionSetId !== undefined && !machineIn(restore).managedDisks
    ? 'Cannot restore: properties.diskEncryptionSetId is for managed disks, and those of the machine are not. Leave it out.'
    : undefined;

const theSecretsAreForCopies: When = (restore) =>
  isOriginal(restore) && restore.command.request.securedDetails
    ? 'Cannot restore: properties.securedVMDetails is not for OriginalLocation. Leave it out, or choose another recoveryType.'
    : undefined;

const invalid = { stage: 'trigger', code: 'BMSUserErrorInvalidInput' } as const;
const values = inferred(
  'the values are specified; that any other is refused, and with this code, is not',
);

/** What the body chooses, whatever there is in the world. */
export const OPTION_RULES: readonly TriggerRule[] = [
  { ...invalid, of: 'an unknown zone', when: aZoneIsUnknown, evidence: values },
  { ...invalid, of: 'an unknown network access', when: theAccessIsUnknown, evidence: values },
  {
    ...invalid,
    of: 'private access without a disk access',
    when: theDiskAccessIsMissing,
    evidence: inferred('bms has the field for this choice; that it must be there is a guess'),
  },
  {
    ...invalid,
    of: 'the network access of the source’s disks in another region',
    when: theSourceIsElsewhere,
    evidence: inferred('az refuses it before it asks; that the service does is not documented'),
  },
  {
    ...invalid,
    of: 'a rehydration that does not say how fast, or for how long',
    when: theRehydrationIsUnsaid,
    evidence: values,
  },
  {
    ...invalid,
    of: 'a disk encryption set for unmanaged disks',
    when: theSetIsForBlobs,
    evidence: inferred('disk encryption sets are of managed disks alone'),
  },
  {
    ...invalid,
    of: 'keys of a confidential machine for the original location',
    when: theSecretsAreForCopies,
    evidence: specified(
      'Azure Backup documentation, restore of confidential machines: the rule; the code is inferred',
    ),
  },
];
