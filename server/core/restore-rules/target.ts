import type { Located, VirtualNetwork } from '../estate.ts';
import { inferred, reported, specified, troubleshooting } from '../errors/entry.ts';
import { slice } from '../listing.ts';
import { parseResourceId, sameName, sameResource } from '../names.ts';
import { protectionOf } from '../protection-of.ts';
import { machineNamed } from '../standing-machines.ts';
import { QUOTA_TROUBLES } from './quota.ts';
import {
  groupIn,
  isAlternate,
  isCrossRegion,
  isIn,
  isOriginal,
  isOwn,
  type LaterRule,
  machineIn,
  type RestoreCase,
  type TriggerRule,
  type When,
} from './rule.ts';

/** The network that is named, where it could be known; `named` is undefined where it is not there. */
function networkIn(restore: RestoreCase): { named: VirtualNetwork | undefined } | undefined {
  const { virtualNetworks } = restore.world.estate;
  const id = restore.command.request.virtualNetworkId;
  const name = id === undefined ? undefined : parseResourceId(id);
  if (!isAlternate(restore) || id === undefined || !name) return undefined;
  if (!isOwn(restore, id) || virtualNetworks.length === 0) return undefined;
  const networks = slice(virtualNetworks, 0, virtualNetworks.length);
  return { named: networks.find((network) => sameResource(network, name)) };
}

/** `…/virtualNetworks/{network}/subnets/{subnet}` */
const networkOfSubnet = (id: string): string => id.replace(/\/subnets\/[^/]+\/?$/i, '');

const theNetworkIsWrong: When = (restore) => {
  const { virtualNetworkId = '', subnetId = '' } = restore.command.request;
  if (!isAlternate(restore)) return undefined;
  if (!sameName(networkOfSubnet(subnetId), virtualNetworkId.replace(/\/$/, '')))
    return `The subnet '${subnetId}' is not of the network '${virtualNetworkId}'.`;
  const network = networkIn(restore);
  if (!network) return undefined;
  if (!network.named) return `There is no network '${virtualNetworkId}'.`;
  const { region } = restore.command.vault;
  return isCrossRegion(restore) || sameName(network.named.region, region)
    ? undefined
    : `The vault is in ${region}, the network '${network.named.name}' in ${network.named.region}.`;
};

const theSubnetIsMissing: When = (restore) => {
  const subnets = networkIn(restore)?.named?.subnets;
  const subnet = parseResourceId(restore.command.request.subnetId ?? '')?.name ?? '';
  return !subnets || subnets.some((name) => sameName(name, subnet))
    ? undefined
    : `The network has no subnet '${subnet}'; it has ${subnets.join(', ')}.`;
};

const theNameIsTaken: When = (restore) => {
  const id = restore.command.request.targetVirtualMachineId ?? '';
  const name = parseResourceId(id);
  if (!isAlternate(restore) || !name || !isOwn(restore, id)) return undefined;
  return machineNamed(restore.world, name, restore.now)
    ? `There is a machine '${name.name}' in '${name.resourceGroup}'.`
    : undefined;
};

const theSourceIsGone: When = (restore) =>
  isOriginal(restore) && machineIn(restore).gone ? 'Choose another recoveryType.' : undefined;

const theGroupIsMissing: When = (restore) => {
  const group = groupIn(restore);
  return group === undefined || restore.world.estate.resourceGroup(group) !== undefined
    ? undefined
    : `There is no resource group '${group}'.`;
};

/** A rule about the group that the disks go into, where it is on one of the world's lists. */
const theGroupIs =
  (list: 'lockedResourceGroups' | 'policyDeniedResourceGroups', how: string): When =>
  (restore) => {
    const group = groupIn(restore);
    const names = restore.world.estate.obstacles?.[list] ?? [];
    return group !== undefined && names.some((name) => sameName(name, group))
      ? `The resource group '${group}' ${how}.`
      : undefined;
  };

/** The name of what a restore needs beside it in its region, where it is known not to be there. */
function missingHere(
  restore: RestoreCase,
  id: string | undefined,
  all: readonly Located[] | undefined,
): string | undefined {
  const name = id === undefined ? undefined : parseResourceId(id);
  if (id === undefined || !all || !name || !isOwn(restore, id)) return undefined;
  const { region } = restore.command.vault;
  const isThere = all.some(
    (one) => sameResource(one, name) && (isCrossRegion(restore) || sameName(one.region, region)),
  );
  return isThere ? undefined : `'${name.name}' in ${region}`;
}

const theSetIsMissing: When = (restore) => {
  const { diskEncryptionSets } = restore.world.estate.obstacles ?? {};
  const name = missingHere(
    restore,
    restore.command.request.diskEncryptionSetId,
    diskEncryptionSets,
  );
  return name === undefined ? undefined : `There is no disk encryption set ${name}.`;
};

const theAccessIsMissing: When = (restore) => {
  const { option, diskAccessId } = restore.command.request.networkAccess ?? {};
  if (option !== 'EnablePrivateAccessForAllDisks') return undefined;
  const name = missingHere(restore, diskAccessId, restore.world.estate.diskAccesses);
  return name === undefined ? undefined : `There is no disk access ${name}.`;
};

