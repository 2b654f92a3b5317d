import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  CATALOGUE,
  type CatalogueEntry,
  catalogueEntry,
  ERROR_THEMES,
  listErrors,
  type RefusalCode,
} from './error-catalogue.ts';

const all: [string, CatalogueEntry][] = Object.entries(CATALOGUE);

describe('every entry of the catalogue', () => {
  test('has a status exactly if it shows as an HTTP answer', () => {
    for (const [code, { status, stages }] of all) {
      const answered = stages.some((stage) => stage === 'gateway' || stage === 'trigger');
      expect(status !== undefined, code).toBe(answered);
      if (answered) expect(status, code).toBeGreaterThanOrEqual(400);
    }
  });

  test('names each of its stages once, the gateway’s exactly if ARM answers', () => {
    for (const [code, { stages, from }] of all) {
      expect(stages, code).not.toEqual([]);
      expect(new Set(stages).size, code).toBe(stages.length);
      expect(stages.includes('gateway'), code).toBe(from === 'gateway');
    }
  });

  test('infers only what it claims', () => {
    for (const [code, { inferred = [], status, stages }] of all)
      for (const part of inferred)
        if (part === 'status') expect(status, code).toBeDefined();
        else if (part !== 'message') expect(stages, code).toContain(part);
  });

  test('has a text, an action and evidence', () => {
    for (const [code, { message, action, evidence }] of all)
      for (const text of [
        message,
        action,
        evidence.kind === 'inferred' ? evidence.because : evidence.source,
      ])
        expect(text, code).toMatch(/\S/);
  });

  test('is inferred if its code is ours', () => {
    for (const [code, { synthetic, evidence }] of all) {
      if (code.startsWith('Restorite')) expect(synthetic, code).toBe(true);
      if (synthetic) expect(evidence.kind, code).toBe('inferred');
    }
  });

  test('leaves no blank in what a job, an operation or a check says', () => {
    for (const [code, { stages, message, jobMessage }] of all)
      if (stages.some((stage) => stage !== 'gateway' && stage !== 'trigger'))
        expect(jobMessage ?? message, code).not.toMatch(/\{\w+\}/);
  });

  test('has a public number only if a job can tell it', () => {
    for (const [code, { stages, jobErrorCode }] of all)
      if (jobErrorCode !== undefined) expect(stages, code).toContain('job');
  });
});

test('no code is in two themes', () => {
  const codes = ERROR_THEMES.flatMap(({ entries }) => Object.keys(entries));
  expect(codes.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});

test('codes are spelled as the service spells them', () => {
  const crossing = Object.keys(CATALOGUE).filter((code) =>
    code.startsWith('UserErrorCrossSubscription'),
  );
  expect(crossing.map((code) => code.replace('UserErrorCrossSubscriptionRestore', ''))).toEqual([
    'NotSuppportedForOLR',
    'NotSuppportedForUnManagedAzureVM',
    'NotSuppportedForCRR',
    'NotSuppportedFromSnapshot',
    'InvalidTenant',
    'InvalidTargetSubscription',
    'NotSuppportedForEncryptedAzureVM',
    'NotSuppportedForTrustedLaunchAzureVM',
  ]);
  expect(catalogueEntry('UserErrorCrossSubscriptionRestoreNotSupportedForOLR')).toBeUndefined();
  expect(catalogueEntry('usererrorinstantrpnotfound')).toBeUndefined();
});

test('what every object has is no code', () => {
  expect(catalogueEntry('constructor')).toBeUndefined();
  expect(catalogueEntry('toString')).toBeUndefined();
  expect(catalogueEntry('TooManyRequests')).toBe(CATALOGUE.TooManyRequests);
});

test('only a code with a status can be refused with', () => {
  expectTypeOf<'BMSUserErrorObjectLocked'>().toExtend<RefusalCode>();
  expectTypeOf<'UserErrorInstantRpNotFound'>().not.toExtend<RefusalCode>();
  expect(catalogueEntry('UserErrorInstantRpNotFound')).not.toHaveProperty('status');
});

test('the list says of each code where it shows and how it is known', () => {
  expect(listErrors()).toHaveLength(all.length);
  expect(listErrors()).toContainEqual({
    code: 'UserErrorSkuNotAvailable',
    stages: ['job', 'warnings'],
    message: 'VM creation failed as VM size selected is not available.',
    evidence: 'specified',
  });
});
