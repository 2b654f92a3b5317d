import { hashOf } from '../../core/chance.ts';
import type { VirtualNetwork } from '../../core/estate.ts';
import { resourceId } from './resource-id.ts';
import type { Schema } from './schemas.ts';

/** Inferred: az takes the id and the subnets, by their names. Addresses are made up. */
export function virtualNetworkResource(
  subscription: string,
  network: VirtualNetwork,
): Schema<'VirtualNetwork'> {
  const id = resourceId(subscription, 'Microsoft.Network/virtualNetworks', network);
  const etag = `W/"${hashOf(id).toString(16)}"`;
  return {
    name: network.name,
    id,
    etag,
    type: 'Microsoft.Network/virtualNetworks',
    location: network.region,
    properties: {
      provisioningState: 'Succeeded',
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: network.subnets.map((name, at) => ({
        name,
        id: `${id}/subnets/${name}`,
        etag,
        properties: { provisioningState: 'Succeeded', addressPrefix: `10.0.${at}.0/24` },
        type: 'Microsoft.Network/virtualNetworks/subnets',
      })),
    },
  };
}
