import { vaultNumber } from './access-token.ts';
import type { AcceptedStep } from './accepted.ts';
import { chance, hashOf } from './chance.ts';
import type { ResourceName } from './names.ts';
import { hours, type Instant } from './time.ts';

/** That a recovery point is to be mounted for the recovery of files was accepted; it makes no job. */
export interface AcceptedMount extends AcceptedStep {
  readonly kind: 'mount-accepted';
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  readonly pointName: string;
}

/** That it is to be unmounted was. */
export interface AcceptedUnmount extends AcceptedStep {
  readonly kind: 'unmount-accepted';
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  readonly pointName: string;
}

/** Documented: a mount ends by itself after 12 hours; recorded: counted from its acceptance. */
export const MOUNTED_FOR = hours(12);

/** What a client needs to reach a mounted point: names and secrets, all of them drawn. */
export interface MountKeys {
  /** 19 digits: whose the target is. */
  readonly owner: string;
  readonly user: string;
  readonly target: string;
  readonly sequence: string;
  /** 60 hex digits; the password is the 15 behind the first 32. */
  readonly secret: string;
  readonly expiresAt: Instant;
}

export function keysOf(
  seed: number,
  { at, operationId, vault, machine, pointName }: AcceptedMount,
  compress: number,
): MountKeys {
  const draw = chance(seed, `mount ${operationId}`);
  const owner = vaultNumber(seed, vault);
  const container = hashOf(`${seed}/${machine.resourceGroup}/${machine.name}`) % 1_000_000;
  return {
    owner,
    user: `${owner}-${draw.guid(0)}`,
    target: `${owner}-${container}-${draw.between(2, 10_000_000_000_000, 99_999_999_999_999)}-${pointName}`,
    sequence: String(draw.between(1, 100_000_000_000, 999_999_999_999)),
    secret: `${draw.hex32(0)}${draw.hex32(2).slice(0, 28)}`,
    expiresAt: at + Math.round(MOUNTED_FOR / compress),
  };
}
