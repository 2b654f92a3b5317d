import { chance } from '../../core/chance.ts';
import type { Vault } from '../../core/estate.ts';
import type { World } from '../../core/world.ts';
import { etagDate } from './dates.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

/** Order and fields as recorded in 2022 (2021-03-01) and 2026 (2026-05-01). */
export function vaultResource(
  id: string,
  vault: Vault,
  { madeAt, seed, tenant }: Pick<World, 'madeAt' | 'seed' | 'tenant'>,
  era: Era,
): Schema<'Vault'> {
  return {
    location: vault.region,
    ...(vault.hasIdentity && { identity: identityOf(vault, seed, tenant) }),
    name: vault.name,
    etag: `W/"datetime'${etagDate(madeAt)}'"`,
    properties: {
      provisioningState: 'Succeeded',
      privateEndpointStateForBackup: 'None',
      privateEndpointStateForSiteRecovery: 'None',
      ...(era.name === 'middle' && { networkSettings: { publicNetworkAccess: 'Enabled' } }),
      ...(era.name === 'current' && currentProperties(vault)),
    },
    id,
    type: 'Microsoft.RecoveryServices/vaults',
    sku: { name: 'Standard' },
  };
}

/** Inferred from the identities of other providers: no recording shows one of a vault. */
const identityOf = (
  { resourceGroup, name }: Vault,
  seed: number,
  tenantId: string,
): Schema<'VaultIdentity'> => ({
  type: 'SystemAssigned',
  principalId: chance(seed, `identity of ${resourceGroup}/${name}`.toLowerCase()).guid(0),
  tenantId,
});

const currentProperties = ({
  crossRegionRestore,
  redundancy = 'GeoRedundant',
  resourceGuard,
  crossSubscriptionRestore = 'Enabled',
}: Vault) =>
  ({
    monitoringSettings: {
      azureMonitorAlertSettings: {
        alertsForAllJobFailures: 'Enabled',
        alertsForAllReplicationIssues: 'Enabled',
        alertsForAllFailoverIssues: 'Enabled',
      },
      classicAlertSettings: {
        alertsForCriticalOperations: 'Enabled',
        emailNotificationsForSiteRecovery: 'Enabled',
      },
    },
    costManagementSettings: { granularityLevel: 'VaultLevel' },
    backupStorageVersion: 'V2',
    securitySettings: {
      softDeleteSettings: {
        softDeleteRetentionPeriodInDays: 14,
        softDeleteState: 'AlwaysON',
        enhancedSecurityState: 'AlwaysON',
      },
      multiUserAuthorization: resourceGuard === true ? 'Enabled' : 'Disabled',
      sourceScanConfiguration: { state: 'Disabled' },
    },
    redundancySettings: {
      standardTierStorageRedundancy: redundancy,
      crossRegionRestore: crossRegionRestore === true ? 'Enabled' : 'Disabled',
    },
    regionOfChoiceSettings: { status: 'Disabled' },
    secureScore: 'Adequate',
    bcdrSecurityLevel: 'Good',
    publicNetworkAccess: 'Enabled',
    restoreSettings: {
      crossSubscriptionRestoreSettings: {
        crossSubscriptionRestoreState: crossSubscriptionRestore,
      },
    },
  }) as const satisfies Partial<Schema<'VaultProperties'>>;
