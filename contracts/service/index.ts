import armManners from './arm-manners.ts';
import backupNow from './backup-now.ts';
import type { Behaviour } from './behaviour.ts';
import crossRegion from './cross-region.ts';
import deletion from './deletion.ts';
import fileRecovery from './file-recovery.ts';
import discovery from './discovery.ts';
import firstProtection from './first-protection.ts';
import gateway from './gateway.ts';
import jobCancel from './job-cancel.ts';
import jobList from './job-list.ts';
import neighbours from './neighbours.ts';
import networkAccess from './network-access.ts';
import operationResult from './operation-result.ts';
import operationStatus from './operation-status.ts';
import otherRestoresJob from './other-restores-job.ts';
import pathSpelling from './path-spelling.ts';
import policies from './policies.ts';
import precedence from './precedence.ts';
import protectionLists from './protection-lists.ts';
import protection from './protection.ts';
import quotas from './quotas.ts';
import recoveryPointFilter from './recovery-point-filter.ts';
import recoveryPointPages from './recovery-point-pages.ts';
import recoveryPoints from './recovery-points.ts';
import refusedRestores from './refused-restores.ts';
import archive from './archive.ts';
import repeatedRestore from './repeated-restore.ts';
import restoreDisksJob from './restore-disks-job.ts';
import restoreTrigger from './restore-trigger.ts';
import rulesOfRestores from './rules-of-restores.ts';
import validation from './validation.ts';
import wireEras from './wire-eras.ts';
import vaultSettings from './vault-settings.ts';
import vaultChanges from './vault-changes.ts';
import vaultsAndItems from './vaults-and-items.ts';

/** The service's contract: every behaviour, by the page it stands on. */
export const CONTRACT: Readonly<Record<string, readonly Behaviour[]>> = {
  'the gateway': gateway,
  'spelling of paths': pathSpelling,
  'what stands beside the vaults': neighbours,
  'vaults and protected items': vaultsAndItems,
  'the making and deletion of vaults': vaultChanges,
  'lists of items and containers': protectionLists,
  'the settings of a vault': vaultSettings,
  'the policies of a vault': policies,
  'the search for machines': discovery,
  'recovery points': recoveryPoints,
  'the filter of recovery points': recoveryPointFilter,
  'pages of recovery points': recoveryPointPages,
  'the restore trigger': restoreTrigger,
  'refused restores': refusedRestores,
  'the rules of restores': rulesOfRestores,
  'the network access of restored disks': networkAccess,
  'the quotas of a subscription': quotas,
  'a restore from the archive': archive,
  'a repeated restore': repeatedRestore,
  'the status of an operation': operationStatus,
  'the result of an operation': operationResult,
  'the job of a disk restore': restoreDisksJob,
  'the jobs of other restores': otherRestoresJob,
  'a backup on demand': backupNow,
  'a change of protection': protection,
  'the protection of a machine that has none': firstProtection,
  'the deletion of an item': deletion,
  'a check ahead of a restore': validation,
  'the recovery of files': fileRecovery,
  'a restore in the secondary region': crossRegion,
  'the list of jobs': jobList,
  'the cancel of a job': jobCancel,
  'two things wrong with one restore': precedence,
  'ARM’s manners': armManners,
  'what the years have changed': wireEras,
};
