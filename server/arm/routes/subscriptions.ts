import { sameName } from '../../core/names.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Ask, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { readSkipToken } from '../parse/list-query.ts';
import { resourceGroupResource } from '../wire/resource-group.ts';
import { subscriptionResource, tenantResource } from '../wire/subscription.ts';

/** What ARM itself says of a world: the subscription that it is, its tenant and its groups. */
export const subscriptionRoutes = (): Routes => ({
  Subscriptions_List: ({ world }) =>
    found({ value: [subscriptionResource(world)], count: { type: 'Total', value: 1 } }, 'arm'),
  Subscriptions_Get: ({ world }) => found(subscriptionResource(world), 'arm'),
  Tenants_List: ({ world }) => found({ value: [tenantResource(world)] }, 'arm'),
  ResourceGroups_List: listGroups,
  ResourceGroups_Get: getGroup,
});

function listGroups(ask: Ask): Answer | Refusal {
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const page = pageOf(ask.world.estate.resourceGroups, from);
  return found(listBody(ask, page, groupOf(ask)), 'arm');
}

function getGroup(ask: Ask): Answer | Refusal {
  const group = groupIn(ask);
  return typeof group === 'string' ? found(groupOf(ask)(group), 'arm') : group;
}

const groupOf =
  ({ world: { subscription, estate } }: Ask) =>
  (name: string): ReturnType<typeof resourceGroupResource> =>
    resourceGroupResource(subscription, name, estate.region);

/** The group in the path, spelled as it was made. */
export function groupIn(ask: Ask): string | Refusal {
  const name = nameIn(ask, 'resourcegroups');
  const known = ask.world.estate.resourceGroup(name);
  return known ?? refuse('ResourceGroupNotFound', undefined, { value: name });
}

/** Whether something is in the group that the path names, or the path names none. */
export function isInGroup(ask: Ask): (thing: { readonly resourceGroup: string }) => boolean {
  const group = nameIn(ask, 'resourcegroups');
  return ({ resourceGroup }) => group === '' || sameName(resourceGroup, group);
}
