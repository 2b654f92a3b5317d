import type { Bag, RecordedJob } from './draw-job.ts';
import { type Json, machineIn, type Sketch, type SketchedDisk } from './sketch.ts';
import { ticksOfDate } from './ticks.ts';

/** What was asked of a restore, read back from its job's property bag. */
export function termsOfRestore(sketch: Sketch, job: RecordedJob): Json {
  const { machine, properties, bag } = job;
  const { luns, backedUp } = drawDisks(sketch, job);
  return {
    pointName: '100000000000001',
    pointTakenAt: ticksOfDate(bag['Recovery point time ']) ?? sketch.now,
    fromSnapshot: !/taskExecutionDetails/.test(JSON.stringify(properties)),
    containerNamedAfter: /^vhd[0-9a-f]{32}$/.test(String(bag['Config Blob Container Name']))
      ? 'vhd'
      : 'machine',
    ...(backedUp && { backedUp }),
    request: {
      recoveryType: typeOf(properties, bag),
      storageAccountId: idOf(
        sketch,
        machine.resourceGroup,
        'Microsoft.Storage/storageAccounts',
        bag['Target Storage Account Name'],
      ),
      ...targetOf(sketch, bag),
      ...(luns && { restoreDiskLunList: luns }),
    },
  };
}

function typeOf(properties: Json, bag: Bag): string {
  const internal = ((properties['extendedInfo'] ?? {}) as Json)['internalPropertyBag'];
  const { restoreLocationType } = (internal ?? {}) as Json;
  if (typeof restoreLocationType === 'string') return restoreLocationType;
  return String(bag['Job Type']).includes('alternate') ? 'AlternateLocation' : 'RestoreDisks';
}

/** A replaced machine's group shows by itself, and nobody has asked for it. */
function targetOf(sketch: Sketch, bag: Bag): Json {
  const group = bag['Target resource group'];
  if (typeof group !== 'string' || bag['Job Type'] === 'Replace disks') return {};
  const subscription = bag['Target Subscription ID'] ?? sketch.subscription;
  const there = { ...sketch, subscription };
  const targetResourceGroupId = `/subscriptions/${subscription}/resourceGroups/${group}`;
  const [, networkGroup = '', network] = (bag['Target VNet Name'] ?? '').split(' ');
  if (network === undefined) return { targetResourceGroupId };
  const networkId = idOf(there, networkGroup, 'Microsoft.Network/virtualNetworks', network);
  return {
    targetResourceGroupId,
    targetVirtualMachineId: idOf(
      there,
      group,
      'Microsoft.Compute/virtualMachines',
      bag['Target VM Name'],
    ),
    virtualNetworkId: networkId,
    subnetId: `${networkId}/subnets/default`,
  };
}

const idOf = (
  { subscription }: Pick<Sketch, 'subscription'>,
  group: string,
  type: string,
  name: unknown,
): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${String(name)}`;

/** What is known of the disks of a job's machine. */
interface Disks {
  /** Those that were chosen; absent where nobody has chosen any. */
  readonly luns?: readonly number[];
  readonly backedUp?: readonly string[];
}

/** As many disks as were backed up, and as large as the transfer says. */
function drawDisks(sketch: Sketch, { machine, properties, bag }: RecordedJob): Disks {
  const sizeGb = Number(/\/ ([\d.]+) GBs/.exec(JSON.stringify(properties))?.[1] ?? 127);
  const backedUp = namesIn(bag['Backed-up disk(s)']);
  const [os = 'os-disk', ...others] = backedUp;
  const restored = namesIn(bag['Restored disk(s)']);
  const chosen = others.filter((name) => restored.includes(name));
  const osGb = chosen.length > 0 ? OS_GB : sizeGb;
  const each = Math.max(1, (sizeGb - osGb) / Math.max(1, chosen.length));
  const disks: SketchedDisk[] = [
    { name: os, sizeGb: osGb },
    ...others.map((name, lun) => ({ name, lun, sizeGb: each })),
  ];
  machineIn(sketch, machine).disks = disks;
  if (backedUp.length === 0) return {};
  if (restored.length === disks.length) return { backedUp };
  return { backedUp, luns: others.flatMap((name, lun) => (chosen.includes(name) ? lun : [])) };
}

const OS_GB = 127;

const namesIn = (list: unknown): string[] => (typeof list === 'string' ? list.split('; ') : []);
