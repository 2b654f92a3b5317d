/** Whose names a rehearsal uses. */
export interface Stranger {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly vault: string;
  readonly vm: string;
  readonly vmResourceGroup: string;
}

/**
 * A world that shares with the ones that ship as little as a world can: what a behaviour takes for
 * granted of those fails here, before it is said of anybody's vault.
 */
export function strangersWorld(stranger: Stranger): object {
  const { subscription, resourceGroup, vault, vm, vmResourceGroup } = stranger;
  const beside = { resourceGroup: 'beside-rg' };
  const points = { every: '12h', at: '3h', keep: 9, snapshotsFor: '1d' };
  const disk = (name: string): object => ({ name, sizeGb: 48 });
  const machine = (name: string, resourceGroup: string, first: string): object => ({
    name,
    resourceGroup,
    size: 'Standard_E4s_v5',
    osType: 'Linux',
    storage: 'premium',
    disks: [disk(first), { ...disk('data-1'), lun: 1 }, { ...disk('data-5'), lun: 5 }],
  });
  const weekly = 'weekly-policy';
  return {
    version: 1,
    name: 'stranger',
    about: 'Where what a target is asked is rehearsed.',
    subscription,
    tenant: '5a5a5a5a-0000-4000-8000-000000000005',
    region: 'northeurope',
    resourceGroups: distinct([resourceGroup, vmResourceGroup, 'targetRG', 'beside-rg']),
    machines: [machine(vm, vmResourceGroup, 'system'), machine('beside-vm', 'beside-rg', 'root')],
    vaults: [
      {
        name: vault,
        resourceGroup,
        redundancy: 'LocallyRedundant',
        items: [
          { machine: `${vmResourceGroup}/${vm}`, policy: weekly, points },
          { machine: 'beside-rg/beside-vm', policy: 'other-policy', points },
        ],
      },
      { name: 'beside-vault', ...beside, items: [] },
    ],
    storageAccounts: [{ name: 'besideaccount', ...beside }],
    virtualNetworks: [{ name: 'beside-net', ...beside, subnets: ['inner'] }],
  };
}

/** Resource groups are told apart whatever their casing. */
const distinct = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
