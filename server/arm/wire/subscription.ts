import type { Schema } from './schemas.ts';

interface Owner {
  readonly subscription: string;
  readonly tenant: string;
}

/** Inferred: az needs the id, a name to show and a state that is Enabled (measured, 2026). */
export const subscriptionResource = ({ subscription, tenant }: Owner): Schema<'Subscription'> => ({
  id: `/subscriptions/${subscription}`,
  authorizationSource: 'RoleBased',
  managedByTenants: [],
  subscriptionId: subscription,
  tenantId: tenant,
  displayName: `Restorite ${subscription.slice(0, 8)}`,
  state: 'Enabled',
  subscriptionPolicies: {
    locationPlacementId: 'Public_2014-09-01',
    quotaId: 'PayAsYouGo_2014-09-01',
    spendingLimit: 'Off',
  },
});

export const tenantResource = ({ tenant }: Owner): Schema<'TenantIdDescription'> => ({
  id: `/tenants/${tenant}`,
  tenantId: tenant,
  displayName: 'Restorite',
  domains: ['restorite.invalid'],
  tenantCategory: 'Home',
});
