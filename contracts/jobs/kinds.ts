import type { Reply } from '../service/stage.ts';
import {
  type Bag,
  backupBag,
  type BagFacts,
  diskBag,
  machineBag,
  ofSecondary,
  originalBag,
  OF_OLD_POINT,
} from './bags.ts';
import { type Reading, SECONDARY_READINGS, VAULT_READINGS } from './columns.ts';
import {
  account,
  ELSEWHERE,
  itemPath,
  locationPath,
  machineId,
  OLD_POINT,
  POINT,
  REGION,
  resource,
  SECONDARY,
  SUBSCRIPTION,
  targetGroup,
  vaultPath,
} from './estate.ts';
import type { World } from './service.ts';

export type Headers = Readonly<Record<string, string>>;

/** One kind of job: how it comes about, and what is peculiar to it. */
export interface JobKind {
  /** A noun with its article. */
  readonly says: string;
  /** What the job calls itself. */
  readonly operation: string;
  /** Which operation of the contract a fate for it has to name. */
  readonly trigger: string;
  readonly readings: readonly Reading[];
  readonly machine: string;
  readonly tasks: readonly string[];
  /** Which of its tasks a job of twenty minutes is at after ten. */
  readonly atHalfTime: number;
  /** There for a restore. */
  readonly restore?: RestoreKind;
  /** Why no cancel is to be had; absent where one is. */
  readonly notCancellable?: 'by its kind' | 'in its region';
  /** What has to be so before it can be ordered. */
  before?(world: World): Promise<void>;
  order(world: World, headers: Headers): Promise<Reply>;
  bag(facts: BagFacts): Bag;
}

export interface RestoreKind {
  readonly recoveryType: 'RestoreDisks' | 'AlternateLocation' | 'OriginalLocation';
  readonly sizeGb: number;
  /** The percentage at which all of the data has moved. */
  readonly copied: number;
  /** Whether it tells what has moved from 2024 on, as all do before. */
  readonly tellsTransfer: boolean;
}

type Properties = Readonly<Record<string, unknown>>;

const restoreRequest = (machine: string, point: string, properties: Properties) => ({
  objectType: 'IaasVMRestoreRequest',
  recoveryPointId: point,
  recoveryType: 'RestoreDisks',
  sourceResourceId: machineId(machine),
  storageAccountId: account('stagingaccount'),
  targetResourceGroupId: targetGroup(),
  region: REGION,
  ...properties,
});

/** Sends a restore. */
const restoring =
  (machine: string, properties: Properties = {}): JobKind['order'] =>
  ({ send }, headers) => {
    const path = `${itemPath(machine)}/recoveryPoints/${POINT}/restore`;
    const body = { properties: restoreRequest(machine, POINT, properties) };
    return send({ method: 'POST', path, headers, body });
  };

/** Asks for whom a token is, then for the token, then for the restore. */
const restoringAfar =
  (properties: Properties = {}): JobKind['order'] =>
  async ({ send }, headers) => {
    const aad = (await send({ path: `${locationPath}/backupAadProperties` })).json();
    const path = `${itemPath('mainVM')}/recoveryPoints/${OLD_POINT}/accessToken`;
    const token = (await send({ method: 'POST', path, body: aad })).json();
    const afar = { region: SECONDARY, storageAccountId: account('faraccount'), ...properties };
    return send({
      method: 'POST',
      path: `${locationPath}/backupCrossRegionRestore`,
      headers,
      body: {
        crossRegionRestoreAccessDetails: token.properties,
        restoreRequest: restoreRequest('mainVM', OLD_POINT, afar),
      },
    });
  };

const changing =
  (machine: string, properties: Properties): JobKind['order'] =>
  ({ send }, headers) =>
    send({
      method: 'PUT',
      path: itemPath(machine),
      headers,
      body: {
        properties: {
          protectedItemType: 'Microsoft.Compute/virtualMachines',
          sourceResourceId: machineId(machine),
          ...properties,
        },
      },
    });

const deleting: JobKind['order'] = ({ send }, headers) =>
  send({ method: 'DELETE', path: itemPath('mainVM'), headers });

const machineIn = (network: string, subscription = SUBSCRIPTION): Properties => ({
  recoveryType: 'AlternateLocation',
  targetResourceGroupId: targetGroup(subscription),
  targetVirtualMachineId: resource('Compute/virtualMachines', 'newVM', { subscription }),
  virtualNetworkId: resource('Network/virtualNetworks', network, { subscription }),
  subnetId: `${resource('Network/virtualNetworks', network, { subscription })}/subnets/default`,
});

const TRANSFER = 'Transfer data from vault';
const CREATE = 'Create the restored virtual machine';

const restoreOfVault = {
  operation: 'Restore',
  trigger: 'Restores_Trigger',
  readings: VAULT_READINGS,
  machine: 'mainVM',
  tasks: [TRANSFER],
  atHalfTime: 0,
} as const;

const restoreAfar = {
  ...restoreOfVault,
  operation: 'CrossRegionRestore',
  trigger: 'CrossRegionRestore_Trigger',
  readings: SECONDARY_READINGS,
  notCancellable: 'in its region',
} as const;

const disks = { recoveryType: 'RestoreDisks', copied: 99 } as const;
const machine = { recoveryType: 'AlternateLocation', copied: 60 } as const;
const withMachine = { ...restoreOfVault, tasks: [TRANSFER, CREATE] } as const;

/** Recorded: without tasks, and without anything that may be asked of it. */
const changeOfProtection = {
  trigger: 'ProtectedItems_CreateOrUpdate',
  readings: VAULT_READINGS,
  machine: 'mainVM',
  tasks: [],
  atHalfTime: 0,
  notCancellable: 'by its kind',
} as const;

