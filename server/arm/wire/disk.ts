import type { Machine } from '../../core/estate.ts';
import type { StandingDisk } from '../../core/standing-disks.ts';
import { formatInstant } from '../../core/time.ts';
import { resourceId } from './resource-id.ts';
import type { Schema } from './schemas.ts';

/** Inferred: a disk by itself says that it is unattached. */
export function diskResource(
  subscription: string,
  standing: StandingDisk,
  location: string,
): Schema<'Disk'> {
  const { disk, source, attachedTo, madeAt, access } = standing;
  return {
    name: standing.name,
    id: resourceId(subscription, 'Microsoft.Compute/disks', standing),
    type: 'Microsoft.Compute/disks',
    location,
    ...(attachedTo && {
      managedBy: resourceId(subscription, 'Microsoft.Compute/virtualMachines', attachedTo),
    }),
    sku: diskSku(source),
    properties: {
      ...(disk.lun === undefined && { osType: source.osType }),
      creationData: { createOption: 'Restore' },
      diskSizeGB: disk.sizeGb,
      timeCreated: formatInstant(madeAt),
      provisioningState: 'Succeeded',
      diskState: attachedTo ? 'Attached' : 'Unattached',
      networkAccessPolicy: access.isPrivate ? 'AllowPrivate' : 'AllowAll',
      publicNetworkAccess: access.isPrivate ? 'Disabled' : 'Enabled',
      ...(access.diskAccessId !== undefined && { diskAccessId: access.diskAccessId }),
    },
  };
}

export const diskSku = ({ storage }: Machine): Schema<'DiskSku'> =>
  storage === 'standard'
    ? { name: 'Standard_LRS', tier: 'Standard' }
    : { name: 'Premium_LRS', tier: 'Premium' };
