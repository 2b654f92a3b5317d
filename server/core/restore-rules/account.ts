import type { StorageAccount } from '../estate.ts';
import { inferred, selfHelp } from '../errors/entry.ts';
import { keyOf, parseResourceId, sameName } from '../names.ts';
import { slice } from '../listing.ts';
import {
  isCrossRegion,
  isOwn,
  type LaterRule,
  machineIn,
  type RestoreCase,
  type TriggerRule,
  type When,
} from './rule.ts';

/** The account that is named: found by its name alone, since there are no two of one in all of Azure. */
function accountIn({ world, command }: RestoreCase): StorageAccount | undefined {
  const { storageAccounts } = world.estate;
  const name = parseResourceId(command.request.storageAccountId ?? '')?.name ?? '';
  return slice(storageAccounts, 0, storageAccounts.length).find((one) => sameName(one.name, name));
}

const account =
  (minds: (account: StorageAccount, restore: RestoreCase) => boolean, advice: string): When =>
  (restore) => {
    const named = accountIn(restore);
    return named && minds(named, restore) ? advice : undefined;
  };

const KINDS = ['Storage', 'StorageV2'];

const redundancyOf = ({ sku = 'Standard_LRS' }: StorageAccount): string => sku.split('_')[1] ?? '';

const isOnlyForPremium = ({ sku = '' }: StorageAccount, restore: RestoreCase): boolean =>
  sku.startsWith('Premium_') && machineIn(restore).storage === 'standard';

/** Said of deleted ones by the job as well, whenever they went. */
const itIsUnknown: When = (restore) => {
  const { world, command } = restore;
  const id = command.request.storageAccountId ?? '';
  if (world.estate.storageAccounts.length === 0 || !isOwn(restore, id)) return undefined;
  const name = parseResourceId(id)?.name ?? '';
  // What becomes of one that was deleted, its plan reads.
  if (accountIn(restore) || world.deletedAccounts.has(keyOf(name))) return undefined;
  return `There is no storage account '${name}'.`;
};

/** In the other region the account has to be of that one; there it is minded where the world has any. */
function theAccountIsElsewhere(restore: RestoreCase): string | undefined {
  const named = accountIn(restore);
  if (!named) return undefined;
  const { vault, region = vault.region } = restore.command;
  if (sameName(named.region, region)) return undefined;
  if (isCrossRegion(restore) && !hasAccountIn(restore, region)) return undefined;
  return `The restore is in ${region}, the storage account '${named.name}' in ${named.region}.`;
}

const hasAccountIn = ({ world }: RestoreCase, region: string): boolean => {
  const { storageAccounts } = world.estate;
  return slice(storageAccounts, 0, storageAccounts.length).some((one) =>
    sameName(one.region, region),
  );
};

/** What the account is. */
export const ACCOUNT_RULES: readonly TriggerRule[] = [
  {
    stage: 'trigger',
    code: 'UserErrorUnsupportedStorageType',
    of: 'a storage account for blobs or files alone',
    when: account(
      ({ accountKind = 'StorageV2' }) => !KINDS.includes(accountKind),
      'Choose a general-purpose account.',
    ),
    evidence: inferred(
      'the support text has the code for a backup; that a restore fails with it is a guess',
    ),
  },
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticStorageAccountUnsupported',
    of: 'a zone-redundant storage account',
    when: account(
      (named) => redundancyOf(named).includes('Z'),
      'Choose an account that is locally or geo-redundant.',
    ),
    evidence: inferred('documented is the text alone; code and stage are ours'),
  },
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticStorageAccountUnsupported',
    of: 'a premium storage account for a standard machine',
    when: account(isOnlyForPremium, 'Choose a standard account.'),
    evidence: inferred('documented is the rule alone; code and stage are ours'),
  },
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticStorageAccountInOtherRegion',
    of: 'a storage account in another region',
    when: theAccountIsElsewhere,
    evidence: inferred(
      'documented is the text, and that another region wants an account of its own; code and stage are ours',
    ),
  },
];

/** What its job meets at the account. */
export const ACCOUNT_TROUBLES: readonly LaterRule[] = [
  {
    stage: 'job',
    code: 'UserErrorBCMRestoreStorageAccountNotFound',
    of: 'a storage account that is not there',
    when: itIsUnknown,
    evidence: selfHelp,
  },
  {
    stage: 'job',
    code: 'UserErrorNetworkAclSANotSupported',
    of: 'managed disks by way of a restricted storage account',
    when: account(
      ({ networkRestricted }, restore) =>
        networkRestricted === true && machineIn(restore).managedDisks,
      'Let all networks reach the storage account, or choose another.',
    ),
    evidence: selfHelp,
  },
  {
    stage: 'job',
    code: 'UserErrorStorageAccountIsLocked',
    of: 'a locked storage account',
    when: account(({ locked }) => locked === true, 'Remove the lock.'),
    evidence: selfHelp,
  },
];

export const IDENTITY_TROUBLE: LaterRule = {
  stage: 'operation',
  code: 'UserErrorOperationFailedInvalidParameters',
  of: 'the identity of a vault that has none',
  when: ({ command: { vault, request } }) =>
    request.byIdentity === 'of-the-vault' && vault.hasIdentity !== true
      ? 'Give the vault a system-assigned identity, or name a storageAccountId.'
      : undefined,
  evidence: inferred(
    'the code is recorded of restores of workloads; when and where it shows is ours',
  ),
};
