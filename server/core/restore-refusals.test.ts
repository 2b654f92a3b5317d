import { describe, expect, test } from 'vitest';
import { CATALOGUE } from './error-catalogue.ts';
import { RESTORE_RULES, refusalOf, troubleOf } from './restore-refusals.ts';
import { listedPoints } from './recovery-point.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';

const point = {
  name: '12345678901234',
  takenAt: NOW - 1,
  consistency: 'AppConsistent',
  tiers: [{ tier: 'vault', state: 'valid' }],
} as const;

const item = itemWith(listedPoints([point]));
const STAGES = ['trigger', 'operation', 'job', 'warnings'];

function caseWith(request: object = {}) {
  const world = testWorld({ item });
  const inGroup = `/subscriptions/${world.subscription}/resourceGroups/rg/providers`;
  return {
    world,
    command: {
      vault: VAULT,
      item,
      pointName: point.name,
      request: {
        recoveryType: 'RestoreDisks',
        region: 'westus',
        sourceResourceId: `${inGroup}/Microsoft.Compute/virtualMachines/vm`,
        storageAccountId: `${inGroup}/Microsoft.Storage/storageAccounts/account`,
        ...request,
      },
    },
    point,
    now: NOW,
    kind: 'restore-accepted',
  } as const;
}

describe('the table', () => {
  test('has its stages in the order in which a restore comes by them', () => {
    const stages = RESTORE_RULES.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((one, other) => one - other));
  });

  test('has each code at a stage at which the catalogue has it', () => {
    for (const { code, stage } of RESTORE_RULES)
      expect(CATALOGUE[code].stages, code).toContain(stage);
  });

  test('says nothing of a restore with which nothing is wrong', () => {
    expect(refusalOf(caseWith())).toBeUndefined();
    expect(troubleOf(caseWith())).toBeUndefined();
  });
});

test('a locked item is not restored', () => {
  const restore = caseWith();
  const ids = { resourceGroup: 'rg', name: 'vm' };
  happen(restore.world, {
    kind: 'lock-changed',
    at: NOW,
    vault: VAULT,
    machine: ids,
    locked: true,
  });
  expect(refusalOf(restore)?.code).toBe('BMSUserErrorObjectLocked');
});

test('the id of a disk access is one', () => {
  const option = 'EnablePrivateAccessForAllDisks';
  const idOf = (type: string) => `/subscriptions/s/resourceGroups/rg/providers/${type}/links`;
  const codeOf = (diskAccessId: string) =>
    refusalOf(caseWith({ networkAccess: { option, diskAccessId } }))?.code;
  expect(codeOf('links')).toBe('BMSUserErrorInvalidInput');
  expect(codeOf(idOf('Microsoft.Compute/disks'))).toBe('BMSUserErrorInvalidInput');
  expect(codeOf(idOf('Microsoft.Compute/diskAccesses'))).toBeUndefined();
});

test.each([
  ['EnablePrivateAccessForAllDisks', 'other', 'UserErrorGenericResourceNotFound'],
  ['EnablePrivateAccessForAllDisks', 'LINKS', undefined],
  ['EnablePublicAccessForAllDisks', 'other', undefined],
])('%s by the disk access %s runs into %s', (option, name, code) => {
  const { world, ...restore } = caseWith();
  const diskAccessId = `/subscriptions/${world.subscription}/resourceGroups/rg/providers/Microsoft.Compute/diskAccesses/${name}`;
  const diskAccesses = [{ resourceGroup: 'rg', name: 'links', region: 'westus' }];
  const request = { ...restore.command.request, networkAccess: { option, diskAccessId } };
  const command = { ...restore.command, request };
  const knowing = { ...world, estate: { ...world.estate, diskAccesses } };
  expect(troubleOf({ ...restore, command, world: knowing })?.code).toBe(code);
  expect(troubleOf({ ...restore, command, world })).toBeUndefined();
});

test('what lies in another subscription is not looked up', () => {
  const elsewhere = '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/other';
  const storageAccountId = `${elsewhere}/providers/Microsoft.Storage/storageAccounts/theirs`;
  expect(troubleOf(caseWith({ storageAccountId }))).toBeUndefined();
  expect(troubleOf(caseWith({ targetResourceGroupId: elsewhere }))).toBeUndefined();
});
