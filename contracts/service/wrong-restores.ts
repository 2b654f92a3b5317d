import { fileURLToPath } from 'node:url';
import { type Evidence, inferred, ours, reported, specified } from './behaviour.ts';
import { group, itemPath, machine, order, type Place, SUBSCRIPTION } from './restore-orders.ts';
import type { Stage } from './stage.ts';

const file = (name: string): string =>
  fileURLToPath(new URL(`./worlds/${name}.yaml`, import.meta.url));

export const OBSTACLES = file('obstacles');

/** The same, but that every quota is reached. */
export const NO_ROOM = file('no-room');

type Fields = Readonly<Record<string, unknown>>;

/** What of a restore is other than good, and what of the world around it. */
export interface Wish {
  /** What makes it a restore of this kind, over which may be laid what is wrong. */
  readonly base?: Fields;
  readonly properties?: Fields;
  readonly vault?: string;
  readonly machine?: string;
  readonly point?: string;
  readonly world?: string;
  readonly scenario?: string;
  /** It is asked for in the region that the vault's is paired with. */
  readonly secondary?: true;
  /** Or in this one. */
  readonly region?: string;
  readonly token?: string;
  /** What has to happen to the item first. */
  readonly before?: (stage: Stage, place: Place) => Promise<void>;
}

/** One thing wrong with a restore that is good otherwise, by the words of the row that it is of. */
export interface Wrong extends Wish {
  readonly of: string;
  readonly stage: 'trigger' | 'operation' | 'job' | 'warnings';
  readonly code: string;
  readonly evidence: Evidence;
  /** A check ahead does not tell of it. */
  readonly unchecked?: true;
}

const theirs = (which: string): string => SUBSCRIPTION.replace(/0$/, which);

export const account = (name: string): string =>
  `${group('vaultRG')}/providers/Microsoft.Storage/storageAccounts/${name}`;

export const network = (name: string): string =>
  `${group('targetRG')}/providers/Microsoft.Network/virtualNetworks/${name}`;

export const original = { recoveryType: 'OriginalLocation', targetResourceGroupId: undefined };

export const alternate = {
  recoveryType: 'AlternateLocation',
  targetVirtualMachineId: machine('copy'),
  virtualNetworkId: network('net'),
  subnetId: `${network('net')}/subnets/default`,
};

export const abroad = (which = 'a') => ({
  targetResourceGroupId: group('targetRG', theirs(which)),
});

export const set = (name: string) => ({
  diskEncryptionSetId: `${group('vaultRG')}/providers/Microsoft.Compute/diskEncryptionSets/${name}`,
});

export const reachedBy = (name: string) => ({
  targetDiskNetworkAccessSettings: {
    targetDiskNetworkAccessOption: 'EnablePrivateAccessForAllDisks',
    targetDiskAccessId: `${group('vaultRG')}/providers/Microsoft.Compute/diskAccesses/${name}`,
  },
});

const archived = { point: '400000000000002' };
export const snapshot = { point: '400000000000003' };

async function deleted({ send, advance, names }: Stage, place: Place): Promise<void> {
  await send({ method: 'DELETE', path: itemPath(names, place) });
  advance('1m');
}

async function stopped({ send, advance, names }: Stage, place: Place): Promise<void> {
  const properties = {
    protectedItemType: 'Microsoft.Compute/virtualMachines',
    sourceResourceId: machine(place.machine, 'vmRG', names.subscription),
    protectionState: 'ProtectionStopped',
  };
  await send({ method: 'PUT', path: itemPath(names, place), body: { properties } });
  advance('1m');
}

async function running(stage: Stage, place: Place): Promise<void> {
  const consent = { resourceGuardOperationRequests: ['any'] };
  await order(stage, { ...place, properties: consent });
  stage.advance('5s');
}

