import type { Vault } from '../../core/estate.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

const VAULTS = 'Microsoft.RecoveryServices/vaults';

/**
 * Recorded (2022): the three properties; inferred: from 2024 they say what the vault itself says of
 * soft delete, which cannot be switched off any more.
 */
export function securitySettings(
  vaultId: string,
  _vault: Vault,
  era: Era,
): Schema<'BackupResourceVaultConfigResource'> {
  const always = era.name === 'current';
  return {
    id: `${vaultId}/backupconfig/vaultconfig`,
    name: 'vaultconfig',
    type: `${VAULTS}/backupconfig`,
    properties: {
      enhancedSecurityState: always ? 'AlwaysON' : 'Enabled',
      softDeleteFeatureState: always ? 'AlwaysON' : 'Enabled',
      ...(always && { softDeleteRetentionPeriodInDays: 14 }),
      isSoftDeleteFeatureStateEditable: true,
    },
  };
}

/** The names are recorded (2022); their values are those of the vault that is simulated. */
export const storageSettings = (
  vaultId: string,
  { redundancy = 'GeoRedundant', crossRegionRestore = false }: Vault,
): Schema<'BackupResourceConfigResource'> => ({
  id: `${vaultId}/backupstorageconfig/vaultstorageconfig`,
  name: 'vaultstorageconfig',
  type: `${VAULTS}/backupstorageconfig`,
  properties: {
    storageModelType: redundancy,
    storageType: redundancy,
    dedupState: 'Disabled',
    xcoolState: 'Disabled',
    storageTypeState: 'Locked',
    crossRegionRestoreFlag: crossRegionRestore,
  },
});

/** Properties as recorded (2022) of a vault that Microsoft's keys encrypt. */
export const encryptionSettings = (
  vaultId: string,
): Schema<'BackupResourceEncryptionConfigExtendedResource'> => ({
  id: `${vaultId}/backupEncryptionConfigs/backupResourceEncryptionConfig`,
  name: 'backupResourceEncryptionConfig',
  type: `${VAULTS}/backupEncryptionConfigs`,
  properties: {
    useSystemAssignedIdentity: true,
    encryptionAtRestType: 'MicrosoftManaged',
    lastUpdateStatus: 'NotEnabled',
    infrastructureEncryptionState: 'Disabled',
  },
});
