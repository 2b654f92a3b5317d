import { inferred, specified } from '../errors/entry.ts';
import { sameName } from '../names.ts';
import {
  foreignSubscription,
  isCrossRegion,
  isIn,
  isOriginal,
  machineIn,
  type RestoreCase,
  type TriggerRule,
  type When,
} from './rule.ts';

/** A rule about restores into other subscriptions. */
const abroad =
  (minds: (restore: RestoreCase, subscription: string) => boolean, advice: string): When =>
  (restore) => {
    const subscription = foreignSubscription(restore);
    return subscription !== undefined && minds(restore, subscription) ? advice : undefined;
  };

/** Undefined where nobody has said which there are: then any will do. */
const known = ({ world }: RestoreCase, subscription: string) => {
  const others = world.estate.obstacles?.otherSubscriptions;
  return others && { other: others.find(({ id }) => sameName(id, subscription)) };
};

const isUnregistered = (restore: RestoreCase, subscription: string): boolean => {
  const answer = known(restore, subscription);
  return answer !== undefined && answer.other?.registered !== true;
};

const isOfOtherTenant = (restore: RestoreCase, subscription: string): boolean => {
  const other = known(restore, subscription)?.other;
  return other !== undefined && !sameName(other.tenant, restore.world.tenant);
};

const CODE = 'UserErrorCrossSubscriptionRestore';
const row = {
  stage: 'trigger',
  evidence: specified(
    'Azure Backup documentation, troubleshooting Azure VMs; the stage is inferred',
  ),
} as const;
const here = 'Restore in the subscription of the machine.';

/** Told before the fields are looked at: the target group alone would be forbidden as well. */
export const ORIGINAL_ABROAD_RULE: TriggerRule = {
  ...row,
  code: `${CODE}NotSuppportedForOLR`,
  of: 'the original location in another subscription',
  when: abroad(isOriginal, 'Leave targetResourceGroupId out, or choose another recoveryType.'),
};

/** Restores into another subscription. The codes are documented; that they come at the trigger is inferred. */
export const SUBSCRIPTION_RULES: readonly TriggerRule[] = [
  {
    ...row,
    code: 'RestoriteSyntheticCrossSubscriptionRestoreDisabled',
    of: 'another subscription, which the vault does not allow',
    when: abroad(
      ({ command: { vault } }) => (vault.crossSubscriptionRestore ?? 'Enabled') !== 'Enabled',
      'Enable crossSubscriptionRestoreState of the vault, or restore in the subscription of the machine.',
    ),
    evidence: inferred('documented is that the vault must allow it; no public code'),
  },
  {
    ...row,
    code: `${CODE}NotSuppportedForCRR`,
    of: 'another subscription and another region',
    when: abroad(isCrossRegion, 'Choose a target in the subscription of the machine.'),
  },
  {
    ...row,
    code: `${CODE}InvalidTargetSubscription`,
    of: 'a subscription that is not registered',
    when: abroad(isUnregistered, 'Register Microsoft.RecoveryServices there.'),
  },
  {
    ...row,
    code: `${CODE}InvalidTenant`,
    of: 'a subscription of another tenant',
    when: abroad(isOfOtherTenant, 'Choose a subscription of the same tenant.'),
  },
  {
    ...row,
    code: `${CODE}NotSuppportedForUnManagedAzureVM`,
    of: 'unmanaged disks into another subscription',
    when: abroad((restore) => !machineIn(restore).managedDisks, here),
  },
  {
    ...row,
    code: `${CODE}NotSuppportedForEncryptedAzureVM`,
    of: 'an encrypted machine into another subscription',
    when: abroad((restore) => machineIn(restore).encrypted, here),
  },
  {
    ...row,
    code: `${CODE}NotSuppportedForTrustedLaunchAzureVM`,
    of: 'a Trusted Launch machine into another subscription',
    when: abroad((restore) => machineIn(restore).trustedLaunch === true, here),
  },
  {
    ...row,
    code: `${CODE}NotSuppportedFromSnapshot`,
    of: 'a snapshot into another subscription',
    when: abroad(
      (restore) => isIn(restore, 'snapshot') && !isIn(restore, 'vault'),
      'Choose a point that is in the vault.',
    ),
  },
];
