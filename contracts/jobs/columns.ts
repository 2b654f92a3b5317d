/** How a job is asked for, and as which version its answer is spelled. */
export interface Column {
  readonly says: string;
  readonly asked: string;
  /** The version that tells how: the asked one, or another where the world or the service speaks as that. */
  readonly spoken: string;
  /** The era that its world is pinned to. */
  readonly pinned?: 'middle';
}

const at = (version: string): Column => ({ says: version, asked: version, spoken: version });

/** Versions at which one job is read, time standing still: it is ordered at the first of them. */
export type Reading = readonly [Column, ...Column[]];

/**
 * Versions of each era; those of 2019 and 2025 are there because jobs changed within an era, and what was
 * ordered in 2016 is by itself because its blobs have names of another form for good.
 */
export const VAULT_READINGS: readonly Reading[] = [
  [at('2016-12-01')],
  [at('2019-06-15'), at('2022-02-01'), at('2024-04-01'), at('2025-02-01')],
];

/**
 * The secondary region has versions of its own, none between 2018 and 2021 (specified), of which the later ones
 * speak as 2024 (recorded): only a world that is pinned has its jobs as they would have stood in 2022.
 */
export const SECONDARY_READINGS: readonly Reading[] = [
  [
    at('2018-12-20'),
    { says: '2021-11-15', asked: '2021-11-15', spoken: '2024-04-01' },
    { says: '2023-01-15', asked: '2023-01-15', spoken: '2024-04-01' },
  ],
  [
    {
      says: '2021-11-15 of a world of 2022',
      asked: '2021-11-15',
      spoken: '2022-02-01',
      pinned: 'middle',
    },
  ],
];
