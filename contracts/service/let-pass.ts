import { account, alternate, reachedBy, type Wish } from './wrong-restores.ts';

/** What could be taken for a mistake, and is let pass: by the words of docs/refusals.md. */
interface LetPass extends Wish {
  readonly of: string;
}

export const LET_PASS: readonly LetPass[] = [
  { of: 'a region that is not the vault’s', properties: { region: 'northeurope' } },
  {
    of: 'a storage account beside that of an identity',
    properties: {
      identityInfo: { managedIdentityResourceId: 'any' },
      identityBasedRestoreDetails: { targetStorageAccountId: account('nowhere') },
    },
  },
  {
    of: 'a disk access for disks that are public',
    properties: {
      targetDiskNetworkAccessSettings: {
        ...reachedBy('links').targetDiskNetworkAccessSettings,
        targetDiskNetworkAccessOption: 'EnablePublicAccessForAllDisks',
      },
    },
  },
  {
    of: 'LUNs for another type than RestoreDisks',
    base: alternate,
    properties: { restoreDiskLunList: [0] },
  },
  {
    of: 'a rehydration of a point that is not in the archive',
    properties: {
      objectType: 'IaasVMRestoreWithRehydrationRequest',
      recoveryPointRehydrationInfo: {
        rehydrationRetentionDuration: 'P10D',
        rehydrationPriority: 'High',
      },
    },
  },
];
