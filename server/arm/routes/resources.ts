import type { ResourceName } from '../../core/names.ts';
import { slice } from '../../core/listing.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { type Ask, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { isWanted, readFilter, readSkipToken } from '../parse/list-query.ts';
import { resourceId } from '../wire/resource-id.ts';
import { neighboursOf } from './neighbours.ts';
import { groupIn, isInGroup } from './subscriptions.ts';

export const resourceRoutes = (): Routes => ({
  Resources_List: listResources,
  Resources_ListByResourceGroup: listResources,
});

/** Specified: the properties that a filter of resources may compare. */
const FILTER_NAMES = {
  resourcetype: 'text',
  name: 'text',
  resourcegroup: 'text',
  location: 'text',
} as const;

type Resource = ResourceName & { readonly type: string };

function listResources(ask: Ask): Answer | Refusal {
  const group = nameIn(ask, 'resourcegroups') === '' ? '' : groupIn(ask);
  if (typeof group !== 'string') return group;
  const filter = readFilter(ask, FILTER_NAMES);
  if (isRefusal(filter)) return filter;
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const isHere = isInGroup(ask);
  const { region } = ask.world.estate;
  const page = pageOf(
    [...vaultsOf(ask), ...neighboursOf(ask)],
    from,
    (resource) =>
      isHere(resource) &&
      isWanted(filter, 'resourcetype', resource.type) &&
      isWanted(filter, 'name', resource.name) &&
      isWanted(filter, 'resourcegroup', resource.resourceGroup) &&
      isWanted(filter, 'location', region),
  );
  return found(listBody(ask, page, rendered(ask)), 'arm');
}

function vaultsOf({ world: { estate } }: Ask): readonly Resource[] {
  const type = 'Microsoft.RecoveryServices/vaults';
  return slice(estate.vaults, 0, estate.vaults.length).map(({ resourceGroup, name }) => ({
    type,
    resourceGroup,
    name,
  }));
}

const rendered =
  ({ world: { subscription, estate } }: Ask) =>
  (resource: Resource) => ({
    id: resourceId(subscription, resource.type, resource),
    name: resource.name,
    type: resource.type,
    location: estate.region,
  });