/** In the order of the table. */
export const WRONG: readonly Wrong[] = [
  {
    of: 'another region, from a vault that restores in its own alone',
    stage: 'trigger',
    code: 'BMSUserErrorCrossRegionRestoreNotEnabledInThisVault',
    evidence: reported(
      'public issue threads of 2023 and 2025, of reads at such a version; of restores inferred',
    ),
    vault: 'safe',
    secondary: true,
  },
  {
    of: 'a region that is not paired with the vault’s',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('no recording has a refused one'),
    vault: 'paired',
    secondary: true,
    region: 'eastus',
  },
  {
    of: 'the original location in another region',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: specified('Azure Backup documentation, cross-region restore', inferred('its code')),
    vault: 'paired',
    secondary: true,
    base: original,
  },
  {
    of: 'a point that the item does not have',
    stage: 'trigger',
    code: 'BMSUserErrorRecoveryPointNotFound',
    evidence: inferred('no public code: the 404 of a missing item is taken'),
    point: '11111111111111',
  },
  {
    of: 'another point in the body than in the URL',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('documented is the field; that it is compared, and the code, are guesses'),
    properties: { recoveryPointId: '22222222222222' },
  },
  {
    of: 'the original location in another subscription',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreNotSuppportedForOLR',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    base: { recoveryType: 'OriginalLocation', ...abroad() },
  },
  {
    of: 'a missing field',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: specified(
      'Azure Backup documentation, restore Azure VMs using REST API: the fields',
      inferred('the code'),
    ),
    properties: { region: undefined },
  },
  {
    of: 'a forbidden field',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: specified(
      'Azure Backup documentation, restore Azure VMs using REST API: the fields',
      inferred('the code'),
    ),
    properties: { targetVirtualMachineId: machine('other') },
  },
  {
    of: 'a source that is no machine’s id',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidSourceResourceId',
    evidence: inferred(
      'the code is reported of the protection of file shares; of a restore it is a guess',
    ),
    properties: { sourceResourceId: 'plain' },
  },
  {
    of: 'a malformed id',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('the code is that of other bodies that cannot be read'),
    properties: { storageAccountId: 'staging' },
  },
  {
    of: 'another machine than the item’s',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidSourceResourceId',
    evidence: inferred(
      'the code is reported of the protection of file shares; of a restore it is a guess',
    ),
    properties: { sourceResourceId: machine('plain') },
  },
  {
    of: 'an unknown zone',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred(
      'the values are specified; that any other is refused, and with this code, is not',
    ),
    properties: { zones: ['4'] },
  },
  {
    of: 'an unknown network access',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred(
      'the values are specified; that any other is refused, and with this code, is not',
    ),
    properties: { targetDiskNetworkAccessSettings: { targetDiskNetworkAccessOption: 'Any' } },
  },
  {
    of: 'private access without a disk access',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('bms has the field for this choice; that it must be there is a guess'),
    properties: {
      targetDiskNetworkAccessSettings: {
        targetDiskNetworkAccessOption: 'EnablePrivateAccessForAllDisks',
      },
    },
  },
  {
    of: 'the network access of the source’s disks in another region',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('az refuses it before it asks; that the service does is not documented'),
    vault: 'paired',
    secondary: true,
    properties: {
      targetDiskNetworkAccessSettings: { targetDiskNetworkAccessOption: 'SameAsOnSourceDisks' },
    },
  },
  {
    of: 'a rehydration that does not say how fast, or for how long',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred(
      'the values are specified; that any other is refused, and with this code, is not',
    ),
    properties: { objectType: 'IaasVMRestoreWithRehydrationRequest' },
  },
  {
    of: 'a disk encryption set for unmanaged disks',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('disk encryption sets are of managed disks alone'),
    machine: 'blobs',
    properties: set('keys'),
  },
  {
    of: 'keys of a confidential machine for the original location',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: specified(
      'Azure Backup documentation, restore of confidential machines: the rule',
      inferred('the code'),
    ),
    base: original,
    properties: { securedVMDetails: { securedVMOsDiskEncryptionSetId: 'any' } },
  },
  {
    of: 'an item that is softly deleted',
    stage: 'trigger',
    code: 'BMSUserErrorItemSoftDeleted',
    evidence: inferred('documented is that it has to be undeleted first; no public code'),
    before: deleted,
  },
  {
    of: 'a locked item',
    stage: 'trigger',
    code: 'BMSUserErrorObjectLocked',
    evidence: reported('public issue threads on clients of the service'),
    // It locks the first one, since nothing that a client sends does.
    scenario: 'machine-is-locked',
    vault: 'safe',
    machine: 'plain',
  },
  {
    of: 'no consent of the Resource Guard',
    stage: 'trigger',
    code: 'RestoriteSyntheticResourceGuardRequestMissing',
    evidence: reported(
      'the text, in a public issue thread that has no code',
      ours(
        'the code: none is public; and only the ids are looked at: az sends x-ms-authorization-auxiliary for a guard of another tenant alone, and there is none here',
      ),
    ),
    vault: 'guarded',
  },
  {
    of: 'a point in the archive that is not rehydrated',
    stage: 'trigger',
    code: 'RestoriteSyntheticRecoveryPointInArchive',
    evidence: inferred('documented is that it has to be rehydrated; no public code'),
    ...archived,
  },
  {
    of: 'the original location of unmanaged or encrypted disks',
    stage: 'trigger',
    code: 'UserErrorOlrNotSupported',
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021',
      inferred('the stage at which it shows'),
    ),
    machine: 'sealed',
    base: original,
  },
  {
    of: 'the original location of chosen disks',
    stage: 'trigger',
    code: 'UserErrorOlrNotSupportedOnRpWithDisksExcluded',
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021',
      inferred('the stage at which it shows'),
    ),
    machine: 'picked',
    base: original,
  },
  {
    of: 'another subscription, which the vault does not allow',
    stage: 'trigger',
    code: 'RestoriteSyntheticCrossSubscriptionRestoreDisabled',
    evidence: inferred('documented is that the vault must allow it; no public code'),
    vault: 'closed',
    properties: abroad(),
  },
  {
    of: 'another subscription and another region',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreNotSuppportedForCRR',
    evidence: specified('Azure Backup documentation, troubleshooting Azure VMs'),
    vault: 'paired',
    secondary: true,
    properties: abroad(),
  },
  {
    of: 'a subscription that is not registered',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreInvalidTargetSubscription',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    properties: abroad('b'),
    unchecked: true,
  },
  {
    of: 'a subscription of another tenant',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreInvalidTenant',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    properties: abroad('c'),
    unchecked: true,
  },
  {
    of: 'unmanaged disks into another subscription',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreNotSuppportedForUnManagedAzureVM',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    machine: 'blobs',
    properties: abroad(),
  },
  {
    of: 'an encrypted machine into another subscription',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreNotSuppportedForEncryptedAzureVM',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    machine: 'sealed',
    properties: abroad(),
  },
  {
    of: 'a Trusted Launch machine into another subscription',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreNotSuppportedForTrustedLaunchAzureVM',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    machine: 'trusted',
    properties: abroad(),
  },
  {
    of: 'a snapshot into another subscription',
    stage: 'trigger',
    code: 'UserErrorCrossSubscriptionRestoreNotSuppportedFromSnapshot',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    ...snapshot,
    properties: abroad(),
  },
  {
    of: 'another zone for the original location',
    stage: 'trigger',
    code: 'RestoriteSyntheticCrossZoneRestoreUnsupported',
    evidence: inferred('the rule is documented; its code and stage are ours'),
    vault: 'zonal',
    base: original,
    properties: { zones: ['1'] },
  },
  {
    of: 'another zone, from a vault that keeps its backups in one',
    stage: 'trigger',
    code: 'RestoriteSyntheticCrossZoneRestoreUnsupported',
    evidence: inferred('the rule is documented; its code and stage are ours'),
    vault: 'safe',
    properties: { zones: ['1'] },
  },
  {
    of: 'another zone for an encrypted machine',
    stage: 'trigger',
    code: 'RestoriteSyntheticCrossZoneRestoreUnsupported',
    evidence: inferred('the rule is documented; its code and stage are ours'),
    vault: 'zonal',
    machine: 'sealed',
    properties: { zones: ['1'] },
  },
  {
    of: 'a snapshot into another zone',
    stage: 'trigger',
    code: 'RestoriteSyntheticCrossZoneRestoreUnsupported',
    evidence: inferred('the rule is documented; its code and stage are ours'),
    vault: 'zonal',
    ...snapshot,
    properties: { zones: ['1'] },
  },
  {
    of: 'a LUN that the point does not have',
    stage: 'trigger',
    code: 'UserErrorInvalidDiskLunList',
    evidence: inferred('the code is known from third parties only, its stage from nobody'),
    properties: { restoreDiskLunList: [0, 5] },
  },
  {
    of: 'a storage account for blobs or files alone',
    stage: 'trigger',
    code: 'UserErrorUnsupportedStorageType',
    evidence: inferred(
      'the support text has the code for a backup; that a restore fails with it is a guess',
    ),
    properties: { storageAccountId: account('onlyblobs') },
  },
  {
    of: 'a zone-redundant storage account',
    stage: 'trigger',
    code: 'RestoriteSyntheticStorageAccountUnsupported',
    evidence: inferred('documented is the text alone; code and stage are ours'),
    properties: { storageAccountId: account('zoned') },
  },
  {
    of: 'a premium storage account for a standard machine',
    stage: 'trigger',
    code: 'RestoriteSyntheticStorageAccountUnsupported',
    evidence: inferred('documented is the rule alone; code and stage are ours'),
    properties: { storageAccountId: account('costly') },
  },
  {
    of: 'a storage account in another region',
    stage: 'trigger',
    code: 'RestoriteSyntheticStorageAccountInOtherRegion',
    evidence: inferred(
      'documented is the text, and that another region wants an account of its own; code and stage are ours',
    ),
    properties: { storageAccountId: account('distant') },
  },
  {
    of: 'a virtual network that is not there, or in another region',
    stage: 'trigger',
    code: 'RestoriteSyntheticVirtualNetworkIncorrect',
    evidence: inferred('documented is the text alone; code and stage are ours'),
    base: alternate,
    properties: {
      virtualNetworkId: network('distant'),
      subnetId: `${network('distant')}/subnets/default`,
    },
  },
  {
    of: 'a subnet that is not there',
    stage: 'trigger',
    code: 'RestoriteSyntheticSubnetNotFound',
    evidence: inferred('documented is the text alone; code and stage are ours'),
    base: alternate,
    properties: { subnetId: `${network('net')}/subnets/other` },
  },
  {
    of: 'a name that a machine has',
    stage: 'trigger',
    code: 'UserErrorVmAlreadyExistWithSameName',
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021',
      inferred('the stage at which it shows'),
    ),
    base: alternate,
    properties: { targetVirtualMachineId: machine('plain', 'vmRG') },
  },
  {
    of: 'a job that runs',
    stage: 'trigger',
    code: 'UserErrorRestoreOperationInProgress',
    evidence: specified(
      'self-help: no second restore until the first has ended',
      inferred('the stage at which it shows'),
    ),
    before: running,
  },
  {
    of: 'an access token of another point',
    stage: 'trigger',
    code: 'BMSUserErrorInvalidInput',
    evidence: inferred('no recording has a refused one'),
    vault: 'paired',
    secondary: true,
    token: 'of-another',
  },
  {
    of: 'the identity of a vault that has none',
    stage: 'operation',
    code: 'UserErrorOperationFailedInvalidParameters',
    evidence: inferred(
      'the code is recorded of restores of workloads; when and where it shows is ours',
    ),
    properties: {
      storageAccountId: undefined,
      identityInfo: { isSystemAssignedIdentity: true },
      identityBasedRestoreDetails: { targetStorageAccountId: account('staging') },
    },
  },
  {
    of: 'a storage account that is not there',
    stage: 'job',
    code: 'UserErrorBCMRestoreStorageAccountNotFound',
    evidence: specified('Microsoft support’s published self-help texts, 2021'),
    properties: { storageAccountId: account('nowhere') },
  },
  {
    of: 'managed disks by way of a restricted storage account',
    stage: 'job',
    code: 'UserErrorNetworkAclSANotSupported',
    evidence: specified('Microsoft support’s published self-help texts, 2021'),
    properties: { storageAccountId: account('fenced') },
  },
  {
    of: 'a locked storage account',
    stage: 'job',
    code: 'UserErrorStorageAccountIsLocked',
    evidence: specified('Microsoft support’s published self-help texts, 2021'),
    properties: { storageAccountId: account('closed') },
  },
  {
    of: 'a point whose snapshot has gone, and that never was in the vault',
    stage: 'job',
    code: 'UserErrorInstantRpNotFound',
    evidence: specified('Azure Backup documentation, troubleshooting Azure VMs'),
    point: '400000000000001',
  },
  {
    of: 'an encrypted machine whose keys have gone',
    stage: 'job',
    code: 'DiskEncryptionInternalError',
    evidence: specified('Azure Backup documentation, troubleshooting encrypted VMs'),
    machine: 'keyless',
  },
  {
    of: 'the original location of a machine that has gone',
    stage: 'job',
    code: 'UserErrorVmNotFoundV2',
    evidence: inferred(
      'the support text has the code for a backup; that a restore fails with it is a guess',
    ),
    machine: 'lost',
    base: original,
  },
  {
    of: 'a target group that is not there',
    stage: 'job',
    code: 'UserErrorGenericResourceNotFound',
    evidence: inferred(
      'the code is documented of any missing resource; that it is this one’s is not',
    ),
    properties: { targetResourceGroupId: group('nowhere') },
  },
  {
    of: 'a locked resource group',
    stage: 'job',
    code: 'UserErrorResourceIsInLockedState',
    evidence: inferred(
      'the support text has the code for a backup of a locked machine; for a restore it is a guess',
    ),
    properties: { targetResourceGroupId: group('lockedRG') },
  },
  {
    of: 'a resource group whose policy denies it',
    stage: 'job',
    code: 'UserErrorRequestDisallowedByPolicy',
    evidence: inferred(
      'the code is documented of snapshots; that restores end of it as well is not',
    ),
    properties: { targetResourceGroupId: group('deniedRG') },
  },
  {
    of: 'a disk encryption set that is not there',
    stage: 'job',
    code: 'UserErrorGenericResourceNotFound',
    evidence: inferred(
      'the code is documented of any missing resource; that it is this one’s is not',
    ),
    properties: set('others'),
  },
  {
    of: 'a disk access that is not there',
    stage: 'job',
    code: 'UserErrorGenericResourceNotFound',
    evidence: inferred(
      'the code is documented of any missing resource; that it is this one’s is not',
    ),
    properties: reachedBy('distant'),
  },
  {
    of: 'a quota of managed disks that is reached',
    stage: 'job',
    code: 'UserErrorInvalidManagedDiskOperation',
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021: a restore failed for lack of quota',
    ),
    world: NO_ROOM,
    machine: 'plain',
  },
  {
    of: 'a quota of cores that is reached',
    stage: 'job',
    code: 'UserErrorCoreCountSubscriptionQuotaReached',
    evidence: inferred(
      'the example of a check has the code, of a restore of disks; that only a restore which makes a machine is counted is a guess',
    ),
    world: NO_ROOM,
    // Its disks are unmanaged, and so of no quota.
    machine: 'blobs',
    base: alternate,
  },
  {
    of: 'a size that is not available',
    stage: 'warnings',
    code: 'UserErrorSkuNotAvailable',
    evidence: specified(
      'Azure Backup documentation, restore: where the machine cannot be made its disks stay',
    ),
    machine: 'rare',
    base: alternate,
  },
  {
    of: 'a machine of an offer that was not bought',
    stage: 'warnings',
    code: 'UserErrorMarketPlaceVMNotSupported',
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs',
      inferred('the stage at which it shows'),
    ),
    machine: 'unbought',
    base: alternate,
  },
  {
    of: 'the original location of a machine whose protection is stopped',
    stage: 'warnings',
    code: 'OlrBackupFailed',
    evidence: reported('a public issue thread on the documentation, 2020', inferred('the cause')),
    base: original,
    before: stopped,
  },
];
