import { getRequestListener } from '@hono/node-server';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { afterAll, describe, expect, test } from 'vitest';
import { heldClock } from '../clock.ts';
import { createRestorite } from '../restorite.ts';

/** A world whose vaults share a name, in groups whose names are not of ASCII alone. */
const SUB = '11111111-1111-4111-8111-111111111111';
const WORLD = `
version: 1
name: twins
about: Two vaults of one name, each protecting a machine of one name.
subscription: ${SUB}
tenant: ${SUB}
region: westus
resourceGroups: [日本, other]
machines:
  - { name: vm, resourceGroup: 日本, size: S, osType: Linux, disks: [{ name: os, sizeGb: 30 }] }
vaults:
  - { name: v, resourceGroup: 日本, items: &items [{ machine: 日本/vm, points: { every: 1d, at: 2h, keep: 3, snapshotsFor: 1d } }] }
  - { name: v, resourceGroup: other, items: *items }
storageAccounts: [{ name: acc, resourceGroup: other }]
`;

const folder = mkdtempSync(join(tmpdir(), 'restorite-twins-'));
const world = join(folder, 'world.yaml');
writeFileSync(world, WORLD);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function stage() {
  const clock = heldClock('2026-03-02T09:30:00Z');
  const app = await createRestorite({ clock, world });
  const client = supertest(getRequestListener(app.fetch));
  const send = (method: 'get' | 'post', path: string, body?: object) =>
    client[method](encodeURI(path))
      .query({ 'api-version': '2025-02-01' })
      .set({ authorization: 'Bearer any', host: 'twins.test' })
      .send(body);
  const vault = (group: string) =>
    `/subscriptions/${SUB}/resourceGroups/${group}/providers/Microsoft.RecoveryServices/vaults/v`;
  const item = (group: string) =>
    `${vault(group)}/backupFabrics/Azure/protectionContainers/${app.world.container}/protectedItems/${app.world.item}`;
  const [point = ''] = await app.world.points();
  const properties = {
    objectType: 'IaasVMRestoreRequest',
    recoveryType: 'RestoreDisks',
    region: 'westus',
    sourceResourceId: app.world.machineId,
    storageAccountId: app.world.storageAccountId,
  };
  const trigger = await send('post', `${item('日本')}/recoveryPoints/${point}/restore`, {
    properties,
  });
  const address = new URL(trigger.headers['azure-asyncoperation'] as string).pathname;
  const operation = address.slice(address.lastIndexOf('/') + 1);
  return { clock, send, vault, item, trigger, address: decodeURI(address), operation };
}

describe('vaults of one name', () => {
  test('do not see each other’s operations, jobs and cancels', async () => {
    const { clock, send, vault, item, operation } = await stage();
    clock.advance('2s');
    const [mine, theirs] = [vault('日本'), vault('other')];
    const cancel = await send('post', `${mine}/backupJobs/${operation}/cancel`);
    const location = new URL(cancel.headers['location'] as string).pathname;
    const cancelId = location.slice(location.lastIndexOf('/') + 1);
    for (const [path, here] of [
      [`${item('日本')}/operationsStatus/${operation}`, mine],
      [`${mine}/backupOperations/${operation}`, mine],
      [`${mine}/backupJobs/${operation}`, mine],
      [`${mine}/backupJobs/Azure/operationResults/${cancelId}`, mine],
    ] as const) {
      expect([path, (await send('get', path)).status]).toEqual([
        path,
        path.includes('Azure/op') ? 204 : 200,
      ]);
      expect((await send('get', path.replace(here, theirs))).status).toBe(404);
    }
  });

  test('have polling addresses of ASCII alone, which lead back to the operation', async () => {
    const { send, trigger, address } = await stage();
    expect(trigger.status).toBe(202);
    expect(trigger.headers['location']).toMatch(/^[ -~]+$/);
    expect(trigger.headers['location']).toContain(';');
    expect((await send('get', address)).status).toBe(200);
  });
});

describe('a request that is not let in', () => {
  test.each([
    ['without a token', {}, '?api-version=2025-02-01'],
    ['without an api-version', { authorization: 'Bearer any' }, ''],
    ['for a path that is none', { authorization: 'Bearer any' }, '/none?api-version=2025-02-01'],
  ])('%s makes no world', async (_, headers, rest) => {
    const app = await createRestorite({ maxWorlds: 2 });
    const client = supertest(getRequestListener(app.fetch));
    const vaults = (id: string) =>
      `/subscriptions/${id}/providers/Microsoft.RecoveryServices/vaults`;
    for (const digit of '34567')
      await client.get(vaults(SUB.replaceAll('1', digit)) + rest).set(headers);
    const answer = await client
      .get(`${vaults(SUB)}?api-version=2025-02-01`)
      .set({ authorization: 'Bearer any' });
    expect(answer.status).toBe(200);
  });
});

test('the names of query parameters are read in any casing', async () => {
  const { send, vault } = await stage();
  const refused = await send('get', `${vault('other')}/backupJobs`).query({ $Filter: 'garbage' });
  expect(refused.status).toBe(400);
});
