import type { Located } from '../../core/estate.ts';
import { diskAccessId } from '../../core/names.ts';
import { formatInstant, type Instant } from '../../core/time.ts';
import type { Schema } from './schemas.ts';

/** Specified: the fields of the published types; no answer was recorded. */
export const diskAccessResource = (
  subscription: string,
  access: Located,
  madeAt: Instant,
): Schema<'DiskAccess'> => ({
  name: access.name,
  id: diskAccessId(subscription, access),
  type: 'Microsoft.Compute/diskAccesses',
  location: access.region,
  properties: { provisioningState: 'Succeeded', timeCreated: formatInstant(madeAt) },
});
