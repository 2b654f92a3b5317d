import { expect, test } from 'vitest';
import type { WorldEvent } from './events.ts';
import { saysDeeds } from './outside-sentence.ts';
import type { OutsideEventDocument } from './scenario.ts';

const vault = { resourceGroup: 'vaultRG', name: 'vault' };
const machine = { resourceGroup: 'rg', name: 'vm' };
const at = 0;

const SENTENCES: readonly (readonly [OutsideEventDocument['do'], WorldEvent[], string])[] = [
  [
    'restore',
    [
      {
        kind: 'restore-accepted',
        at,
        operationId: 'o',
        jobId: 'j',
        activityId: 'a',
        vault,
        machine,
        pointName: '17',
        pointTakenAt: at,
        fromSnapshot: false,
        request: { recoveryType: 'RestoreDisks' },
        containerNamedAfter: 'machine',
        outside: true,
      },
    ],
    'somebody restores rg/vm from recovery point 17, job j',
  ],
  [
    'cancel',
    [{ kind: 'cancel-accepted', at, operationId: 'o', jobId: 'j', outside: true }],
    'somebody cancels job j',
  ],
  [
    'delete-point',
    [{ kind: 'point-deleted', at, vault, machine, pointName: '17' }],
    'somebody deletes recovery point 17 of rg/vm',
  ],
  [
    'delete-storage-account',
    [{ kind: 'storage-account-deleted', at, name: 'acct' }],
    'somebody deletes the storage account acct',
  ],
  [
    'lock',
    [{ kind: 'lock-changed', at, vault, machine, locked: true }],
    'another operation takes hold of rg/vm',
  ],
  [
    'unlock',
    [{ kind: 'lock-changed', at, vault, machine, locked: false }],
    'another operation lets go of rg/vm',
  ],
  ['backup', [], 'somebody wants to back up a machine, and nothing comes of it'],
  ['cancel', [], 'somebody wants to cancel a job, and nothing comes of it'],
];

test.each(SENTENCES)('what comes of %s is told: %j', (deed, deeds, says) => {
  expect(saysDeeds({ do: deed }, deeds)).toBe(says);
});
