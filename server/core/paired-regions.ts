/**
 * The secondary region of each region, where its vaults' backups lie as well. Specified: "Azure paired
 * regions", for those that come in pairs both ways; the canaries are recorded (az CLI, 2024). A
 * region that is not here has none.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['australiaeast', 'australiasoutheast'],
  ['canadacentral', 'canadaeast'],
  ['centralindia', 'southindia'],
  ['centralus', 'eastus2'],
  ['centraluseuap', 'eastus2euap'],
  ['eastasia', 'southeastasia'],
  ['eastus', 'westus'],
  ['francecentral', 'francesouth'],
  ['germanywestcentral', 'germanynorth'],
  ['japaneast', 'japanwest'],
  ['koreacentral', 'koreasouth'],
  ['northcentralus', 'southcentralus'],
  ['northeurope', 'westeurope'],
  ['norwayeast', 'norwaywest'],
  ['southafricanorth', 'southafricawest'],
  ['swedencentral', 'swedensouth'],
  ['switzerlandnorth', 'switzerlandwest'],
  ['uaenorth', 'uaecentral'],
  ['uksouth', 'ukwest'],
  ['westcentralus', 'westus2'],
];

const SECONDARY = new Map<string, string>([
  ...PAIRS,
  ...PAIRS.map(([one, other]) => [other, one] as const),
  // Specified: these two are paired one way only.
  ['brazilsouth', 'southcentralus'],
  ['westus3', 'eastus'],
]);

export const pairedRegion = (region: string): string | undefined =>
  SECONDARY.get(region.toLowerCase());
