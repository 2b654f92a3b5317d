import { inBag, movedIn, type RecordedJob } from './job-bag.ts';
import { type Json, recordsAt, textAt } from './json.ts';
import { machineIn, type Sketch, type SketchedDisk } from './sketch.ts';
import { ticksOfDate } from './ticks.ts';

/** What was asked of a restore, read back from its job's property bag. */
export function termsOfRestore(sketch: Sketch, job: RecordedJob): Json {
  const { machine, properties } = job;
  const { luns, backedUp } = drawDisks(sketch, job);
  const container = inBag(properties, 'Config Blob Container Name') ?? '';
  return {
    pointName: '100000000000001',
    pointTakenAt: ticksOfDate(inBag(properties, 'Recovery point time ')) ?? sketch.now,
    fromSnapshot: !recordsAt(properties, 'extendedInfo', 'tasksList').some(
      (task) => 'taskExecutionDetails' in task,
    ),
    containerNamedAfter: /^vhd[0-9a-f]{32}$/.test(container) ? 'vhd' : 'machine',
    ...(backedUp && { backedUp }),
    request: {
      recoveryType: recoveryTypeOf(properties),
      storageAccountId: idOf(
        sketch,
        machine.resourceGroup,
        'Microsoft.Storage/storageAccounts',
        inBag(properties, 'Target Storage Account Name') ?? '',
      ),
      ...targetOf(sketch, properties),
      ...(luns && { restoreDiskLunList: luns }),
    },
  };
}

/** Old jobs say it in words alone. */
function recoveryTypeOf(properties: Json): string {
  const told = textAt(properties, 'extendedInfo', 'internalPropertyBag', 'restoreLocationType');
  if (told !== undefined) return told;
  const type = inBag(properties, 'Job Type') ?? '';
  return type.includes('alternate') ? 'AlternateLocation' : 'RestoreDisks';
}

/** A replaced machine's group shows by itself, and nobody has asked for it. */
function targetOf(sketch: Sketch, properties: Json): Json {
  if (inBag(properties, 'Job Type') === 'Replace disks') return {};
  const group = inBag(properties, 'Target resource group');
  if (group === undefined) return {};
  const subscription = inBag(properties, 'Target Subscription ID') ?? sketch.subscription;
  const there = { ...sketch, subscription };
  const targetResourceGroupId = `/subscriptions/${subscription}/resourceGroups/${group}`;
  const networkName = inBag(properties, 'Target VNet Name') ?? '';
  const [, networkGroup = '', network] = networkName.split(' ');
  if (network === undefined) return { targetResourceGroupId };
  const networkId = idOf(there, networkGroup, 'Microsoft.Network/virtualNetworks', network);
  const target = inBag(properties, 'Target VM Name') ?? '';
  return {
    targetResourceGroupId,
    targetVirtualMachineId: idOf(there, group, 'Microsoft.Compute/virtualMachines', target),
    virtualNetworkId: networkId,
    subnetId: `${networkId}/subnets/default`,
  };
}

const idOf = (
  { subscription }: Pick<Sketch, 'subscription'>,
  group: string,
  type: string,
  name: string,
): string => `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${name}`;

/** What is known of the disks of a job's machine. */
interface Disks {
  /** Those that were chosen; absent where nobody has chosen any. */
  readonly luns?: readonly number[];
  readonly backedUp?: readonly string[];
}

/** As many disks as were backed up, and as large as the transfer says. */
function drawDisks(sketch: Sketch, { machine, properties }: RecordedJob): Disks {
  const sizeGb = movedIn(properties)?.of ?? OS_GB;
  const backedUp = namesIn(inBag(properties, 'Backed-up disk(s)'));
  const [os = 'os-disk', ...others] = backedUp;
  const restored = namesIn(inBag(properties, 'Restored disk(s)'));
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

const namesIn = (list: string | undefined): string[] => list?.split('; ') ?? [];
