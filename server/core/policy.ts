import { resourceKey } from './estate.ts';
import type { PolicyDeleted, PolicyDocument } from './events.ts';
import { itemsOf } from './items-of.ts';
import { slice } from './listing.ts';
import { keyOf, type ResourceName, sameName } from './names.ts';
import { DEFAULT_TIMES, MOST_ITEMS, timesInEstate } from './policy-times.ts';
import { isAbsent, protectionOf } from './protection-of.ts';
import type { PointTimes } from './recovery-point.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

export interface Policy {
  readonly name: string;
  /** As it was written last; else by when its items' points are taken. */
  readonly says: PolicyDocument | undefined;
  readonly times: PointTimes;
  readonly itemCount: number;
}

/** The policies of a vault, its default one first, then those of its items, then those put. */
export function policiesOf(world: World, vault: ResourceName, now: Instant): readonly Policy[] {
  const { estate } = world;
  const changes = world.policies.get(resourceKey(vault));
  const policies = new Map<string, Policy>();
  const known = (name: string, times: PointTimes): void => {
    const change = changes?.get(keyOf(name));
    if (change?.kind === 'policy-deleted' || policies.has(keyOf(name))) return;
    const itemCount = itemsUnder(world, vault, name, now);
    policies.set(keyOf(name), { name, says: change?.policy, times, itemCount });
  };
  const [first, ...others] = timesInEstate(estate, vault);
  if (first?.name !== DEFAULT_POLICY) known(DEFAULT_POLICY, DEFAULT_TIMES);
  for (const { name, times } of first ? [first, ...others] : []) known(name, times);
  for (const { name } of changes?.values() ?? []) known(name, DEFAULT_TIMES);
  return [...policies.values()];
}

const DEFAULT_POLICY = 'DefaultPolicy';

export const policyNamed = (
  world: World,
  vault: ResourceName,
  name: string,
  now: Instant,
): Policy | undefined =>
  policiesOf(world, vault, now).find((policy) => sameName(policy.name, name));

function itemsUnder(world: World, name: ResourceName, policy: string, now: Instant): number {
  const vault = world.estate.vault(name);
  const items = vault ? slice(itemsOf(world, vault), 0, MOST_ITEMS) : [];
  return items.filter(
    (item) =>
      !isAbsent(world, name, item, now) &&
      sameName(protectionOf(world, name, item, now).policy, policy),
  ).length;
}

/** Undefined where there is nothing to delete. */
export function decidePolicyDeletion(
  world: World,
  { resourceGroup, name: vaultName }: ResourceName,
  name: string,
  now: Instant,
): PolicyDeleted | Refusal | undefined {
  const vault = { resourceGroup, name: vaultName };
  const policy = policyNamed(world, vault, name, now);
  if (!policy) return undefined;
  if (policy.itemCount > 0)
    return refuse(
      'BMSUserErrorPolicyInUse',
      `${policy.itemCount} items are protected by '${policy.name}'. Give them another policy, or stop their backups, and delete it then.`,
    );
  return { kind: 'policy-deleted', at: now, vault, name: policy.name };
}
