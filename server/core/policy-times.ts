import { type Estate, type ProtectedItem } from './estate.ts';
import { slice } from './listing.ts';
import { type ResourceName, sameName } from './names.ts';
import type { PointTimes } from './recovery-point.ts';
import { days, hours } from './time.ts';

/** Specified: no vault protects more virtual machines. */
export const MOST_ITEMS = 1000;

/** Recorded (2022): the policy that every vault has, daily at eight in the evening. */
export const DEFAULT_TIMES: PointTimes = {
  every: days(1),
  offset: hours(20),
  keep: 30,
  snapshotsFor: days(2),
};

export interface NamedTimes {
  readonly name: string;
  readonly times: PointTimes;
}

/** The policies of a vault's items, by when the points of those are taken. */
export function timesInEstate(estate: Estate, name: ResourceName): readonly NamedTimes[] {
  const vault = estate.vault(name);
  const items: readonly ProtectedItem[] = vault ? slice(estate.items(vault), 0, MOST_ITEMS) : [];
  return items.map(({ policy, points }) => ({
    name: policy,
    times: points.times ?? DEFAULT_TIMES,
  }));
}

/** When points are taken under a policy; one that no item of the estate has is taken for the default. */
export const timesUnder = (estate: Estate, vault: ResourceName, policy: string): PointTimes =>
  timesInEstate(estate, vault).find(({ name }) => sameName(name, policy))?.times ?? DEFAULT_TIMES;
