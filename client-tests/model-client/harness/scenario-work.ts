import type { RestoriteWorld, ScenarioDocument } from '../../../server/index.ts';
import { secondsIn } from './scenario-time.ts';
import type { Order, RestoreRequest, ServiceOptions } from '../index.ts';

/** What a client does in a scenario: what its fates are for, else a restore of disks. */
export const triggerOf = ({ fates = [] }: ScenarioDocument): string =>
  fates
    .map(({ match }) => match?.operation)
    .find((operation) => operation !== undefined && operation !== 'JobCancellations_Trigger') ??
  'Restores_Trigger';

export const serviceOptions = (
  endpoint: string,
  { subscription, resourceGroup, vault, container, item }: RestoriteWorld,
  scenario: ScenarioDocument,
): Omit<ServiceOptions, 'getToken'> => ({
  endpoint,
  subscription,
  resourceGroup,
  vault,
  container,
  item,
  timeLimitSeconds: takesHours(scenario) ? 4 * 3600 : 3600,
});

/** Restores of the library are over within half an hour, or within three hours, or never. */
const takesHours = ({ fates = [] }: ScenarioDocument): boolean =>
  fates.some(({ job = {} }) =>
    [job.takes, job.queued]
      .map((text = '0s') => secondsIn(text))
      .some((takes) => takes > 1800 && takes < 86_400),
  );

export function requestOf(world: RestoriteWorld, { fates = [] }: ScenarioDocument): RestoreRequest {
  const { subscription, machineId, storageAccountId, region } = world;
  const common = { sourceResourceId: machineId, storageAccountId, region };
  const targetResourceGroupId = `/subscriptions/${subscription}/resourceGroups/targetRG`;
  const network = `${targetResourceGroupId}/providers/Microsoft.Network/virtualNetworks/testNet`;
  switch (fates[0]?.match?.recoveryType) {
    case 'OriginalLocation':
      return { recoveryType: 'OriginalLocation', ...common };
    case 'AlternateLocation':
      return {
        recoveryType: 'AlternateLocation',
        ...common,
        targetResourceGroupId,
        targetVirtualMachineId: `${targetResourceGroupId}/providers/Microsoft.Compute/virtualMachines/restored`,
        virtualNetworkId: network,
        subnetId: `${network}/subnets/default`,
      };
    default:
      return { recoveryType: 'RestoreDisks', ...common, targetResourceGroupId };
  }
}

export function orderOf(world: RestoriteWorld, scenario: ScenarioDocument): Order {
  const { subscription, resourceGroup, vault, machineId } = world;
  const policies = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault}/backupPolicies`;
  const trigger = triggerOf(scenario);
  switch (trigger) {
    case 'Backups_Trigger':
      return {
        method: 'POST',
        path: '/backup',
        body: { properties: { objectType: 'IaasVMBackupRequest' } },
        jobs: 'Backup',
      };
    case 'ProtectedItems_CreateOrUpdate':
      return {
        method: 'PUT',
        path: '',
        body: { properties: { sourceResourceId: machineId, policyId: `${policies}/Weekly` } },
        jobs: 'ConfigureBackup',
      };
    case 'ProtectedItems_Delete':
      return { method: 'DELETE', path: '', jobs: 'DeleteBackupData' };
    default:
      throw new Error(`No client of ours sets off ${trigger}.`);
  }
}
