import type { AcceptedCrossRegionRestore } from '../../core/restore.ts';
import { backupBag } from './backup-bag.ts';
import type { Era } from './era.ts';
import type { JobFacts, PropertyBag } from './job-facts.ts';
import { deletionBag, protectionBag } from './protection-bag.ts';
import { restoreBag } from './restore-bag.ts';

/** A job's property bag, by its kind. */
export function propertyBag(facts: JobFacts, era: Era): PropertyBag {
  const { work } = facts;
  switch (work.kind) {
    case 'restore-accepted':
      return restoreBag({ ...facts, restore: work }, era);
    case 'cross-region-restore-accepted':
      return { ...restoreBag({ ...facts, restore: work }, era), ...vaultKeys(work, facts) };
    case 'backup-accepted':
      return backupBag(work, facts);
    case 'protection-accepted':
      return protectionBag(work);
    case 'deletion-accepted':
      return deletionBag(work);
  }
}

/** Recorded (2024): a job of the secondary region says whose backups it takes. */
const vaultKeys = (
  { vault }: AcceptedCrossRegionRestore,
  { subscription }: JobFacts,
): PropertyBag => ({
  'Subscription Id of the vault': subscription,
  'Resource Group Name of the vault': vault.resourceGroup,
  'Vault name': vault.name,
});

/** What only the service itself reads; recorded for restores and backups alone. */
export function internalPropertyBag({ work }: JobFacts): PropertyBag | undefined {
  switch (work.kind) {
    case 'restore-accepted':
      return { restoreLocationType: work.request.recoveryType };
    case 'cross-region-restore-accepted':
      return { AdHoc: 'AdHoc', restoreLocationType: work.request.recoveryType };
    case 'backup-accepted':
      return { IsInstantRpJob: 'True' };
    default:
      return undefined;
  }
}
