import { type Entries, troubleshooting } from './entry.ts';

const here = 'Restore in the subscription of the machine.';
const asked = { status: 400, from: 'service', evidence: troubleshooting } as const;
const checked = {
  ...asked,
  stages: ['trigger', 'validate'],
  inferred: ['status', 'trigger', 'validate'],
} as const;
const unchecked = { ...asked, stages: ['trigger'], inferred: ['status', 'trigger'] } as const;

/**
 * Restores into another subscription. The three p's of "NotSuppported" are the service's: a third
 * party's copy has two, the documentation has three.
 */
export const CROSS_SUBSCRIPTION = {
  UserErrorCrossSubscriptionRestoreNotSuppportedForOLR: {
    ...checked,
    message:
      'Operation failed as Cross Subscription Restore is not supported for Original Location Recovery.',
    action: 'Restore the disks, or to an alternate location.',
  },
  UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM: {
    ...checked,
    message:
      'Operation failed as Cross Subscription Restore is not supported for Azure VMs with Unmanaged Disks.',
    action: here,
  },
  UserErrorCrossSubscriptionRestoreNotSuppportedForCRR: {
    ...unchecked,
    message:
      'Operation failed as Cross Subscription Restore is not supported along-with Cross Region Restore.',
    action: 'Restore into another subscription or into another region, not both.',
  },
  UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot: {
    ...checked,
    message:
      'Operation failed as Cross Subscription Restore is not supported when restoring from a Snapshot recovery point.',
    action: 'Choose a recovery point that is in the vault.',
  },
  UserErrorCrossSubscriptionRestoreInvalidTenant: {
    ...unchecked,
    message: "Operation failed as the tenant IDs for source and target subscriptions don't match.",
    action: 'Choose a subscription of the same tenant.',
  },
  UserErrorCrossSubscriptionRestoreInvalidTargetSubscription: {
    ...unchecked,
    message:
      'Operation failed as the target subscription specified for restore is not registered to the Azure Recovery Services Resource Provider.',
    action: 'Register the provider there; making a vault in it does so.',
  },
  UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM: {
    ...checked,
    message:
      'Operation failed as Cross Subscription Restore is not supported for Encrypted Azure VMs.',
    action: here,
  },
  UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM: {
    ...checked,
    message:
      'Operation failed as Cross Subscription Restore is not supported for Trusted Launch Azure VMs (TVMs).',
    action: here,
  },
} as const satisfies Entries;
