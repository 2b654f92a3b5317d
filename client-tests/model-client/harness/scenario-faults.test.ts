import { describe, expect, test } from 'vitest';
import type { OperationView, ScenarioDocument } from '../../../server/index.ts';

import { faultsOf } from './scenario-faults.ts';
import type { Run } from './scenario-run.ts';

const accepted = (jobStatus: OperationView['jobStatus']): OperationView => ({
  operationId: 'o',
  jobId: 'j',
  operation: 'Restores_Trigger',
  item: null,
  acceptedAt: '2026-03-02T09:30:00Z',
  status: 'Succeeded',
  jobStatus,
  percent: null,
  outside: false,
  fate: null,
  due: [],
  leaves: null,
});

const RAN: Omit<Run, 'scenario'> = {
  claim: 'restored',
  code: undefined,
  accepted: [accepted('Completed')],
  unused: [],
};

const faults = (ran: Partial<Run>, expected: ScenarioDocument['expect']): readonly string[] =>
  faultsOf({
    ...RAN,
    ...ran,
    scenario: { version: 1, name: 'one', about: 'One.', expect: expected },
  });

describe('a run', () => {
  test('as it was expected has no fault', () => {
    expect(faults({}, { client: 'succeeds', job: 'Completed' })).toEqual([]);
    expect(faults({ claim: 'warnings' }, { client: 'reports-failure' })).toEqual([]);
    expect(faults({ claim: 'unknown', accepted: [] }, { client: 'either', job: 'Failed' })).toEqual(
      [],
    );
  });

  test.each<readonly [string, Partial<Run>, ScenarioDocument['expect'], RegExp]>([
    ['that claims too little', { claim: 'unknown' }, { client: 'succeeds' }, /it said unknown/],
    ['that claims too much', {}, { client: 'reports-failure' }, /it said restored/],
    [
      'whose claim is false',
      { accepted: [accepted('Failed')] },
      { client: 'either' },
      /its job is Failed/,
    ],
    [
      'that triggers twice',
      { accepted: [accepted('Completed'), accepted('Completed')] },
      { client: 'either' },
      /to be 1; it was 2/,
    ],
    [
      'that triggers nothing',
      { claim: 'not-restored', accepted: [] },
      { client: 'reports-failure' },
      /to be 1; it was 0/,
    ],
    ['whose job ends otherwise', {}, { client: 'succeeds', job: 'Failed' }, /it is Completed/],
    ['with an idle rule', { unused: ['answer 500'] }, { client: 'succeeds' }, /answer 500/],
  ])('%s has that fault', (_, ran, expected, says) => {
    const found = faults(ran, expected);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(says);
  });
});
