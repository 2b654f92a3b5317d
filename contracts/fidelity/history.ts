import type { Json } from './json.ts';
import type { Sketch, SketchedVault } from './sketch.ts';

/** What a service shows while its machine's clock stands here. */
export const MACHINE_AT = 0;
export const MACHINE_START = '2020-01-01T00:00:00Z';

/** A sketch as an exported world, which a service takes back as it is. */
export const historyOf = (sketch: Sketch): Json => ({
  made: {
    kind: 'world-made',
    at: earliestOf(sketch),
    subscription: sketch.subscription,
    tenant: '11111111-1111-4111-8111-111111111111',
    seed: 1,
    pace: 'realistic',
    clock: { mode: 'real', machineAt: MACHINE_AT, worldAt: sketch.now, rate: 1 },
    estate: { made: 'listed', from: worldFileOf(sketch) },
    firstIds: { operations: [], jobs: [] },
  },
  since: [...sketch.events].sort((one, other) => Number(one['at']) - Number(other['at'])),
  counters: { requests: 0, spent: {}, rules: {}, looks: {} },
});

const earliestOf = ({ events, now }: Sketch): number =>
  Math.min(now, ...events.map(({ at }) => Number(at)));

/** What no world can be without, beside what is asked for: a vault, an item and an account. */
const BYSTANDER = {
  machine: {
    name: 'bystander',
    resourceGroup: 'bystanders',
    size: 'Standard_DS1_v2',
    osType: 'Windows',
    disks: [],
  },
  vault: {
    name: 'bystander',
    resourceGroup: 'bystanders',
    items: [{ machine: 'bystanders/bystander', points: [] }],
  },
  account: { name: 'bystander', resourceGroup: 'bystanders' },
};

const worldFileOf = (sketch: Sketch): Json => ({
  version: 1,
  name: 'recorded',
  about: 'What a recorded request was asked of.',
  subscription: sketch.subscription,
  tenant: '11111111-1111-4111-8111-111111111111',
  region: sketch.region,
  resourceGroups: [...sketch.groups.values(), 'bystanders'],
  machines: [...sketch.machines.values(), BYSTANDER.machine],
  vaults: vaultsOf(sketch),
  storageAccounts: [...sketch.accounts.values(), BYSTANDER.account],
  virtualNetworks: [...sketch.networks.values()],
});

/** A world is called by its first vault and its first item: one that has any comes first. */
const vaultsOf = (sketch: Sketch): Json[] => {
  const vaults = [...sketch.vaults.values()].sort(
    (one, other) => other.items.size - one.items.size,
  );
  const drawn = vaults.map((vault) => vaultOf(sketch, vault));
  return vaults[0]?.items.size ? drawn : [BYSTANDER.vault, ...drawn];
};

const vaultOf = (sketch: Sketch, { items, ...vault }: SketchedVault): Json => ({
  ...vault,
  items: [...items].map(([key, { points, ...item }]) => {
    const machine = sketch.machines.get(key);
    return {
      ...item,
      machine: `${machine?.resourceGroup ?? ''}/${machine?.name ?? ''}`,
      points: [...points.values()],
    };
  }),
});