const stopped = { policyId: '', protectionState: 'ProtectionStopped' } as const;

const policy = `${vaultPath}/backupPolicies/DefaultPolicy`;

export const KINDS: readonly JobKind[] = [
  {
    ...restoreOfVault,
    says: 'a restore of managed disks',
    restore: { ...disks, sizeGb: 159, tellsTransfer: false },
    order: restoring('mainVM'),
    bag: diskBag({ machine: 'mainVM' }),
  },
  {
    ...restoreOfVault,
    says: 'a restore of disks into an account',
    restore: { ...disks, sizeGb: 159, tellsTransfer: true },
    order: restoring('mainVM', { targetResourceGroupId: null }),
    bag: diskBag({ machine: 'mainVM', intoGroup: false }),
  },
  {
    ...restoreOfVault,
    says: 'a restore of unmanaged disks as managed ones',
    machine: 'blobVM',
    restore: { ...disks, sizeGb: 30, tellsTransfer: false },
    order: restoring('blobVM', { restoreWithManagedDisks: true }),
    bag: diskBag({ machine: 'blobVM' }),
  },
  {
    ...restoreOfVault,
    says: 'a restore of chosen disks',
    machine: 'pickedVM',
    restore: { ...disks, sizeGb: 80, tellsTransfer: false },
    order: restoring('pickedVM', { restoreDiskLunList: [0] }),
    bag: diskBag({
      machine: 'pickedVM',
      chosen: ['picked-os; picked-data', 'picked-os; picked-data; picked-more'],
    }),
  },
  {
    ...withMachine,
    says: 'a restore to an alternate location',
    restore: { ...machine, sizeGb: 159, tellsTransfer: false },
    order: restoring('mainVM', machineIn('targetNet')),
    bag: machineBag({}),
  },
  {
    ...withMachine,
    says: 'a restore of unmanaged disks to an alternate location, as managed ones',
    machine: 'blobVM',
    restore: { ...machine, sizeGb: 30, tellsTransfer: false },
    order: restoring('blobVM', { ...machineIn('targetNet'), restoreWithManagedDisks: true }),
    bag: machineBag({ original: 'blobVM' }),
  },
  {
    ...withMachine,
    says: 'a restore into another subscription',
    restore: { ...machine, sizeGb: 159, tellsTransfer: false },
    order: restoring('mainVM', machineIn('theirNet', ELSEWHERE)),
    bag: machineBag({ network: 'theirNet', abroad: ELSEWHERE }),
  },
  {
    ...restoreOfVault,
    says: 'a restore to the original location',
    tasks: [TRANSFER, 'Update the virtual machine'],
    atHalfTime: 1,
    restore: {
      recoveryType: 'OriginalLocation',
      copied: 99,
      sizeGb: 159,
      tellsTransfer: false,
    },
    order: restoring('mainVM', { recoveryType: 'OriginalLocation', targetResourceGroupId: null }),
    bag: originalBag,
  },
  {
    ...restoreAfar,
    says: 'a cross-region restore of disks',
    restore: { ...disks, sizeGb: 159, tellsTransfer: true },
    order: restoringAfar(),
    bag: ofSecondary(diskBag({ machine: 'mainVM', account: 'faraccount', time: OF_OLD_POINT })),
  },
  {
    ...restoreAfar,
    says: 'a cross-region restore of a machine',
    tasks: [TRANSFER, CREATE],
    restore: { ...machine, sizeGb: 159, tellsTransfer: true },
    order: restoringAfar(machineIn('farNet')),
    bag: ofSecondary(machineBag({ account: 'faraccount', network: 'farNet', time: OF_OLD_POINT })),
  },
  {
    ...restoreOfVault,
    says: 'a backup',
    operation: 'Backup',
    trigger: 'Backups_Trigger',
    tasks: ['Take Snapshot', 'Transfer data to vault', 'Validate Backup'],
    atHalfTime: 1,
    order: ({ send }, headers) =>
      send({
        method: 'POST',
        path: `${itemPath('mainVM')}/backup`,
        headers,
        body: {
          properties: {
            objectType: 'IaasVMBackupRequest',
            recoveryPointExpiryTimeInUTC: '2026-04-15T00:00:00Z',
          },
        },
      }),
    bag: backupBag,
  },
  {
    ...changeOfProtection,
    says: 'a first protection',
    operation: 'ConfigureBackup',
    machine: 'bareVM',
    order: changing('bareVM', { policyId: policy }),
    bag: () => [
      ['VM Name', 'bareVM'],
      ['Policy Name', 'DefaultPolicy'],
    ],
  },
  {
    ...changeOfProtection,
    says: 'a stop of backups',
    operation: 'DisableBackup',
    order: changing('mainVM', stopped),
    bag: () => [
      ['VM Name', 'mainVM'],
      ['Policy Name', ''],
    ],
  },
  {
    ...changeOfProtection,
    says: 'a deletion of backups',
    operation: 'DeleteBackupData',
    trigger: 'ProtectedItems_Delete',
    order: deleting,
    bag: () => [
      ['VM Name', 'mainVM'],
      ['Number of Recovery Points', '2'],
    ],
  },
  {
    ...changeOfProtection,
    says: 'an undeletion',
    operation: 'Undelete',
    async before(world) {
      await deleting(world, {});
      world.advance('10m');
    },
    order: changing('mainVM', { ...stopped, isRehydrate: true }),
    bag: () => [
      ['VM Name', 'mainVM'],
      ['Undelete flag', 'True'],
    ],
  },
];
