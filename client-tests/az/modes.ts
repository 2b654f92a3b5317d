import { expect } from 'vitest';
import { LAB } from '../shared/worlds/index.ts';
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
}

export const MODES: readonly Mode[] = [
  {
    way: 'managed disks into a resource group',
    flags: TO_TARGET,
    sends: {
      recoveryType: 'RestoreDisks',
      targetResourceGroupId: expect.stringMatching(/targetRG$/),
    },
  },
  {
    way: 'unmanaged disks where no group is given',
    flags: '',
    sends: {
      recoveryType: 'RestoreDisks',
      storageAccountId: expect.stringMatching(/testAccount$/),
    },
  },
  {
    way: 'unmanaged disks where they are asked for',
    flags: '--restore-as-unmanaged-disks',
    sends: { recoveryType: 'RestoreDisks', originalStorageAccountOption: false },
  },
  {
    way: 'the OS disk alone',
    flags: `${TO_TARGET} --restore-only-osdisk`,
    sends: { restoreDiskLunList: [] },
  },
  {
    // A number up to 2.45, and what was typed, a text, in 2.91.
    way: 'chosen disks',
    flags: `${TO_TARGET} --diskslist 0`,
    sends: { restoreDiskLunList: [expect.anything()] },
  },
  {
    way: 'in place of the machine’s own disks',
    flags: '--restore-mode OriginalLocation',
    sends: { recoveryType: 'OriginalLocation' },
  },
  {
    way: 'a machine of its own',
    flags: `${TO_TARGET} --target-vm-name $RESTORITE_TARGET_VM --target-vnet-name $RESTORITE_VNET --target-vnet-resource-group $RESTORITE_TARGET_RESOURCE_GROUP --target-subnet-name $RESTORITE_SUBNET`,
    sends: {
      recoveryType: 'AlternateLocation',
      targetVirtualMachineId: expect.stringMatching(/\/virtualMachines\/targetVM$/),
      subnetId: expect.stringMatching(/\/subnets\/default$/),
    },
  },
  {
    way: 'disks in a zone',
    flags: `${TO_TARGET} --target-zone 1`,
    from: LAB,
    sends: { zones: ['1'] },
  },
  {
    way: 'disks with the vault’s identity',
    flags: `${TO_TARGET} --mi-system-assigned`,
    from: LAB,
    sends: {
      identityInfo: { isSystemAssignedIdentity: true },
      identityBasedRestoreDetails: { targetStorageAccountId: expect.stringMatching(/staging$/) },
    },
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
  },
  {
    way: 'disks in a subscription that is named',
    flags: `${TO_TARGET} --target-subscription-id $AZURE_SUBSCRIPTION_ID`,
    sends: { recoveryType: 'RestoreDisks' },
  },
];
