import type { DueMoment } from './due-moment.ts';
import { isMounted, mountEndsAt } from './mounts.ts';
import { isAbsent } from './protection-of.ts';
import { SOFT_DELETED_FOR } from './protection.ts';
import { type AcceptedOperation, jobOf, type World } from './world.ts';

/** The ends of what is only kept for a while: mounts, and soft-deleted items. */
export function expiries(world: World): DueMoment[] {
  // Most worlds keep nothing so, and a year of theirs has thousands of operations.
  if (world.mountsByItem.size === 0 && world.changesByItem.size === 0) return [];
  return [...world.operations.values()].flatMap((accepted) => expiryOf(world, accepted) ?? []);
}

function expiryOf(world: World, accepted: AcceptedOperation): DueMoment | undefined {
  if (accepted.kind === 'mount-accepted') {
    const { vault, machine, pointName } = accepted;
    const at = mountEndsAt(world, accepted);
    return isMounted(world, vault, machine, pointName, at - 1)
      ? { at, what: `the mount of recovery point ${pointName} ends` }
      : undefined;
  }
  if (accepted.kind !== 'deletion-accepted') return undefined;
  const { vault, machine } = accepted;
  const at = (jobOf(world, accepted)?.endsAt ?? Infinity) + SOFT_DELETED_FOR;
  return at < Infinity && isAbsent(world, vault, { machine }, at)
    ? { at, what: `the soft-deleted item of ${machine.resourceGroup}/${machine.name} is gone` }
    : undefined;
}
