import type { Name } from './asked.ts';
import type { Json } from './json.ts';
import type { Ticks } from './ticks.ts';

/**
 * A world while it is drawn after a pair: what must be in it for the request to make sense. Whatever is noted twice
 * is there once, with all that was said of it.
 */
export interface Sketch {
  readonly subscription: string;
  /** The instant at which the request came. */
  readonly now: Ticks;
  region: string;
  readonly vaults: Map<string, SketchedVault>;
  readonly machines: Map<string, SketchedMachine>;
  readonly accounts: Map<string, Name>;
  readonly networks: Map<string, Name & { subnets: string[] }>;
  readonly groups: Map<string, string>;
  readonly events: Json[];
}

export interface SketchedVault extends Name {
  crossRegionRestore: boolean;
  hasIdentity?: boolean;
  redundancy?: 'ZoneRedundant';
  /** Its items, by their machines' keys. */
  readonly items: Map<string, SketchedItem>;
}

export interface SketchedItem {
  policy: string;
  excludedLuns?: number[];
  readonly points: Map<string, Json>;
}

export interface SketchedMachine extends Name {
  size: string;
  osType: 'Windows' | 'Linux';
  storage: 'standard' | 'premium' | 'mixed';
  managedDisks: boolean;
  encrypted: boolean;
  zones?: string[];
  privateAccess?: boolean;
  disks: SketchedDisk[];
}

export interface SketchedDisk {
  readonly name: string;
  readonly lun?: number;
  readonly sizeGb: number;
}

export const sketchOf = (subscription: string, now: Ticks): Sketch => ({
  subscription,
  now,
  region: 'westeurope',
  vaults: new Map(),
  machines: new Map(),
  accounts: new Map(),
  networks: new Map(),
  groups: new Map(),
  events: [],
});

export const keyOf = ({ resourceGroup, name }: Name): string =>
  `${resourceGroup}/${name}`.toLowerCase();

export function vaultIn(sketch: Sketch, name: Name): SketchedVault {
  noteGroup(sketch, name.resourceGroup);
  return noted(sketch.vaults, name, () => ({
    ...plain(name),
    crossRegionRestore: false,
    items: new Map(),
  }));
}

/** The machine of a name; the first spelling that is not all in lower case is its own. */
export function machineIn(sketch: Sketch, name: Name): SketchedMachine {
  noteGroup(sketch, name.resourceGroup);
  const machine = noted(sketch.machines, name, () => ({ ...USUAL_MACHINE, ...plain(name) }));
  if (/[A-Z]/.test(name.name) || /[A-Z]/.test(name.resourceGroup)) {
    const own = { ...machine, ...plain(name) };
    sketch.machines.set(keyOf(name), own);
    return own;
  }
  return machine;
}

const USUAL_MACHINE = {
  size: 'Standard_DS1_v2',
  osType: 'Windows',
  storage: 'mixed',
  managedDisks: true,
  encrypted: false,
  disks: [{ name: 'os-disk', sizeGb: 127 }],
} satisfies Omit<SketchedMachine, keyof Name>;

export function itemIn(sketch: Sketch, vault: Name, machine: Name): SketchedItem {
  machineIn(sketch, machine);
  return noted(vaultIn(sketch, vault).items, machine, () => ({
    policy: 'DefaultPolicy',
    points: new Map(),
  }));
}

export function noteGroup({ groups }: Sketch, name: string | undefined): void {
  if (name === undefined) return;
  const key = name.toLowerCase();
  if (!groups.has(key) || /[A-Z]/.test(name)) groups.set(key, name);
}

export function noteAccount(sketch: Sketch, name: Name | undefined): void {
  if (!name) return;
  noteGroup(sketch, name.resourceGroup);
  noted(sketch.accounts, name, () => plain(name));
}

export function noteNetwork(sketch: Sketch, name: Name | undefined, subnet: string): void {
  if (!name) return;
  noteGroup(sketch, name.resourceGroup);
  const network = noted(sketch.networks, name, () => ({ ...plain(name), subnets: [] }));
  if (subnet !== '') network.subnets.push(subnet);
}

export const plain = ({ resourceGroup, name }: Name): Name => ({ resourceGroup, name });

function noted<Thing>(things: Map<string, Thing>, name: Name, make: () => Thing): Thing {
  const key = keyOf(name);
  const known = things.get(key);
  if (known !== undefined) return known;
  const thing = make();
  things.set(key, thing);
  return thing;
}
