import { chance } from '../../core/chance.ts';
import type { Vault } from '../../core/estate.ts';
import type { World } from '../../core/world.ts';
import { etagDate } from './dates.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

/** How a vault stands beside how it is set. */
export interface VaultState {
  /** It was made or changed a moment ago, and that goes on. */
  readonly provisioning?: boolean | undefined;
  /** It was made since its world began, and nothing has been protected in it. */
  readonly empty?: boolean | undefined;
}

/** Order and fields as recorded in 2022 (2021-03-01) and 2026 (2026-05-01). */
export function vaultResource(
  id: string,
  vault: Vault,
  { madeAt, seed, tenant }: Pick<World, 'madeAt' | 'seed' | 'tenant'>,
  era: Era,
  { provisioning, empty }: VaultState = {},
): Schema<'Vault'> {
  return {
    location: vault.region,
    name: vault.name,
    etag: `W/"datetime'${etagDate(vault.changedAt ?? madeAt)}'"`,
    ...(vault.tags && { tags: { ...vault.tags } }),
    ...(vault.hasIdentity && { identity: identityOf(vault, seed, tenant) }),
    properties: {
      provisioningState: provisioning && era.name === 'current' ? 'Provisioning' : 'Succeeded',
      privateEndpointStateForBackup: 'None',
      privateEndpointStateForSiteRecovery: 'None',
      ...(era.name === 'middle' && {
        networkSettings: { publicNetworkAccess: vault.publicNetworkAccess ?? 'Enabled' },
      }),
      ...(era.name === 'current' && currentProperties(vault, era, { provisioning, empty })),
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

const currentProperties = (
  {
    crossRegionRestore,
    redundancy = 'GeoRedundant',
    resourceGuard,
    crossSubscriptionRestore = 'Enabled',
    publicNetworkAccess = 'Enabled',
  }: Vault,
  era: Era,
  { provisioning, empty }: VaultState,
) =>
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
    // Recorded: this of one that is empty.
    backupStorageVersion: empty === true ? 'Unassigned' : 'V2',
    securitySettings: {
      ...(era.has('immutabilityNull') && { immutabilitySettings: null }),
      softDeleteSettings: {
        softDeleteRetentionPeriodInDays: 14,
        softDeleteState: 'AlwaysON',
        enhancedSecurityState: 'AlwaysON',
      },
      // Recorded: invalid while the vault is being made.
      multiUserAuthorization:
        provisioning === true ? 'Invalid' : resourceGuard === true ? 'Enabled' : 'Disabled',
      sourceScanConfiguration: { state: 'Disabled' },
    },
    redundancySettings: {
      standardTierStorageRedundancy: redundancy,
      crossRegionRestore: crossRegionRestore === true ? 'Enabled' : 'Disabled',
    },
    regionOfChoiceSettings: { status: 'Disabled' },
    secureScore: 'Adequate',
    bcdrSecurityLevel: 'Good',
    publicNetworkAccess,
    restoreSettings: {
      crossSubscriptionRestoreSettings: {
        crossSubscriptionRestoreState: crossSubscriptionRestore,
      },
    },
  }) as const satisfies Partial<Schema<'VaultProperties'>>;
