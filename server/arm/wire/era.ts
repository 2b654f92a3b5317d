import type { EraName } from '../../core/scenario.ts';

/**
 * The request's api-version chooses how the same facts are spelled. Versions between two that were
 * recorded take the nearer era; nothing but this module compares versions.
 */
export interface Era {
  readonly apiVersion: string;
  /**
   * *documented*: 2016-12-01 to 2020, as the tutorial and the PowerShell recordings of 2020 have
   * it. *middle*: 2021 to 2023, az CLI recordings of 2022. *current*: 2024 on, recordings to 2026.
   */
  readonly name: EraName;
  /** Recorded: tier types and states are numbers up to 2021-10-01, words from 2021-12-01. */
  readonly tiersAreNumbers: boolean;
  /** Recorded: `[1]` up to 2022-02-01, `["Cancellable"]` from 2024-04-01. */
  readonly actionsAreNumbers: boolean;
  /**
   * Whether it is one of the versions that only the secondary region's side of the service has
   * (specified: the cross-region restores are published under them alone).
   */
  readonly isOfSecondary: boolean;
  /** Whether a field that came with a certain version is there. */
  has(field: VersionedField): boolean;
}

/** Since when a field stands in answers; the first version in which it was recorded, or the nearest. */
const SINCE = {
  osType: '2019-06-15',
  restoreTasks: '2019-05-13',
  containerName: '2019-06-15',
  containerOfMachine: '2019-05-13',
  moveReadiness: '2021-10-01',
  selectedDisks: '2020-12-01',
  leanErrors: '2023-01-01',
  taskType: '2024-01-01',
  security: '2024-01-01',
  globalWrites: '2024-01-01',
  globalReads: '2024-01-01',
  threatStatus: '2024-01-01',
  sourceScan: '2024-01-01',
  itemExtensions: '2024-01-01',
  vaultUrl: '2024-01-01',
  immutabilityNull: '2024-01-01',
  policyType: '2025-01-01',
  createTemplateKey: '2025-01-01',
  vmSubscriptionKey: '2025-01-01',
  backupProgress: '2025-01-01',
  validatesBackup: '2025-01-01',
  // Specified: what mounts a point and what gives its scripts are two requests from here on.
  scriptsApart: '2026-08-01',
  operationIdentifier: '2025-01-01',
  throttlingVersion: '2025-01-01',
} as const;

const FOREVER = '9999';

/** What has gone again: the first version in which it was recorded missing. */
const UNTIL: Readonly<Partial<Record<keyof typeof SINCE, readonly [from: string, to: string][]>>> =
  {
    sourceScan: [['2024-10-01', FOREVER]],
    // There in 2024-04-01, gone in 2025-02-01.
    itemExtensions: [['2025-01-01', FOREVER]],
    threatStatus: [['2025-01-01', FOREVER]],
    // There in 2024-04-01, gone in 2026-05-01.
    immutabilityNull: [['2025-01-01', FOREVER]],
    // Gone in July 2026 (2025-02-01, 2026-05-01), and back in September (2026-07-01).
    globalWrites: [['2025-01-01', '2026-07-01']],
    globalReads: [['2026-01-01', FOREVER]],
    throttlingVersion: [['2026-07-01', FOREVER]],
  };

export type VersionedField = keyof typeof SINCE;

/** The stable versions that the service has had (specified), newest first, as ARM lists them. */
export const STABLE_VERSIONS = [
  '2026-10-01',
  '2026-08-01',
  '2026-07-01',
  '2026-02-01',
  '2026-01-01',
  '2025-08-01',
  '2025-02-01',
  '2025-01-01',
  '2024-10-01',
  '2024-04-01',
  '2024-02-01',
  '2024-01-01',
  '2023-08-01',
  '2023-06-01',
  '2023-04-01',
  '2023-02-01',
  '2023-01-01',
  '2022-10-01',
  '2022-04-01',
  '2022-03-01',
  '2022-02-01',
  '2022-01-01',
  '2021-12-01',
  '2021-10-01',
  '2021-08-01',
  '2021-07-01',
  '2021-06-01',
  '2021-04-01',
  '2021-03-01',
  '2021-02-10',
  '2021-02-01',
  '2021-01-01',
  '2020-12-01',
  '2020-10-01',
  '2020-07-01',
  '2020-02-02',
  '2019-06-15',
  '2019-05-13',
  '2017-07-01',
  '2016-12-01',
  '2016-06-01',
] as const;

/**
 * The versions of the secondary region, and which version its answers are spelled as. Recorded (2024):
 * at 2021-11-15 they have the words and fields of that year; the first has those of its own (inferred).
 */
const SPOKEN_BY_SECONDARY: ReadonlyMap<string, string> = new Map([
  ['2018-12-20', '2018-12-20'],
  ['2021-11-15', '2024-04-01'],
  ['2023-01-15', '2024-04-01'],
]);

const API_VERSION = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(-[a-z]+)?$/i;

export const isApiVersion = (text: string): boolean => API_VERSION.test(text);

/**
 * The era of a well-formed api-version; `-preview` and the like do not count. A world may be pinned to
 * one, whatever is asked for. The last one is remembered: clients stay with a version.
 */
export function eraOf(apiVersion: string, pinned?: EraName): Era {
  if (apiVersion !== last.apiVersion || pinned !== lastPinned) {
    last = makeEra(apiVersion, pinned === undefined ? apiVersion : TYPICAL[pinned]);
    lastPinned = pinned;
  }
  return last;
}

/** A version in the middle of what was recorded of each era. */
const TYPICAL: Readonly<Record<EraName, string>> = {
  documented: '2019-05-13',
  middle: '2022-02-01',
  current: '2025-02-01',
};

function makeEra(apiVersion: string, spokenAs: string): Era {
  const asked = spokenAs.slice(0, 10);
  const date = SPOKEN_BY_SECONDARY.get(asked) ?? asked;
  return {
    apiVersion,
    name: date < '2021' ? 'documented' : date < '2024' ? 'middle' : 'current',
    tiersAreNumbers: date < '2021-12-01',
    actionsAreNumbers: date < '2024',
    isOfSecondary: SPOKEN_BY_SECONDARY.has(apiVersion.slice(0, 10)),
    has: (field) =>
      date >= SINCE[field] && !UNTIL[field]?.some(([from, to]) => date >= from && date < to),
  };
}

let last = makeEra('2025-02-01', '2025-02-01');
let lastPinned: EraName | undefined;
