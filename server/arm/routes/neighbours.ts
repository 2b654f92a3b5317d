import type { Listing } from '../../core/listing.ts';
import { type ResourceName, sameResource } from '../../core/names.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { slice } from '../../core/listing.ts';
import { accountNamed, accountsOf } from '../../core/standing-accounts.ts';
import { diskNamed, disksOf } from '../../core/standing-disks.ts';
import { machineNamed, machinesOf } from '../../core/standing-machines.ts';
import { type Ask, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Handler, Routes } from '../conventions/handler.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { readSkipToken } from '../parse/list-query.ts';
import { diskAccessResource } from '../wire/disk-access.ts';
import { diskResource } from '../wire/disk.ts';
import { storageAccountResource } from '../wire/storage-account.ts';
import { virtualMachineResource } from '../wire/virtual-machine.ts';
import { virtualNetworkResource } from '../wire/virtual-network.ts';
import { groupIn, isInGroup } from './subscriptions.ts';

/** One kind of resource beside the vaults. */
interface Kind<Value> {
  readonly type: string;
  all(ask: Ask): Listing<Value>;
  named(ask: Ask, name: ResourceName): Value | undefined;
  placeOf(value: Value): ResourceName;
  render(ask: Ask, value: Value): object;
}

const kindOf = <Value>(kind: Kind<Value>): Kind<Value> => kind;

const itself = <Value>(value: Value): Value => value;

const ACCOUNTS = kindOf({
  type: 'Microsoft.Storage/storageAccounts',
  all: ({ world, now }) => accountsOf(world, now),
  named: ({ world, now }, name) => accountNamed(world, name, now),
  placeOf: itself,
  render: ({ world }, account) => storageAccountResource(world.subscription, account, world.madeAt),
});

const NETWORKS = kindOf({
  type: 'Microsoft.Network/virtualNetworks',
  all: ({ world }) => world.estate.virtualNetworks,
  named: ({ world: { estate } }, name) =>
    slice(estate.virtualNetworks, 0, estate.virtualNetworks.length).find((network) =>
      sameResource(network, name),
    ),
  placeOf: itself,
  render: ({ world }, network) => virtualNetworkResource(world.subscription, network),
});

const MACHINES = kindOf({
  type: 'Microsoft.Compute/virtualMachines',
  all: ({ world, now }) => machinesOf(world, now),
  named: ({ world, now }, name) => machineNamed(world, name, now),
  placeOf: ({ machine }) => machine,
  render: ({ world }, machine) =>
    virtualMachineResource(world.subscription, machine, world.estate.region),
});

const DISKS = kindOf({
  type: 'Microsoft.Compute/disks',
  all: ({ world, now }) => disksOf(world, now),
  named: ({ world, now }, name) => diskNamed(world, name, now),
  placeOf: itself,
  render: ({ world }, disk) => diskResource(world.subscription, disk, world.estate.region),
});

const DISK_ACCESSES = kindOf({
  type: 'Microsoft.Compute/diskAccesses',
  all: ({ world }) => world.estate.diskAccesses ?? [],
  named: ({ world }, name) =>
    world.estate.diskAccesses?.find((access) => sameResource(access, name)),
  placeOf: itself,
  render: ({ world }, access) => diskAccessResource(world.subscription, access, world.madeAt),
});

export const neighbourRoutes = (): Routes => ({
  StorageAccounts_List: listOf(ACCOUNTS),
  StorageAccounts_ListByResourceGroup: listOf(ACCOUNTS),
  StorageAccounts_GetProperties: oneOf(ACCOUNTS),
  VirtualNetworks_ListAll: listOf(NETWORKS),
  VirtualNetworks_List: listOf(NETWORKS),
  VirtualNetworks_Get: oneOf(NETWORKS),
  VirtualMachines_ListAll: listOf(MACHINES),
  VirtualMachines_List: listOf(MACHINES),
  VirtualMachines_Get: oneOf(MACHINES),
  Disks_List: listOf(DISKS),
  Disks_ListByResourceGroup: listOf(DISKS),
  Disks_Get: oneOf(DISKS),
  DiskAccesses_List: listOf(DISK_ACCESSES),
  DiskAccesses_ListByResourceGroup: listOf(DISK_ACCESSES),
  DiskAccesses_Get: oneOf(DISK_ACCESSES),
});

const listOf =
  <Value>(kind: Kind<Value>): Handler =>
  (ask: Ask): Answer | Refusal => {
    const group = nameIn(ask, 'resourcegroups') === '' ? '' : groupIn(ask);
    if (typeof group !== 'string') return group;
    const from = readSkipToken(ask) ?? 0;
    if (typeof from !== 'number') return from;
    const isHere = isInGroup(ask);
    const page = pageOf(kind.all(ask), from, (value) => isHere(kind.placeOf(value)));
    return found(
      listBody(ask, page, (value) => kind.render(ask, value)),
      'arm',
    );
  };

/** What a restore has put into a group that is not of the estate can be read all the same. */
const oneOf =
  <Value>(kind: Kind<Value>): Handler =>
  (ask: Ask): Answer | Refusal => {
    const name = ask.segments.at(-1) ?? '';
    const resourceGroup = nameIn(ask, 'resourcegroups');
    const value = kind.named(ask, { resourceGroup, name });
    if (value !== undefined) return found(kind.render(ask, value), 'arm');
    const group = groupIn(ask);
    if (typeof group !== 'string') return group;
    return refuse('ResourceNotFound', undefined, { value: `${kind.type}/${name}`, group });
  };

/** Every resource of the kinds that are known here, vaults apart: its type and place. */
export const neighboursOf = (ask: Ask): readonly (ResourceName & { readonly type: string })[] => [
  ...placesOf(ask, ACCOUNTS),
  ...placesOf(ask, NETWORKS),
  ...placesOf(ask, MACHINES),
  ...placesOf(ask, DISKS),
  ...placesOf(ask, DISK_ACCESSES),
];

function placesOf<Value>(ask: Ask, kind: Kind<Value>) {
  const all = kind.all(ask);
  return slice(all, 0, all.length).map((value) => {
    const { resourceGroup, name } = kind.placeOf(value);
    return { type: kind.type, resourceGroup, name };
  });
}
