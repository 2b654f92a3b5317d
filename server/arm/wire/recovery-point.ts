import type { Machine } from '../../core/estate.ts';
import type { RecoveryPoint, RecoveryPointTier } from '../../core/recovery-point.ts';
import { formatInstant } from '../../core/time.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

const TYPE =
  'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/recoveryPoints';

/** Order and fields as recorded from 2017 (documented era) to 2026. */
export function recoveryPointResource(
  itemId: string,
  machine: Machine,
  point: RecoveryPoint,
  mounted: boolean,
  era: Era,
): Schema<'RecoveryPointResource'> {
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
  if (era.has('moveReadiness')) properties.recoveryPointMoveReadinessInfo = MOVE_READINESS;
  if (era.has('security')) {
    properties.securityType = 'None';
    properties.isPrivateAccessEnabledOnAnyDisk = false;
    properties.createdWithPolicyType = 'V1';
  }
  const { name } = point;
  return { id: `${itemId}/recoveryPoints/${name}`, name, type: TYPE, properties };
}

const STORAGE_TYPES = {
  standard: 'NormalStorage',
  premium: 'PremiumVMOnPremiumStorage',
  mixed: 'PremiumVMOnPartialPremiumStorage',
} as const;

/** Recorded, two full stops included. */
const MOVE_READINESS = {
  ArchivedRP: {
    isReadyForMove: false,
    additionalInfo:
      "We're still determining if this Recovery Point can be moved.. Please check again after some time.",
  },
};

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

const tierDetails = (
  { tier, state }: RecoveryPointTier,
  { tiersAreNumbers }: Era,
): Schema<'RecoveryPointTierInformation'> =>
  tiersAreNumbers
    ? { type: TIERS[tier].number, status: STATES[state].number }
    : { type: TIERS[tier].word, status: STATES[state].word };
