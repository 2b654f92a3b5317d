import { type Asked, askedBy, groupIn, machineNamedIn, type Name, nameIn } from './asked.ts';
import { workOn } from './draw-work.ts';
import type { Pair } from './pair.ts';
import { type Json, jsonIn, listAt, recordAt, textAt } from './json.ts';
import {
  itemIn,
  machineIn,
  noteAccount,
  noteGroup,
  noteNetwork,
  type Sketch,
  vaultIn,
} from './sketch.ts';
import { seconds, spellInstant } from './ticks.ts';

/** Draws what a request needs to be answered so: whatever it names, and what it is about. */
export function drawRequest(sketch: Sketch, asked: Asked, pair: Pair, answer: Json): void {
  const body = jsonIn(pair.sent);
  const { vault, machine, point } = asked;
  if (vault && machine) {
    const item = itemIn(sketch, vault, machine);
    // What is said of a point that was listed stays.
    if (point !== undefined && !item.points.has(point))
      item.points.set(point, pointNamed(sketch, point));
  }
  drawIds(sketch, pair.sent);
  sketch.region = textAt(body, 'properties', 'region') ?? textAt(body, 'region') ?? sketch.region;
  drawChoices(sketch, asked, body);
  if (pair.method !== 'GET') DRAWERS[asked.what]?.(sketch, asked, body, answer);
}

/** Taken two days before, so that it is in the secondary region too. */
const pointNamed = ({ now }: Sketch, name: string): Json => ({
  name,
  takenAt: spellInstant(now - seconds(2 * 86_400)),
  consistency: 'AppConsistent',
  tiers: ['snapshot', 'vault'],
});

/** Everything that a body names by a resource id, but what a restore is to make. */
function drawIds(sketch: Sketch, text: string): void {
  for (const [, field = '', id = ''] of text.matchAll(ID_FIELDS)) {
    noteGroup(sketch, groupIn(id));
    noteAccount(sketch, nameIn(id, 'storageAccounts'));
    noteNetwork(sketch, nameIn(id, 'virtualNetworks'), /\/subnets\/([^/]+)/i.exec(id)?.[1] ?? '');
    const machine = nameIn(id, 'virtualMachines');
    if (machine && field !== 'targetVirtualMachineId') machineIn(sketch, machine);
  }
}

/** What a restore could not choose if it were not so: disks, a zone, the identity of the vault. */
function drawChoices(sketch: Sketch, { vault, machine }: Asked, body: Json): void {
  const chosen = recordAt(body, 'properties' in body ? 'properties' : 'restoreRequest');
  if (!vault || !machine) return;
  if ('identityBasedRestoreDetails' in chosen) vaultIn(sketch, vault).hasIdentity = true;
  if ('zones' in chosen) vaultIn(sketch, vault).redundancy = 'ZoneRedundant';
  const luns = listAt(chosen, 'restoreDiskLunList');
  if (!luns) return;
  const drawn = machineIn(sketch, machine);
  const missing = luns.map(Number).filter((lun) => !drawn.disks.some((disk) => disk.lun === lun));
  drawn.disks = [
    ...drawn.disks,
    ...missing.map((lun) => ({ name: `data-disk-${lun}`, lun, sizeGb: 32 })),
  ];
}

const ID_FIELDS = /"(\w+)"\s*:\s*"(\/subscriptions\/[^"]+)"/gi;

type Drawer = (sketch: Sketch, asked: Asked, body: Json, answer: Json) => void;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  cancel: drawJobToCancel,
  backupcrossregionrestore: drawOtherRegion,
  protecteditems: drawProtection,
  backupvalidateoperation: drawCheck,
};

/** It has just begun. */
function drawJobToCancel(sketch: Sketch, { vault, job }: Asked): void {
  if (!vault || job === undefined) return;
  const machine = { resourceGroup: vault.resourceGroup, name: 'machine' };
  itemIn(sketch, vault, machine);
  sketch.events.push({
    kind: 'backup-accepted',
    ...workOn(vault, machine, sketch.now - seconds(10), job),
    expiresAt: sketch.now + seconds(86_400),
    fate: { operation: { takes: 'PT0S' }, job: { takes: 'PT1H' } },
  });
}

/** The body says whose point is to be restored, and in which region its vault is. */
function drawOtherRegion(sketch: Sketch, { location = '' }: Asked, body: Json): void {
  const details = recordAt(body, 'crossRegionRestoreAccessDetails');
  const vault: Name = {
    resourceGroup: String(details['resourceGroupName']),
    name: String(details['resourceName']),
  };
  const machine = machineNamedIn(String(details['containerName']));
  if (!machine) return;
  vaultIn(sketch, vault).crossRegionRestore = true;
  const name = String(details['recoveryPointId']);
  itemIn(sketch, vault, machine).points.set(name, pointNamed(sketch, name));
  const { bMSActiveRegion: active = PAIRED[location] } = details;
  sketch.region = String(active).toLowerCase();
}

/** Of a region that a body does not tell the other of. */
const PAIRED: Readonly<Record<string, string>> = { southeastasia: 'eastasia' };

/** Of the point whose id the body has, whatever vault that is said to be of. */
function drawCheck(sketch: Sketch, { vault }: Asked, { id }: Json): void {
  const { machine, point } = askedBy({ path: String(id) });
  if (vault && machine && point !== undefined)
    itemIn(sketch, vault, machine).points.set(point, pointNamed(sketch, point));
}

/** The machine is another vault's, where that is what was answered; what is undeleted had been deleted. */
function drawProtection(sketch: Sketch, { vault, machine }: Asked, body: Json, answer: Json): void {
  if (!vault || !machine) return;
  if (textAt(answer, 'error', 'code')?.endsWith('RegisteredWithAnotherVault')) {
    vaultIn(sketch, vault).items.clear();
    itemIn(sketch, { ...vault, name: 'another-vault' }, machine);
  }
  if (recordAt(body, 'properties')['isRehydrate'] === true)
    sketch.events.push({
      kind: 'deletion-accepted',
      ...workOn(vault, machine, sketch.now - seconds(3600), 'deletion'),
      pointCount: 0,
      fate: { operation: { takes: 'PT0S' }, job: { takes: 'PT1M' } },
    });
}
