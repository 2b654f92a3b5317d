import { itemKey } from './estate.ts';
import { type AcceptedMount, type AcceptedUnmount, MOUNTED_FOR } from './mount.ts';
import type { ResourceName } from './names.ts';
import { plannedOperation } from './operation.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** Whether files can be recovered from a point at an instant. */
export function isMounted(
  world: World,
  vault: ResourceName,
  machine: ResourceName,
  pointName: string,
  now: Instant,
): boolean {
  if (world.mountsByItem.size === 0) return false;
  const steps = world.mountsByItem.get(itemKey(vault, machine)) ?? [];
  const last = steps.findLast(
    (step) => step.pointName === pointName && hasWorked(world, step, now),
  );
  return last?.kind === 'mount-accepted' && now < mountEndsAt(world, last);
}

export const mountEndsAt = (
  { compress }: Pick<World, 'compress'>,
  { at }: AcceptedMount,
): Instant => at + Math.round(MOUNTED_FOR / compress);

function hasWorked(world: World, step: AcceptedMount | AcceptedUnmount, now: Instant): boolean {
  const { outcome, endsAt } = plannedOperation(world, step);
  return outcome === 'Succeeded' && now >= endsAt;
}
