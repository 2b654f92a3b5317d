import { hashOf } from './chance.ts';
import { type Estate, itemKey, type Machine, type ProtectedItem } from './estate.ts';
import type { ResourceName } from './names.ts';
import { timesUnder } from './policy-times.ts';
import { scheduledPoints } from './recovery-point.ts';
import { hours } from './time.ts';

/** How long a point takes to the vault where no world file says: as in those. */
const VAULT_AFTER = hours(2);

/**
 * The item of a machine that its world began without protecting. Its points follow the clock of its
 * policy, and are there from when its protection has begun: when that is, its changes say.
 */
export const enrolledItem = (
  estate: Estate,
  vault: ResourceName,
  machine: Machine,
  policy: string,
): ProtectedItem => ({
  machine,
  policy,
  points: scheduledPoints({
    ...timesUnder(estate, vault, policy),
    vaultAfter: VAULT_AFTER,
    seed: hashOf(`enrolled/${itemKey(vault, machine)}`),
  }),
  answersToShortName: false,
  enrolled: true,
});
