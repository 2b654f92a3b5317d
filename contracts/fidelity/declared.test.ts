import { describe, expect, test } from 'vitest';
import { DECLARED, declarationOf } from './declared.ts';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import { pairsOf } from './example.ts';
import { type Pair, pairOf } from './pair.ts';
import { differs, type Sides } from './point.ts';

const ITEM =
  '/subscriptions/3f9c1a52-7d64-4b1e-9a35-5b7b0c4d2e61/resourceGroups/lab/providers/Microsoft.RecoveryServices/vaults/safe/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;lab;web-1/protectedItems/VM;iaasvmcontainerv2;lab;web-1';
const OPERATION = '0f6ae5a0-13c5-4d24-8f0b-43a9e0f0a001';
const SIGNATURE = `&t=638528328050000000&c=${'A'.repeat(2731)}&s=${'A'.repeat(342)}&h=${'A'.repeat(43)}`;
const GOOD = `https://management.azure.com${ITEM}/operationResults/${OPERATION}?api-version=2025-02-01${SIGNATURE}`;
const OF_AN_EXAMPLE = `https://management.azure.com${ITEM.toLowerCase()}/operationresults/${OPERATION.replace('0', '1')}?api-version=2017-07-01`;

const [restore] = pairsOf('TriggerRestore_Disks.2025-02-01', {
  parameters: {
    'api-version': '2025-02-01',
    subscriptionId: '3f9c1a52-7d64-4b1e-9a35-5b7b0c4d2e61',
    resourceGroupName: 'lab',
    vaultName: 'safe',
    fabricName: 'Azure',
    containerName: 'IaasVMContainer;iaasvmcontainerv2;lab;web-1',
    protectedItemName: 'VM;iaasvmcontainerv2;lab;web-1',
    recoveryPointId: '12345678901234',
  },
  responses: { 202: {} },
});

const isDeclared = (pair: Pair | undefined, place: string, sides: Sides): boolean =>
  pair !== undefined &&
  declarationOf([...DECLARED, ...DECLARED_OF_EXAMPLES], pair, differs(place, '', sides)) !==
    undefined;

const location = (given: string): boolean =>
  isDeclared(restore, 'form of location', { recorded: OF_AN_EXAMPLE, given });

test('an example’s address may be that of the request instead', () => {
  expect(location(GOOD)).toBe(true);
});

test.each([
  ['on another host', GOOD.replace('management', 'elsewhere.management')],
  ['of another group', GOOD.replace('resourceGroups/lab', 'resourceGroups/other')],
  ['in another casing than the request’s', GOOD.replace('vaults/safe', 'vaults/SAFE')],
  ['without a version', GOOD.replace('api-version=2025-02-01&', '')],
  ['at another version', GOOD.replace('2025-02-01', '2024-04-01')],
  ['without its signature', GOOD.replace(SIGNATURE, '')],
  ['with half of its signature', GOOD.replace(/&h=.*/, '')],
  ['of an operation that is none', GOOD.replace(OPERATION, '00000000-0000-0000-0000-000000000000')],
])('and not one %s', (_, given) => {
  expect(location(given)).toBe(false);
});

describe('tiers are numbers once', () => {
  const pair = restore && { ...restore, apiVersion: '2019-05-13' };
  const place = 'body properties.recoveryPointTierDetails[0].type';

  test('each word its own', () => {
    expect(isDeclared(pair, place, { recorded: 'InstantRP', given: '1' })).toBe(true);
    expect(isDeclared(pair, place, { recorded: 'InstantRP', given: '2' })).toBe(false);
  });

  test('and are not left out', () => {
    expect(isDeclared(pair, place, { recorded: 'InstantRP' })).toBe(false);
  });
});

test('an answer may come in one piece, and a chunked one may not come unasked', () => {
  const pair = pairOf('list', {
    request: { method: 'GET', uri: `${ITEM}?api-version=2022-02-01`, headers: {}, body: null },
    response: { status: 200, headers: {}, body: '{}' },
  });
  const place = 'header transfer-encoding';
  expect(isDeclared(pair, place, { recorded: 'chunked' })).toBe(true);
  expect(isDeclared(pair, place, { given: 'chunked' })).toBe(false);
  expect(isDeclared({ ...pair, apiVersion: '2024-04-01' }, place, { recorded: 'chunked' })).toBe(
    false,
  );
});

test.each([...DECLARED, ...DECLARED_OF_EXAMPLES])(
  'where it is said that “$says”, each place is named from end to end, and differs somewhere',
  ({ points, times }) => {
    const sources = points.map(([place]) => place.source);
    expect(
      sources.filter((source) => !/^\^.*\$$/.test(source) || /\.\*|\.\+/.test(source)),
    ).toEqual([]);
    expect(times).toBeGreaterThan(0);
  },
);
