import type { Client } from './client.ts';
import { fieldOf, type Json, listOf, textOf } from './json.ts';
import { readList } from './pages.ts';
import type { ServiceError } from './service-error.ts';
import { timeOf } from './times.ts';

/** The name of the newest point that can be restored from, or why there is none. */
export async function newestPoint(client: Client): Promise<string | ServiceError> {
  const listing = await readList(client, client.itemPath('/recoveryPoints'));
  if (listing.kind === 'broken') return listing.error;
  // Newest first is how they come; it is nowhere promised.
  const [newest] = listing.items
    .filter(isUsable)
    .flatMap((point) => ({ name: textOf(fieldOf(point, 'name')), at: takenAt(point) }))
    .sort((one, other) => other.at - one.at);
  return (
    newest?.name ?? {
      code: 'NoRecoveryPoint',
      message: `None of ${listing.items.length} recovery points can be restored from.`,
    }
  );
}

/** A request names a point by its name, though people have its id at hand as well. */
export const pointName = (nameOrId: string): string => nameOrId.split('/').at(-1) ?? nameOrId;

const takenAt = (point: Json): number =>
  timeOf(textOf(fieldOf(point, 'properties', 'recoveryPointTime'))) ?? 0;

/** A point without tiers is one of a time before there were any. */
function isUsable(point: Json): boolean {
  if (textOf(fieldOf(point, 'name')) === undefined) return false;
  const properties = fieldOf(point, 'properties');
  if (fieldOf(properties, 'recoveryPointProperties', 'isSoftDeleted') === true) return false;
  const tiers = listOf(fieldOf(properties, 'recoveryPointTierDetails')) ?? [];
  return tiers.length === 0 || tiers.some(isUsableTier);
}

/** Numbers up to 2021-10-01 and words since. An archived point must be rehydrated first. */
function isUsableTier(tier: Json): boolean {
  const type = textOf(fieldOf(tier, 'type'))?.toLowerCase() ?? '';
  const status = textOf(fieldOf(tier, 'status'))?.toLowerCase() ?? '';
  const rehydrated = ['4', 'rehydrated'].includes(status);
  if (['3', 'archivedrp'].includes(type)) return rehydrated;
  return ['1', '2', 'instantrp', 'hardenedrp'].includes(type) && (rehydrated || isValid(status));
}

const isValid = (status: string): boolean => ['1', 'valid'].includes(status);
