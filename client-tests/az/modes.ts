import { expect } from 'vitest';
import { CHOSEN, LAB } from '../shared/worlds/index.ts';
import { TO_TARGET } from './az.ts';

/** A way in which restore-disks can be told to restore, and what az makes of it. */
export interface Mode {
  readonly way: string;
  readonly flags: string;
  /** A world that has what it needs. Default: the everyday one. */
  readonly from?: string;
  /** Which of the world's points, newest first. Default: the newest. */
  readonly point?: number;
  /** What stands in the body that it sends. */
  readonly sends: Readonly<Record<string, unknown>>;
  /** The disks that the service has restored in the end. Default: all that the everyday machine has. */
  readonly disks?: readonly string[];
  /** Where they are, and what is there beside them. */
  readonly leaves: object;
}

export const EVERY_DISK = ['testVM_OsDisk', 'testVM_DataDisk_0'];
const WEB = ['web-os', 'web-data', 'web-logs'];
const IN_TARGET = { disksIn: { resourceGroup: 'targetRG' } };
const IN_ACCOUNT = { disksIn: { storageAccount: 'testAccount' } };

export const MODES: readonly Mode[] = [
  {
    way: 'managed disks into a resource group',
    flags: TO_TARGET,
    sends: {
      recoveryType: 'RestoreDisks',
      targetResourceGroupId: expect.stringMatching(/targetRG$/),
    },
    leaves: IN_TARGET,
  },
  {
    way: 'unmanaged disks where no group is given',
    flags: '',
    sends: {
      recoveryType: 'RestoreDisks',
      storageAccountId: expect.stringMatching(/testAccount$/),
    },
    leaves: IN_ACCOUNT,
  },
  {
    way: 'unmanaged disks where they are asked for',
    flags: '--restore-as-unmanaged-disks',
    sends: { recoveryType: 'RestoreDisks', originalStorageAccountOption: false },
    leaves: IN_ACCOUNT,
  },
  {
    // az sends an empty list, and that chooses only where the backup had chosen among the disks.
    way: 'every disk, though asked for the OS disk alone, where the backup has chosen none',
    flags: `${TO_TARGET} --restore-only-osdisk`,
    sends: { restoreDiskLunList: [] },
    leaves: IN_TARGET,
  },
  {
    way: 'the OS disk alone where the backup has chosen among the disks',
    flags: `${TO_TARGET} --restore-only-osdisk`,
    from: CHOSEN,
    sends: { restoreDiskLunList: [] },
    disks: ['web-os'],
    leaves: IN_TARGET,
  },
  {
    // A number up to 2.45, and what was typed, a text, in 2.91.
    way: 'a chosen disk, and the OS disk with it',
    flags: `${TO_TARGET} --diskslist 1`,
    from: LAB,
    sends: { restoreDiskLunList: [expect.anything()] },
    disks: ['web-os', 'web-logs'],
    leaves: IN_TARGET,
  },
  {
    way: 'in place of the machine’s own disks',
    flags: '--restore-mode OriginalLocation',
    sends: { recoveryType: 'OriginalLocation' },
    leaves: { disksIn: { resourceGroup: 'testRG' }, machine: 'testVM' },
  },
  {
    way: 'a machine of its own',
    flags: `${TO_TARGET} --target-vm-name $RESTORITE_TARGET_VM --target-vnet-name $RESTORITE_VNET --target-vnet-resource-group $RESTORITE_TARGET_RESOURCE_GROUP --target-subnet-name $RESTORITE_SUBNET`,
    sends: {
      recoveryType: 'AlternateLocation',
      targetVirtualMachineId: expect.stringMatching(/\/virtualMachines\/targetVM$/),
      subnetId: expect.stringMatching(/\/subnets\/default$/),
    },
    leaves: { ...IN_TARGET, machine: 'targetVM' },
  },
  {
    way: 'disks in a zone',
    flags: `${TO_TARGET} --target-zone 1`,
    from: LAB,
    sends: { zones: ['1'] },
    disks: WEB,
    leaves: IN_TARGET,
  },
  {
    way: 'disks with the vault’s identity',
    flags: `${TO_TARGET} --mi-system-assigned`,
    from: LAB,
    sends: {
      identityInfo: { isSystemAssignedIdentity: true },
      identityBasedRestoreDetails: { targetStorageAccountId: expect.stringMatching(/staging$/) },
    },
    disks: WEB,
    leaves: IN_TARGET,
  },
  {
    way: 'disks from the archive',
    flags: `${TO_TARGET} --rehydration-duration 12 --rehydration-priority Standard`,
    from: LAB,
    point: 2,
    sends: {
      objectType: 'IaasVMRestoreWithRehydrationRequest',
      recoveryPointRehydrationInfo: {
        rehydrationRetentionDuration: 'P12D',
        rehydrationPriority: 'Standard',
      },
    },
    disks: WEB,
    leaves: IN_TARGET,
  },
  {
    way: 'disks in a subscription that is named',
    flags: `${TO_TARGET} --target-subscription-id $AZURE_SUBSCRIPTION_ID`,
    sends: { recoveryType: 'RestoreDisks' },
    leaves: IN_TARGET,
  },
];
