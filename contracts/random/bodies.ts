import type { Names, Seen } from './seen.ts';
import type { ArmStep, Body } from './steps.ts';

/** The region that the worlds' own is paired with. */
export const SECONDARY = 'eastus';

/** A body as it is sent. */
export function textOf(body: Body, step: ArmStep, seen: Seen): string {
  if (body === 'broken') return '{"properties":';
  if (body === 'empty') return '';
  return JSON.stringify(body === 'list' ? [] : bodyOf(body, step, seen));
}

/** Some operations wrap what they are told into `properties`, the later ones do not. */
function bodyOf(body: Body, step: ArmStep, seen: Seen): object {
  const { names } = seen;
  switch (body) {
    case 'validation':
    case 'validation of nothing':
      return {
        id: `${itemPath(names)}/recoveryPoints/${body === 'validation' ? pointOf(step, seen) : '1'}`,
        properties: {
          objectType: 'ValidateIaasVMRestoreOperationRequest',
          restoreRequest: restoreOf(step.which % 2 ? 'no account' : 'disks', names),
        },
      };
    case 'restore elsewhere':
    case 'restore elsewhere without token':
      return {
        ...(body === 'restore elsewhere' && { crossRegionRestoreAccessDetails: seen.access }),
        restoreRequest: { ...restoreOf('disks', names), region: SECONDARY },
      };
    case 'jobs elsewhere':
      return { resourceId: vaultPath(names), jobName: seen.jobs.at(-1 - step.which) };
    case 'machine':
      return { resourceType: 'VM', resourceId: names['machineId'] };
    case 'weekly':
    case 'odd policy':
      return { properties: body === 'weekly' ? WEEKLY : { ...WEEKLY, retentionPolicy: undefined } };
    default:
      return { properties: propertiesOf(body, step, seen) };
  }
}

const vaultPath = (names: Names): string =>
  `/subscriptions/${names['subscription'] ?? ''}/resourceGroups/${names['resourceGroup'] ?? ''}/providers/Microsoft.RecoveryServices/vaults/${names['vault'] ?? ''}`;

const itemPath = (names: Names): string =>
  `${vaultPath(names)}/backupFabrics/Azure/protectionContainers/${names['container'] ?? ''}/protectedItems/${names['item'] ?? ''}`;

/** The one that the path names, where it names one. */
export const pointOf = ({ which }: ArmStep, { points }: Seen): string =>
  points.at(-1 - (which % Math.max(1, points.length))) ?? '1';

const WEEKLY = {
  backupManagementType: 'AzureIaasVM',
  schedulePolicy: {
    schedulePolicyType: 'SimpleSchedulePolicy',
    scheduleRunFrequency: 'Weekly',
    scheduleRunDays: ['Sunday'],
    scheduleRunTimes: ['2026-03-01T20:00:00.000Z'],
  },
  retentionPolicy: {
    retentionPolicyType: 'LongTermRetentionPolicy',
    weeklySchedule: {
      daysOfTheWeek: ['Sunday'],
      retentionTimes: ['2026-03-01T20:00:00.000Z'],
      retentionDuration: { count: 12, durationType: 'Weeks' },
    },
  },
  timeZone: 'UTC',
};

function propertiesOf(body: Body, step: ArmStep, seen: Seen): object {
  const { names } = seen;
  const item = {
    protectedItemType: 'Microsoft.Compute/virtualMachines',
    sourceResourceId: names['machineId'],
  };
  switch (body) {
    case 'backup':
      return { objectType: 'IaasVMBackupRequest' };
    case 'backup for ever':
      return {
        objectType: 'IaasVMBackupRequest',
        recoveryPointExpiryTimeInUTC: step.which % 2 ? '2030-01-01T00:00:00Z' : 'for ever',
      };
    case 'policy':
    case 'other policy':
      return {
        ...item,
        policyId: `${body === 'policy' ? vaultPath(names) : '/elsewhere'}/backupPolicies/Weekly`,
        ...(step.which === 7 && { isRehydrate: true }),
      };
    case 'stop':
    case 'undelete':
      return {
        ...item,
        policyId: '',
        protectionState: 'ProtectionStopped',
        ...(body === 'undelete' && { isRehydrate: true }),
      };
    case 'mount':
    case 'mount of another':
      return {
        objectType: 'IaasVMILRRegistrationRequest',
        recoveryPointId: body === 'mount' ? pointOf(step, seen) : '1',
        virtualMachineId: names['machineId'],
      };
    default:
      return restoreOf(body, names);
  }
}

const MACHINE = {
  virtualNetworkId: 'vnetId',
  subnetId: 'subnetId',
  targetVirtualMachineId: 'targetVmId',
} as const;

function restoreOf(body: Body, names: Names): object {
  const disks = {
    objectType: 'IaasVMRestoreRequest',
    recoveryType: 'RestoreDisks',
    region: body === 'other region' ? 'moon' : names['region'],
    sourceResourceId: names['machineId'],
    storageAccountId:
      body === 'missing account'
        ? `${names['storageAccountId'] ?? ''}0`
        : names['storageAccountId'],
  };
  if (body === 'no account') return { ...disks, storageAccountId: '' };
  if (body === 'old machine') return { ...disks, recoveryType: 'OriginalLocation' };
  if (body !== 'new machine' && body !== 'busy machine name') return disks;
  return {
    ...disks,
    recoveryType: 'AlternateLocation',
    targetResourceGroupId: names['targetResourceGroupId'],
    ...Object.fromEntries(Object.entries(MACHINE).map(([field, name]) => [field, names[name]])),
    ...(body === 'busy machine name' && { targetVirtualMachineId: names['machineId'] }),
  };
}
