import type { StorageAccount } from '../../core/estate.ts';
import { formatInstant, type Instant } from '../../core/time.ts';
import { resourceId } from './resource-id.ts';
import type { Schema } from './schemas.ts';

/** Inferred: az takes the `location` for a restore's region, and the id. */
export const storageAccountResource = (
  subscription: string,
  account: StorageAccount,
  madeAt: Instant,
): Schema<'StorageAccount'> => ({
  sku: {
    name: account.sku ?? 'Standard_LRS',
    tier: account.sku?.startsWith('Premium') ? 'Premium' : 'Standard',
  },
  kind: account.accountKind ?? 'StorageV2',
  id: resourceId(subscription, 'Microsoft.Storage/storageAccounts', account),
  name: account.name,
  type: 'Microsoft.Storage/storageAccounts',
  location: account.region,
  tags: {},
  properties: {
    provisioningState: 'Succeeded',
    creationTime: formatInstant(madeAt),
    primaryEndpoints: { blob: `https://${account.name}.blob.core.windows.net/` },
    primaryLocation: account.region,
    statusOfPrimary: 'available',
  },
});
