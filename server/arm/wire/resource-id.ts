import type { ResourceName } from '../../core/names.ts';
import { groupId } from './resource-group.ts';

/** The id of a resource, spelled as it was made, whatever the request's spelling. */
export const resourceId = (
  subscription: string,
  type: string,
  { resourceGroup, name }: ResourceName,
): string => `${groupId(subscription, resourceGroup)}/providers/${type}/${name}`;
