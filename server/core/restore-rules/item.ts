import { backedUpDisks } from '../estate.ts';
import { inferred, reported, specified } from '../errors/entry.ts';
import { lockedAgainst, runningOn, softDeletedBy } from '../running.ts';
import { isArchived } from '../recovery-point.ts';
import { isOriginal, machineIn, type TriggerRule, type When } from './rule.ts';

const itIsSoftDeleted: When = ({ world, command, now }) =>
  softDeletedBy(world, command, now)?.advice;

const itIsLocked: When = ({ world, command }) => lockedAgainst(world, command)?.advice;

const aGuardWasNotAsked: When = ({ command: { vault, request } }) =>
  vault.resourceGuard === true && !request.guardRequests?.some((id) => id !== '')
    ? 'A Resource Guard watches over this vault. Send the id of its triggerRestoreRequests in properties.resourceGuardOperationRequests; where it is of another tenant, Azure takes a token of that in x-ms-authorization-auxiliary as well.'
    : undefined;

const itLiesInTheArchive: When = (restore) => {
  const { point, command } = restore;
  return !point || !isArchived(point) || command.request.rehydration
    ? undefined
    : 'Send objectType IaasVMRestoreWithRehydrationRequest with recoveryPointRehydrationInfo, or choose a point of another tier.';
};

const itsDisksCannotBeReplaced: When = (restore) => {
  if (!isOriginal(restore)) return undefined;
  const { managedDisks, encrypted } = machineIn(restore);
  if (managedDisks && !encrypted) return undefined;
  return `The disks of the machine are ${managedDisks ? 'encrypted' : 'unmanaged'}. Choose RestoreDisks or AlternateLocation.`;
};

const someDisksWereLeftOut: When = (restore) => {
  const { item } = restore.command;
  return isOriginal(restore) && backedUpDisks(item).length < item.machine.disks.length
    ? 'The backups of the machine leave some of its disks out. Choose RestoreDisks.'
    : undefined;
};

const aLunIsUnknown: When = ({ command: { item, request } }) => {
  const held = backedUpDisks(item).flatMap(({ lun }) => (lun === undefined ? [] : [lun]));
  const unknown = request.restoreDiskLunList?.filter((lun) => !held.includes(lun)) ?? [];
  return unknown.length === 0
    ? undefined
    : `properties.restoreDiskLunList has ${unknown.join(', ')}; the point has ${held.length === 0 ? 'no data disk' : held.join(', ')}. The OS disk comes by itself.`;
};

const itIsBeingRestored: When = ({ world, command, kind, now, mayBeBusy = false }) => {
  const running = mayBeBusy ? undefined : runningOn(world, command, kind, now);
  return running
    ? `Job '${running.jobId}' is restoring this item. Wait until it has ended, or cancel it, and send the request again.`
    : undefined;
};

/** Whether the item may be restored at all. */
export const ITEM_RULES: readonly TriggerRule[] = [
  {
    stage: 'trigger',
    code: 'BMSUserErrorItemSoftDeleted',
    of: 'an item that is softly deleted',
    when: itIsSoftDeleted,
    evidence: inferred('documented is that it has to be undeleted first; no public code'),
  },
  {
    stage: 'trigger',
    code: 'BMSUserErrorObjectLocked',
    of: 'a locked item',
    when: itIsLocked,
    evidence: reported('public issue threads on clients of the service'),
  },
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticResourceGuardRequestMissing',
    of: 'no consent of the Resource Guard',
    when: aGuardWasNotAsked,
    evidence: reported(
      'the text, in a public issue thread that has no code; the code is ours. Only the ids are looked at: az sends x-ms-authorization-auxiliary for a guard of another tenant alone, and there is none here',
    ),
  },
];

/** What can be done with the point, and with its disks. */
export const DISK_RULES: readonly TriggerRule[] = [
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticRecoveryPointInArchive',
    of: 'a point in the archive that is not rehydrated',
    when: itLiesInTheArchive,
    evidence: inferred('documented is that it has to be rehydrated; no public code'),
  },
  {
    stage: 'trigger',
    code: 'UserErrorOlrNotSupported',
    of: 'the original location of unmanaged or encrypted disks',
    when: itsDisksCannotBeReplaced,
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021; the stage is inferred',
    ),
  },
  {
    stage: 'trigger',
    code: 'UserErrorOlrNotSupportedOnRpWithDisksExcluded',
    of: 'the original location of chosen disks',
    when: someDisksWereLeftOut,
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021; the stage is inferred',
    ),
  },
];

export const LUN_RULE: TriggerRule = {
  stage: 'trigger',
  code: 'UserErrorInvalidDiskLunList',
  of: 'a LUN that the point does not have',
  when: aLunIsUnknown,
  evidence: inferred('the code is known from third parties only, its stage from nobody'),
};

export const BUSY_RULE: TriggerRule = {
  stage: 'trigger',
  code: 'UserErrorRestoreOperationInProgress',
  of: 'a job that runs',
  when: itIsBeingRestored,
  evidence: specified(
    'self-help: no second restore until the first has ended; the stage is inferred',
  ),
};
