import { type AcceptedMount, keysOf } from '../core/mount.ts';
import { machineOf, vaultOf } from '../core/world.ts';
import type { Ask } from './ask.ts';
import type { MountFacts } from './wire/client-scripts.ts';

/** What the scripts of a mounted point are written from. */
export const mountFacts = ({ world, base }: Ask, mount: AcceptedMount): MountFacts => ({
  machine: machineOf(world, mount),
  region: vaultOf(world, mount.vault).region,
  keys: keysOf(world.seed, mount, world.compress),
  base,
});
