import type { Machine } from './estate.ts';
import { diskAccessId } from './names.ts';
import type { RestoreRequest } from './restore.ts';

/** Specified: what a restore may say of how its disks are to be reached over networks. */
export const ACCESS_OPTIONS = [
  'SameAsOnSourceDisks',
  'EnablePrivateAccessForAllDisks',
  'EnablePublicAccessForAllDisks',
] as const;

export type AccessOption = (typeof ACCESS_OPTIONS)[number];

/** How a managed disk is reached over networks. */
export interface NetworkAccess {
  readonly isPrivate: boolean;
  /** The disk access that private links reach it by, where that is known. */
  readonly diskAccessId?: string;
}

export function accessOfMachine(
  subscription: string,
  { privateAccess, diskAccess }: Machine,
): NetworkAccess {
  return diskAccess
    ? { isPrivate: true, diskAccessId: diskAccessId(subscription, diskAccess) }
    : { isPrivate: privateAccess === true };
}

/** How the disks of a restore are reached. Inferred: where nothing is said of it, as those of the source are. */
export function accessAfter(
  source: NetworkAccess,
  { networkAccess = {} }: Pick<RestoreRequest, 'networkAccess'>,
): NetworkAccess {
  const { option, diskAccessId } = networkAccess;
  switch (option) {
    case 'EnablePrivateAccessForAllDisks':
      return { isPrivate: true, ...(diskAccessId !== undefined && { diskAccessId }) };
    case 'EnablePublicAccessForAllDisks':
      return { isPrivate: false };
    default:
      return source;
  }
}
