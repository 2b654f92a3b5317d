import type { WorldEvent } from './events.ts';
import type { ResourceName } from './names.ts';
import type { OutsideEventDocument } from './scenario.ts';

/**
 * What somebody did in a world, told from the facts that an outside event left in it: a sentence without
 * its full stop. One that found nothing to act on says so.
 */
export function saysDeeds(
  { do: deed }: Pick<OutsideEventDocument, 'do'>,
  deeds: readonly WorldEvent[],
): string {
  const told = deeds.map(saysDeed).filter((text) => text !== undefined);
  return told.length > 0
    ? told.join(', and ')
    : `somebody wants to ${WISHES[deed]}, and nothing comes of it`;
}

const WISHES: Readonly<Record<OutsideEventDocument['do'], string>> = {
  backup: 'back up a machine',
  restore: 'restore a machine',
  cancel: 'cancel a job',
  'delete-point': 'delete a recovery point',
  'delete-storage-account': 'delete a storage account',
  lock: 'lock an item',
  unlock: 'unlock an item',
};

function saysDeed(event: WorldEvent): string | undefined {
  switch (event.kind) {
    case 'restore-accepted':
      return `somebody restores ${named(event.machine)} from recovery point ${event.pointName}, job ${event.jobId}`;
    case 'backup-accepted':
      return `somebody backs up ${named(event.machine)}, job ${event.jobId}`;
    case 'cancel-accepted':
      return `somebody cancels job ${event.jobId}`;
    case 'point-deleted':
      return `somebody deletes recovery point ${event.pointName} of ${named(event.machine)}`;
    case 'storage-account-deleted':
      return `somebody deletes the storage account ${event.name}`;
    case 'lock-changed':
      return event.locked
        ? `another operation takes hold of ${named(event.machine)}`
        : `another operation lets go of ${named(event.machine)}`;
    default:
      return undefined;
  }
}

const named = ({ resourceGroup, name }: ResourceName): string => `${resourceGroup}/${name}`;