const thereIsNoTierToRead: When = (restore) => {
  const isReadable =
    isIn(restore, 'snapshot') ||
    isIn(restore, 'vault') ||
    restore.point?.tiers.some(
      ({ tier, state }) => tier === 'archive' && (state === 'valid' || state === 'rehydrated'),
    );
  return isReadable ? undefined : 'Restore from another recovery point.';
};

const theSizeIsUnavailable: When = (restore) => {
  const { unavailableSizes = [] } = restore.world.estate.obstacles ?? {};
  const { size } = machineIn(restore);
  return isAlternate(restore) && unavailableSizes.some((name) => sameName(name, size))
    ? `No machine of ${size} can be made. Make one of another size from the disks.`
    : undefined;
};

const theSafetySnapshotFails: When = (restore) => {
  const { world, command, now } = restore;
  if (!isOriginal(restore)) return undefined;
  return protectionOf(world, command.vault, command.item, now).state === 'stopped'
    ? 'Resume the protection, or restore elsewhere: nothing has been restored.'
    : undefined;
};

/** Where a new machine is to be. */
export const NEW_MACHINE_RULES: readonly TriggerRule[] = [
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticVirtualNetworkIncorrect',
    of: 'a virtual network that is not there, or in another region',
    when: theNetworkIsWrong,
    evidence: inferred('documented is the text alone; code and stage are ours'),
  },
  {
    stage: 'trigger',
    code: 'RestoriteSyntheticSubnetNotFound',
    of: 'a subnet that is not there',
    when: theSubnetIsMissing,
    evidence: inferred('documented is the text alone; code and stage are ours'),
  },
  {
    stage: 'trigger',
    code: 'UserErrorVmAlreadyExistWithSameName',
    of: 'a name that a machine has',
    when: theNameIsTaken,
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021; the stage is inferred',
    ),
  },
];

/** What the job meets at the machine and where the disks are to be. */
export const TARGET_TROUBLES: readonly LaterRule[] = [
  {
    stage: 'job',
    code: 'UserErrorInstantRpNotFound',
    of: 'a point whose snapshot has gone, and that never was in the vault',
    when: thereIsNoTierToRead,
    evidence: troubleshooting,
  },
  {
    stage: 'job',
    code: 'DiskEncryptionInternalError',
    of: 'an encrypted machine whose keys have gone',
    when: (restore) =>
      machineIn(restore).encrypted && machineIn(restore).keysGone
        ? 'Restore the key or secret first.'
        : undefined,
    evidence: specified('Azure Backup documentation, troubleshooting encrypted VMs'),
  },
  {
    stage: 'job',
    code: 'UserErrorVmNotFoundV2',
    of: 'the original location of a machine that has gone',
    when: theSourceIsGone,
    evidence: inferred(
      'the support text has the code for a backup; that a restore fails with it is a guess',
    ),
  },
  {
    stage: 'job',
    code: 'UserErrorGenericResourceNotFound',
    of: 'a target group that is not there',
    when: theGroupIsMissing,
    evidence: inferred(
      'the code is documented of any missing resource; that it is this one’s is not',
    ),
  },
  {
    stage: 'job',
    code: 'UserErrorResourceIsInLockedState',
    of: 'a locked resource group',
    when: theGroupIs('lockedResourceGroups', 'is locked'),
    evidence: inferred(
      'the support text has the code for a backup of a locked machine; for a restore it is a guess',
    ),
  },
  {
    stage: 'job',
    code: 'UserErrorRequestDisallowedByPolicy',
    of: 'a resource group whose policy denies it',
    when: theGroupIs('policyDeniedResourceGroups', 'has a policy that denies what is to be made'),
    evidence: inferred(
      'the code is documented of snapshots; that restores end of it as well is not',
    ),
  },
  {
    stage: 'job',
    code: 'UserErrorGenericResourceNotFound',
    of: 'a disk encryption set that is not there',
    when: theSetIsMissing,
    evidence: inferred(
      'the code is documented of any missing resource; that it is this one’s is not',
    ),
  },
  {
    stage: 'job',
    code: 'UserErrorGenericResourceNotFound',
    of: 'a disk access that is not there',
    when: theAccessIsMissing,
    evidence: inferred(
      'the code is documented of any missing resource; that it is this one’s is not',
    ),
  },
  ...QUOTA_TROUBLES,
  {
    stage: 'warnings',
    code: 'UserErrorSkuNotAvailable',
    of: 'a size that is not available',
    when: theSizeIsUnavailable,
    evidence: specified(
      'Azure Backup documentation, restore: where the machine cannot be made its disks stay',
    ),
  },
  {
    stage: 'warnings',
    code: 'UserErrorMarketPlaceVMNotSupported',
    of: 'a machine of an offer that was not bought',
    when: (restore) =>
      isAlternate(restore) && machineIn(restore).unboughtOffer
        ? 'Make a machine from the disks, or attach them to one.'
        : undefined,
    evidence: specified(
      'Azure Backup documentation, troubleshooting Azure VMs; the stage is inferred',
    ),
  },
  {
    stage: 'warnings',
    code: 'OlrBackupFailed',
    of: 'the original location of a machine whose protection is stopped',
    when: theSafetySnapshotFails,
    evidence: reported('a public issue thread on the documentation, 2020; the cause is inferred'),
  },
];
