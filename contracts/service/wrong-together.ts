import { group } from './restore-orders.ts';
import {
  abroad,
  account,
  alternate,
  network,
  NO_ROOM,
  original,
  set,
  snapshot,
  type Wish,
} from './wrong-restores.ts';

/** Two rows that want a machine, an account or a group of which both is true. */
export interface Together {
  readonly higher: string;
  readonly lower: string;
  readonly both: Wish;
}

const UNREGISTERED = 'a subscription that is not registered';
const OF_OTHER_TENANT = 'a subscription of another tenant';
const FORBIDDEN = 'another subscription, which the vault does not allow';
const OTHER_REGION = 'another subscription and another region';
const ZONAL = 'another zone, from a vault that keeps its backups in one';
const OTHER_TOKEN = 'an access token of another point';
const byOtherToken = { vault: 'paired', secondary: true, token: 'of-another' } as const;
const zones = ['1'];

/** What else can be wrong with a restore into another subscription, whichever it is. */
const GOING_ABROAD: readonly (readonly [string, Together['both']])[] = [
  ['unmanaged disks into another subscription', { machine: 'blobs' }],
  ['an encrypted machine into another subscription', { machine: 'sealed' }],
  ['a Trusted Launch machine into another subscription', { machine: 'trusted' }],
  ['a snapshot into another subscription', snapshot],
];

export const TOGETHER: readonly Together[] = [
  {
    higher: 'the original location of unmanaged or encrypted disks',
    lower: 'the original location of chosen disks',
    both: { machine: 'picked-blobs', base: original },
  },
  {
    higher: FORBIDDEN,
    lower: OTHER_REGION,
    both: { vault: 'closed-paired', secondary: true, properties: abroad() },
  },
  ...[
    [UNREGISTERED, 'b'],
    [OF_OTHER_TENANT, 'c'],
  ].flatMap(([of = '', which]) => [
    { higher: FORBIDDEN, lower: of, both: { vault: 'closed', properties: abroad(which) } },
    {
      higher: OTHER_REGION,
      lower: of,
      both: { vault: 'paired', secondary: true as const, properties: abroad(which) },
    },
    ...GOING_ABROAD.map(([lower, both]) => ({
      higher: of,
      lower,
      both: { ...both, properties: abroad(which) },
    })),
  ]),
  { higher: UNREGISTERED, lower: OF_OTHER_TENANT, both: { properties: abroad('d') } },
  {
    higher: 'unmanaged disks into another subscription',
    lower: 'an encrypted machine into another subscription',
    both: { machine: 'sealed-blobs', properties: abroad() },
  },
  {
    higher: 'an encrypted machine into another subscription',
    lower: 'a Trusted Launch machine into another subscription',
    both: { machine: 'trusted-sealed', properties: abroad() },
  },
  {
    higher: 'another zone for the original location',
    lower: ZONAL,
    both: { vault: 'safe', base: original, properties: { zones } },
  },
  {
    higher: ZONAL,
    lower: 'another zone for an encrypted machine',
    both: { vault: 'safe', machine: 'sealed', properties: { zones } },
  },
  {
    higher: ZONAL,
    lower: 'a snapshot into another zone',
    both: { vault: 'safe', ...snapshot, properties: { zones } },
  },
  {
    higher: 'a storage account for blobs or files alone',
    lower: 'a zone-redundant storage account',
    both: { properties: { storageAccountId: account('zonedblobs') } },
  },
  {
    higher: 'a zone-redundant storage account',
    lower: 'a premium storage account for a standard machine',
    both: { properties: { storageAccountId: account('costlyzoned') } },
  },
  {
    higher: 'a premium storage account for a standard machine',
    lower: 'a storage account in another region',
    both: { properties: { storageAccountId: account('costlydistant') } },
  },
  {
    higher: 'a storage account in another region',
    lower: OTHER_TOKEN,
    both: { ...byOtherToken, properties: { storageAccountId: account('staging') } },
  },
  {
    higher: OTHER_TOKEN,
    lower: 'the identity of a vault that has none',
    both: {
      ...byOtherToken,
      properties: {
        storageAccountId: undefined,
        identityInfo: { isSystemAssignedIdentity: true },
        identityBasedRestoreDetails: { targetStorageAccountId: account('distant') },
      },
    },
  },
  {
    higher: OTHER_TOKEN,
    lower: 'managed disks by way of a restricted storage account',
    both: { ...byOtherToken, properties: { storageAccountId: account('distantfenced') } },
  },
  {
    higher: OTHER_TOKEN,
    lower: 'a locked storage account',
    both: { ...byOtherToken, properties: { storageAccountId: account('distantclosed') } },
  },
  {
    higher: 'a virtual network that is not there, or in another region',
    lower: 'a subnet that is not there',
    both: {
      base: alternate,
      properties: {
        virtualNetworkId: network('distant'),
        subnetId: `${network('distant')}/subnets/other`,
      },
    },
  },
  {
    higher: 'managed disks by way of a restricted storage account',
    lower: 'a locked storage account',
    both: { properties: { storageAccountId: account('fencedclosed') } },
  },
  {
    higher: 'a locked resource group',
    lower: 'a resource group whose policy denies it',
    both: { properties: { targetResourceGroupId: group('lockedDeniedRG') } },
  },
  {
    higher: 'a quota of managed disks that is reached',
    lower: 'a quota of cores that is reached',
    both: { world: NO_ROOM, base: alternate },
  },
  // Of managed disks, whose quota is lower than these.
  ...[
    {
      higher: 'a snapshot into another subscription',
      both: { ...snapshot, properties: abroad() },
    },
    {
      higher: 'managed disks by way of a restricted storage account',
      both: { properties: { storageAccountId: account('fenced') } },
    },
    { higher: 'a disk encryption set that is not there', both: { properties: set('others') } },
  ].map(({ higher, both }) => ({
    higher,
    lower: 'a quota of cores that is reached',
    both: { ...both, world: NO_ROOM, base: alternate },
  })),
  {
    higher: 'a quota of cores that is reached',
    lower: 'a size that is not available',
    both: { world: NO_ROOM, machine: 'rare-blobs', base: alternate },
  },
  {
    higher: 'a size that is not available',
    lower: 'a machine of an offer that was not bought',
    both: { machine: 'unbought-rare', base: alternate },
  },
];
