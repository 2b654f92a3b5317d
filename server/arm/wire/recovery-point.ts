import { backedUpDisks, type Disk, type ProtectedItem } from '../../core/estate.ts';
import type { RecoveryPoint, RecoveryPointTier } from '../../core/recovery-point.ts';
import { formatInstant } from '../../core/time.ts';
import { sevenDecimals } from './dates.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

const TYPE =
  'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints';

export interface PointFacts {
  readonly itemId: string;
  readonly item: ProtectedItem;
  readonly point: RecoveryPoint;
  readonly mounted: boolean;
  /** Whether it is read alone, and not in a list. */
  readonly alone: boolean;
}

/** Order and fields as recorded from 2017 (documented era) to 2026. */
export function recoveryPointResource(
  { itemId, item, point, mounted, alone }: PointFacts,
  era: Era,
): Schema<'RecoveryPointResource'> {
  const { machine } = item;
  const properties: Schema<'IaasVMRecoveryPoint'> = {
    objectType: 'IaasVMRecoveryPoint',
    recoveryPointType: point.consistency,
    recoveryPointTime: formatInstant(point.takenAt),
    recoveryPointAdditionalInfo: '',
    sourceVMStorageType: STORAGE_TYPES[machine.storage],
    isSourceVMEncrypted: machine.encrypted,
    // The schema spells it `ILR`; every recording and the tutorial have `Ilr`.
    isInstantIlrSessionActive: mounted,
    recoveryPointTierDetails: point.tiers.map((tier) => tierDetails(tier, era)),
    isManagedVirtualMachine: machine.managedDisks,
    virtualMachineSize: machine.size,
    originalStorageAccountOption: false,
  };
  if (era.has('osType')) properties.osType = machine.osType;
  if (era.has('selectedDisks') && item.excludedLuns)
    properties.recoveryPointDiskConfiguration = diskConfiguration(item, alone);
  // Recorded (2024) of a machine in a zone, and missing of all others.
  if (era.has('security') && machine.zones) properties.zones = [...machine.zones];
  if (era.has('moveReadiness')) properties.recoveryPointMoveReadinessInfo = moveReadiness(point);
  if (era.has('security')) {
    properties.securityType = 'None';
    if (point.expiresAt !== undefined)
      properties.recoveryPointProperties = {
        expiryTime: sevenDecimals(point.expiresAt),
        ruleName: 'Daily',
        isSoftDeleted: false,
      };
    properties.isPrivateAccessEnabledOnAnyDisk = machine.privateAccess === true;
    properties.createdWithPolicyType = 'V1';
  }
  if (era.has('threatStatus')) properties.threatStatus = 0;
  const { name } = point;
  return { id: `${itemId}/recoveryPoints/${name}`, name, type: TYPE, properties };
}

const STORAGE_TYPES = {
  standard: 'NormalStorage',
  premium: 'PremiumVMOnPremiumStorage',
  mixed: 'PremiumVMOnPartialPremiumStorage',
} as const;

/** Specified: nothing is said beside it of a point that may be moved. No such point was recorded. */
function moveReadiness({ archive, tiers }: RecoveryPoint) {
  if (archive === 'ready') return { ArchivedRP: { isReadyForMove: true } };
  const isMoved = tiers.some(({ tier, state }) => tier === 'archive' && state !== 'deleted');
  const why = isMoved ? 'moved' : (archive ?? 'not known yet');
  return { ArchivedRP: { isReadyForMove: false, additionalInfo: MOVE_TEXTS[why] } };
}

/** Recorded (2022 to 2026), two full stops included; that of moved ones is specified by an example alone. */
const MOVE_TEXTS = {
  moved: 'Recovery point cannot be moved to archive tier since it has already been moved.',
  'not known yet':
    "We're still determining if this Recovery Point can be moved.. Please check again after some time.",
  'retention-too-short':
    'Recovery point cannot be moved to Archive tier due to insufficient retention duration specified in policy.. Update policy on the protected item with appropriate retention setting and try again.',
  'zone-redundant':
    'Recovery point cannot be moved to Archive tier in vaults with Zone-redundant storage enabled.. Please update backend storage type on the vault before retrying the move operation, or use a different vault.',
} as const;

/** Recorded (2022, 2021-10-01): a list counts the disks, and only a point read alone names them. */
function diskConfiguration(
  item: ProtectedItem,
  alone: boolean,
): Schema<'RecoveryPointDiskConfiguration'> {
  const { disks } = item.machine;
  const included = backedUpDisks(item);
  const excluded = disks.filter((disk) => !included.includes(disk));
  return {
    numberOfDisksIncludedInBackup: included.length,
    numberOfDisksAttachedToVm: disks.length,
    ...(alone && {
      includedDiskList: included.map(diskInformation),
      excludedDiskList: excluded.map(diskInformation),
    }),
  };
}

/** Recorded: the OS disk has the number -1. */
const diskInformation = ({ lun = -1, name }: Disk) => ({ lun, name });

/** Numbers 1 and 2 are recorded; 3 and the states above 1 follow the order of the enum (inferred). */
const TIERS = {
  snapshot: { number: 1, word: 'InstantRP' },
  vault: { number: 2, word: 'HardenedRP' },
  archive: { number: 3, word: 'ArchivedRP' },
} as const;

const STATES = {
  valid: { number: 1, word: 'Valid' },
  disabled: { number: 2, word: 'Disabled' },
  deleted: { number: 3, word: 'Deleted' },
  rehydrated: { number: 4, word: 'Rehydrated' },
} as const;

function tierDetails(
  { tier, state, until }: RecoveryPointTier,
  era: Era,
): Schema<'RecoveryPointTierInformation'> {
  const form = era.tiersAreNumbers ? 'number' : 'word';
  return {
    type: TIERS[tier][form],
    status: STATES[state][form],
    // Specified: example RecoveryPoints_List of 2025-02-01. That it came with the move readiness is inferred.
    ...(until !== undefined &&
      era.has('moveReadiness') && {
        extendedInfo: { RehydratedRPExpiryTime: formatInstant(until) },
      }),
  };
}
