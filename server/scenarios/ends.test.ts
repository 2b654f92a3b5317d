import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../core/error-catalogue.ts';
import type { Machine } from '../core/estate.ts';
import type { FateDocument } from '../core/fate.ts';
import { PACES } from '../core/pace.ts';
import { planRestore } from '../core/plan-restore.ts';
import type { RecoveryType } from '../core/recovery-type.ts';
import { days, hours } from '../core/time.ts';
import { type ListedScenario, listScenarios } from './library.ts';

const AT = 10_000_000_000;
const circumstances = { pace: PACES.brisk, seed: 1, compress: 1 };

const machine: Machine = {
  resourceGroup: 'rg',
  name: 'vm',
  size: 'Standard_B2s',
  osType: 'Linux',
  storage: 'standard',
  managedDisks: true,
  encrypted: false,
  disks: [
    { name: 'os', sizeGb: 30 },
    { name: 'data', lun: 0, sizeGb: 70 },
  ],
};

const planOf = (recoveryType: RecoveryType, fate: FateDocument | undefined) =>
  planRestore(
    {
      kind: 'restore-accepted',
      at: AT,
      operationId: '11111111-1111-4111-8111-111111111111',
      jobId: '22222222-2222-4222-8222-222222222222',
      activityId: 'any',
      vault: { resourceGroup: 'rg', name: 'vault' },
      machine: { resourceGroup: 'rg', name: 'vm' },
      pointName: '12345678901234',
      pointTakenAt: 0,
      fromSnapshot: false,
      containerNamedAfter: 'machine',
      ...(fate && { fate }),
      request: { recoveryType },
    },
    machine,
    circumstances,
  );

/** Those whose end is their first fate's doing: by time, and with nobody else in it. */
const decidedByFate = ({ scenario: { events = [], client, fates = [] } }: ListedScenario) =>
  client === undefined &&
  !events.some((event) => event.do === 'cancel') &&
  (fates[0]?.progression ?? 'time') === 'time';

let library: readonly ListedScenario[];
beforeAll(async () => {
  library = (await listScenarios()).filter(({ source }) => source.endsWith('.yaml'));
});

describe('a restore of each kind', () => {
  test.each(['RestoreDisks', 'AlternateLocation', 'OriginalLocation'] as const)(
    'as %s ends in every scenario as it says it does',
    (recoveryType) => {
      for (const one of library.filter(decidedByFate)) {
        const { name, fates, expect: expected } = one.scenario;
        const { job, operation } = planOf(recoveryType, fates?.[0]);
        const ends = { name, job: expected.job };
        if (expected.client === 'succeeds')
          expect({ name, leaves: job?.leaves !== undefined }).toEqual({ name, leaves: true });
        if (expected.job === 'InProgress')
          expect({ name, late: (job?.endsAt ?? 0) - AT > days(1) }).toEqual({ name, late: true });
        else if (expected.job !== undefined) expect({ name, job: job?.outcome }).toEqual(ends);
        else if (expected.client === 'reports-failure' && expected.triggers !== 0)
          expect({ name, job, ends: operation.outcome }).toMatchObject({ name, job: undefined });
      }
    },
  );

  test('is over in every scenario within three hours, or never', () => {
    for (const { scenario } of library.filter(decidedByFate)) {
      const { job } = planOf('RestoreDisks', scenario.fates?.[0]);
      const takes = (job?.endsAt ?? AT) - AT;
      const { name } = scenario;
      expect({ name, fits: takes <= hours(3) || takes > days(1) }).toEqual({ name, fits: true });
    }
  });
});

test('fates fail with codes of the catalogue', () => {
  const codes = library.flatMap(({ scenario: { fates = [] } }) =>
    fates.flatMap(({ operation, job }) => [
      ...(operation?.code === undefined ? [] : [operation.code]),
      ...(job?.errors ?? []).map(({ code }) => code),
    ]),
  );
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !Object.hasOwn(CATALOGUE, code))).toEqual([]);
});
