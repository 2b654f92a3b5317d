import { SUBSCRIPTION, TARGET_GROUP, VAULT, VAULT_GROUP } from './estate.ts';

/** What of a job its property bag hangs on. */
export interface BagFacts {
  readonly jobId: string;
  /** The version it is spelled as. */
  readonly spoken: string;
  /** Whether all of its data has moved. */
  readonly copied: boolean;
  readonly ended: boolean;
  readonly completed: boolean;
  /** Whether its disks are there, with or without a warning. */
  readonly left: boolean;
}

export type Bag = readonly (readonly [key: string, value: string | null | RegExp])[];

const when = (holds: boolean, ...entries: Bag): Bag => (holds ? entries : []);

const since2025 = ({ spoken }: BagFacts): boolean => spoken >= '2025';

const vmSubscription = (facts: BagFacts): Bag =>
  when(since2025(facts), ['VM Subscription ID', SUBSCRIPTION]);

type PointTime = readonly [key: string, value: string];

/** In UTC, without leading zeros, the seconds cut off; the blank at the end of the key is Azure's. */
export const OF_POINT: PointTime = ['Recovery point time ', '3/2/2026 2:03:07 AM'];
export const OF_OLD_POINT: PointTime = ['Recovery point time ', '2/28/2026 2:04:05 PM'];

export interface DiskBag {
  readonly machine: string;
  readonly account?: string;
  readonly time?: PointTime;
  readonly intoGroup?: false;
  /** Of a machine of which the backup leaves disks out: those restored, and those backed up. */
  readonly chosen?: readonly [restored: string, backedUp: string];
}

/** Recorded: the keys of the blobs stand in the middle, and only of a job that has completed. */
export const diskBag =
  ({ machine, account = 'stagingaccount', time = OF_POINT, intoGroup, chosen }: DiskBag) =>
  (facts: BagFacts): Bag => {
    const { jobId, spoken, completed, left } = facts;
    // Recorded: a container is named after the machine since 2019, and before was not.
    const named = spoken >= '2019-05-13' || time === OF_OLD_POINT;
    const container = named ? `${machine.toLowerCase()}-[0-9a-f]{32}` : 'vhd[0-9a-f]{32}';
    const config = named ? `config-${machine.toLowerCase()}-${jobId}.json` : `config${jobId}.json`;
    const uri = (blob: string): RegExp =>
      new RegExp(`^https://${account}\\.blob\\.core\\.windows\\.net/${container}/${blob}$`);
    return [
      ['Job Type', 'Recover disks'],
      ...when(spoken >= '2021' && !since2025(facts), ['Target VM Name', 'vmName']),
      ['Target Storage Account Name', account],
      time,
      ...when(
        completed,
        ['Config Blob Name', config],
        ['Config Blob Container Name', new RegExp(`^${container}$`)],
        ['Config Blob Uri', uri(config)],
      ),
      ...when(intoGroup !== false, ['Target resource group', TARGET_GROUP]),
      ...when(completed && named, [
        since2025(facts) ? 'Create VM Template Blob Uri' : 'Template Blob Uri',
        uri(`azuredeploy${jobId}.json`),
      ]),
      ...when(
        left && chosen !== undefined,
        ['Restored disk(s)', chosen?.[0] ?? ''],
        ['Backed-up disk(s)', chosen?.[1] ?? ''],
      ),
      ...vmSubscription(facts),
    ];
  };

export interface MachineBag {
  readonly original?: string;
  readonly account?: string;
  readonly network?: string;
  readonly time?: PointTime;
  /** The subscription that it is made in, where that is another. */
  readonly abroad?: string;
}

/** Recorded: complete from the first, and never with a blob. */
export const machineBag =
  ({
    original = 'mainVM',
    account = 'stagingaccount',
    network = 'targetNet',
    time = OF_POINT,
    abroad,
  }: MachineBag) =>
  (facts: BagFacts): Bag => [
    ['Job Type', 'Recover VM to an alternate location'],
    ['Original VM Name', original],
    ['Target VM Name', 'newVM'],
    ...when(abroad !== undefined, ['Target Subscription ID', abroad ?? '']),
    ['Target VNet Name', `Group ${TARGET_GROUP} ${network}`],
    ['Target Storage Account Name', account],
    time,
    ['Target resource group', TARGET_GROUP],
    ...vmSubscription(facts),
  ];

/** Recorded: the machine is null at first, up to 2022 until the end; its group comes once the data has moved. */
export const originalBag = (facts: BagFacts): Bag => [
  ['Job Type', 'Replace disks'],
  ['Target VM Name', (facts.spoken >= '2024' ? facts.copied : facts.ended) ? 'mainVM' : null],
  ['Target Storage Account Name', 'stagingaccount'],
  OF_POINT,
  ...when(facts.copied, ['Target resource group', 'machinesrg']),
  ...vmSubscription(facts),
];

/** Recorded: the size comes when the job has completed. */
export const backupBag = ({ completed }: BagFacts): Bag => [
  ['VM Name', 'mainVM'],
  ['Recovery Point Expiry Time in UTC', '4/15/2026 12:00:00 AM'],
  ...when(completed, ['Backup Size', /^\d+ MB$/]),
];

/** Recorded (2024): a job of the secondary region says whose backups it takes. */
export const ofSecondary =
  (bag: (facts: BagFacts) => Bag) =>
  (facts: BagFacts): Bag => [
    ...bag(facts),
    ['Subscription Id of the vault', SUBSCRIPTION],
    ['Resource Group Name of the vault', VAULT_GROUP],
    ['Vault name', VAULT],
  ];
