import { type Asked, nameIn } from './asked.ts';
import { drawItem } from './draw-item.ts';
import { drawJob } from './draw-job.ts';
import { drawOperation } from './draw-operation.ts';
import { drawPoint } from './draw-point.ts';
import type { Pair } from './pair.ts';
import { type Resource, resourcesIn } from './resources-in.ts';
import { type Json, textAt } from './json.ts';
import { itemIn, type Sketch, vaultIn } from './sketch.ts';

/** Draws what an answer shows: every resource in it, and the operation that it tells of. */
export function drawResources(sketch: Sketch, asked: Asked, pair: Pair, body: Json): void {
  for (const resource of resourcesIn(body)) DRAWERS[resource.type]?.(sketch, asked, resource);
  drawOperation(sketch, asked, pair, body);
}

type Drawer = (sketch: Sketch, asked: Asked, resource: Resource) => void;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  vaults: drawVault,
  protecteditems: drawItem,
  protectioncontainers: drawContainer,
  recoverypoints: drawPoint,
  backupjobs: drawJob,
  backuppolicies: drawPolicy,
};

function drawVault(sketch: Sketch, _: Asked, { id, whole, properties }: Resource): void {
  const name = nameIn(id, 'vaults');
  if (!name) return;
  const acrossRegions = textAt(properties, 'redundancySettings', 'crossRegionRestore');
  vaultIn(sketch, name).crossRegionRestore = acrossRegions === 'Enabled';
  sketch.region = textAt(whole, 'location') ?? sketch.region;
  // Where vaults are listed, no other may stand beside them for a world's sake.
  itemIn(sketch, name, { resourceGroup: name.resourceGroup, name: 'machine' });
}

function drawContainer(sketch: Sketch, _: Asked, { id, properties }: Resource): void {
  const vault = nameIn(id, 'vaults');
  const machine = nameIn(properties['virtualMachineId'], 'virtualMachines');
  if (vault && machine) itemIn(sketch, vault, machine);
}

/** The one that every vault has is there by itself; another was put as it is read. */
function drawPolicy(sketch: Sketch, { vault }: Asked, { name, properties }: Resource): void {
  if (!vault) return;
  for (let at = 0; at < Number(properties['protectedItemsCount']); at++)
    itemIn(sketch, vault, { resourceGroup: vault.resourceGroup, name: `machine-${at}` }).policy =
      name;
  if (name === 'DefaultPolicy') return;
  const { protectedItemsCount: _, ...policy } = properties;
  sketch.events.push({ kind: 'policy-put', at: sketch.now, vault, name, policy });
}
