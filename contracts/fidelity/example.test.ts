import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersIn } from './condensed.ts';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import { pairsOf } from './example.ts';
import { type Replayer, startReplayer } from './replay.ts';
import { scoreOf } from './score.ts';
import { readWritten } from './written-json.ts';

const PARAMETERS = {
  'api-version': '2025-02-01',
  subscriptionId: '3f9c1a52-7d64-4b1e-9a35-5b7b0c4d2e61',
  resourceGroupName: 'lab',
  vaultName: 'safe',
  fabricName: 'Azure',
  containerName: 'IaasVMContainer;iaasvmcontainerv2;lab;web-1',
  protectedItemName: 'VM;iaasvmcontainerv2;lab;web-1',
};

const POINTS = `/subscriptions/${PARAMETERS.subscriptionId}/resourceGroups/lab/providers/Microsoft.RecoveryServices/vaults/safe/backupFabrics/Azure/protectionContainers/${PARAMETERS.containerName}/protectedItems/${PARAMETERS.protectedItemName}/recoveryPoints`;

const status = {
  id: '0f6ae5a0-13c5-4d24-8f0b-43a9e0f0a001',
  name: '0f6ae5a0-13c5-4d24-8f0b-43a9e0f0a001',
  startTime: '2024-06-01T10:00:00.25Z',
  endTime: '2024-06-01T10:00:00.25Z',
  properties: {
    jobId: '0f6ae5a0-13c5-4d24-8f0b-43a9e0f0a002',
    objectType: 'OperationStatusJobExtendedInfo',
  },
  status: 'Succeeded',
};

let replayer: Replayer;

beforeAll(async () => {
  replayer = await startReplayer();
});

afterAll(() => replayer[Symbol.asyncDispose]());

test('the service answers as in an example, whose fields stand in another order', async () => {
  const [pair] = pairsOf('Status', {
    operationId: 'ProtectedItemOperationStatuses_Get',
    parameters: { ...PARAMETERS, operationId: status.id },
    responses: { 200: { body: status } },
  });
  const points = pair ? await replayer.replay(pair) : [];
  expect(points.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(points.map(({ place }) => place)).toContain('body properties.jobId');
});

test('the service answers as in a recording of which the body is kept', async () => {
  const [pair] = answersIn(readWritten(JSON.stringify({ polled: status })), '2022_notes');
  const points = pair ? await replayer.replay(pair) : [];
  // Here the order counts, and this one is an example's.
  const moved = points.filter(({ agrees }) => !agrees).map(({ place }) => place);
  expect(moved).toEqual(['body properties.objectType', 'body status']);
});

test('an example of a field that the service does not have is a fault', async () => {
  const [pair] = pairsOf('Status', {
    operationId: 'ProtectedItemOperationStatuses_Get',
    parameters: { ...PARAMETERS, operationId: status.id },
    responses: { 200: { body: { ...status, percentComplete: 100 } } },
  });
  const score = pair && scoreOf(pair, await replayer.replay(pair), DECLARED_OF_EXAMPLES);
  expect(score?.faults.map(({ place }) => place)).toEqual(['body percentComplete']);
});

test('an example has a pair for each of its answers', () => {
  const pairs = pairsOf('Result', {
    operationId: 'ProtectedItemOperationResults_Get',
    parameters: { ...PARAMETERS, operationId: status.id },
    responses: { 202: { headers: { 'Retry-After': 60 } }, 204: {} },
  });
  expect(pairs.map(({ name, status }) => [name, status])).toEqual([
    ['Result, 202', 202],
    ['Result, 204', 204],
  ]);
});

test('a list of things that lie in two places is asked for at both', () => {
  const other = POINTS.replace('vaults/safe', 'vaults/other');
  const pairs = pairsOf('RecoveryPoints_List', {
    parameters: PARAMETERS,
    responses: { 200: { body: { value: [{ id: `${POINTS}/1` }, { id: `${other}/2` }] } } },
  });
  expect(pairs.map(({ path }) => path)).toEqual([
    `${POINTS}?api-version=2025-02-01`,
    `${other}?api-version=2025-02-01`,
  ]);
});
