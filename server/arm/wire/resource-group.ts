import type { Schema } from './schemas.ts';

export const resourceGroupResource = (
  subscription: string,
  name: string,
  location: string,
): Schema<'ResourceGroup'> => ({
  id: groupId(subscription, name),
  name,
  type: 'Microsoft.Resources/resourceGroups',
  location,
  properties: { provisioningState: 'Succeeded' },
});

export const groupId = (subscription: string, name: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${name}`;
