import { accessToken, vaultNumber } from '../../core/access-token.ts';
import { chance, hashOf } from '../../core/chance.ts';
import { itemKey, type ProtectedItem, type Vault } from '../../core/estate.ts';
import type { RecoveryPoint } from '../../core/recovery-point.ts';
import { formatInstant, TICKS_PER_SECOND } from '../../core/time.ts';
import type { World } from '../../core/world.ts';
import type { Operation } from '../../core/operation.ts';
import { regionCode } from './client-scripts.ts';
import { usDate, YEAR_ONE } from './dates.ts';
import { operationStatus } from './operation.ts';
import type { Schema } from './schemas.ts';

/** Whom a token for a region must be for (recorded, 2024; the ids are drawn). */
export function aadProperties(
  { tenant, seed }: World,
  region: string,
): Schema<'AADPropertiesResource'> {
  return {
    properties: {
      tenantId: tenant,
      audience: `https://RecoveryServices/IaasCoord/aadmgmt/${regionCode(region)}`,
      servicePrincipalObjectId: chance(seed, 'service principal').guid(hashOf(region) % 1000),
    },
  };
}

export interface TokenFacts {
  readonly world: World;
  readonly vault: Vault;
  readonly item: ProtectedItem;
  readonly point: RecoveryPoint;
}

/** Fields and their order as recorded in 2024, odd casing and all; addresses are those of nobody. */
export function crrAccessToken({
  world,
  vault,
  item,
  point,
}: TokenFacts): Schema<'CrrAccessTokenResource'> {
  const { machine } = item;
  const container = `iaasvmcontainerv2;${machine.resourceGroup};${machine.name}`.toLowerCase();
  const code = regionCode(vault.region);
  const key = itemKey(vault, machine);
  return {
    properties: {
      objectType: 'CrrAccessToken',
      accessTokenString: accessToken(world.seed, vault, machine, point.name),
      subscriptionId: world.subscription,
      resourceGroupName: vault.resourceGroup,
      resourceName: vault.name,
      resourceId: vaultNumber(world.seed, vault),
      protectionContainerId: hashOf(key) % 10_000_000,
      recoveryPointId: point.name,
      recoveryPointTime: usDate(point.takenAt),
      containerName: container,
      containerType: 'IaasVMContainer',
      backupManagementType: 'AzureIaasVM',
      datasourceType: 'VM',
      datasourceName: machine.name.toLowerCase(),
      datasourceId: String(hashOf(key)),
      datasourceContainerName: container,
      coordinatorServiceStampUri: `https://pod01-coord1.${code}.backup.invalid`,
      protectionServiceStampId: chance(world.seed, 'protection stamp').guid(0),
      protectionServiceStampUri: `https://pod01-prot1-int.${code}.backup.invalid`,
      tokenExtendedInformation: '<IaaSVMRecoveryPointMetadataBase />',
      rpTierInformation: Object.fromEntries(point.tiers.map(({ tier }) => [TIERS[tier], 'Valid'])),
      rpOriginalSAOption: false,
      rpIsManagedVirtualMachine: machine.managedDisks,
      rpVMSizeDescription: machine.size,
      bMSActiveRegion: vault.region,
    },
  };
}

const TIERS = { snapshot: 'InstantRP', vault: 'HardenedRP', archive: 'ArchivedRP' } as const;

/** Recorded (2024): the id is the whole path, and the end has no decimals. */
export function crrOperationStatus(
  operation: Operation,
  location: string,
): Schema<'OperationStatus'> {
  const status = operationStatus(operation);
  const second = Math.floor(operation.startedAt / TICKS_PER_SECOND) * TICKS_PER_SECOND;
  return {
    ...status,
    id: `${location}/backupCrrOperationsStatus/${operation.id}`,
    endTime: status.endTime === YEAR_ONE ? YEAR_ONE : formatInstant(second),
  };
}
