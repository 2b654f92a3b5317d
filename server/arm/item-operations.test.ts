import { getRequestListener } from '@hono/node-server';
import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { heldClock } from '../clock.ts';
import type { FateDocument } from '../core/fate.ts';
import { createRestorite } from '../restorite.ts';

const SUB = '11111111-1111-4111-8111-111111111111';

interface Exported {
  readonly made: object;
  readonly since: readonly object[];
}

/** A service with one world that begins with these fates. */
async function stage(fates: readonly FateDocument[] = []) {
  const app = await createRestorite({
    clock: heldClock('2026-03-02T09:30:00Z'),
    world: 'everyday',
  });
  const client = supertest(getRequestListener(app.fetch));
  const control = async (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    (await client[method](`/_restorite${path}`).set('host', 'localhost').send(body))
      .body as unknown;
  const names = (await control('put', `/worlds/${SUB}`, { clock: { mode: 'frozen' } })) as Record<
    string,
    string
  >;
  const exported = (await control('get', `/worlds/${SUB}`)) as Exported;
  const scenario = {
    version: 1,
    name: 'test',
    about: 'A test.',
    fates,
    expect: { client: 'either' },
  };
  await control('put', `/worlds/${SUB}`, { ...exported, made: { ...exported.made, scenario } });
  const vault = `/subscriptions/${SUB}/resourceGroups/${names['resourceGroup']}/providers/Microsoft.RecoveryServices/vaults/${names['vault']}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${names['container']}/protectedItems/${names['item']}`;
  const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    client[method](path.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*/, ''))
      .query({ 'api-version': '2025-02-01' })
      .set({ host: 'localhost', authorization: 'Bearer any' })
      .send(body);
  const advance = (by: string) => control('post', `/worlds/${SUB}/clock/advance`, { by });
  const policyId = `${vault}/backupPolicies/Weekly`;
  const triggers = {
    Backups_Trigger: () =>
      ask('post', `${item}/backup`, { properties: { objectType: 'IaasVMBackupRequest' } }),
    ProtectedItems_CreateOrUpdate: () =>
      ask('put', item, { properties: { sourceResourceId: names['machineId'], policyId } }),
    ProtectedItems_Delete: () => ask('delete', item),
  };
  return { control, ask, advance, triggers, vault, item };
}

const OPERATIONS = [
  'Backups_Trigger',
  'ProtectedItems_CreateOrUpdate',
  'ProtectedItems_Delete',
] as const;

describe.each(OPERATIONS)('%s', (operation) => {
  const staged = async (fate: FateDocument) => stage([{ match: { operation }, ...fate }]);

  test('sends the headers that its fate orders, in every answer', async () => {
    const retryAfter = { trigger: 7, status: 8, result: 9 };
    const { triggers, ask } = await staged({ retryAfter, job: { outcome: 'stuck' } });
    const { headers } = await triggers[operation]();
    expect(headers['retry-after']).toBe('7');
    const status = await ask('get', headers['azure-asyncoperation'] as string);
    const result = await ask('get', headers['location'] as string);
    expect([status.body.status, status.headers['retry-after']]).toEqual(['InProgress', '8']);
    expect([result.status, result.headers['retry-after']]).toEqual([202, '9']);
  });

  test('leaves its addresses out where its fate has none, and spells them as it says', async () => {
    const bare = await (await staged({ headers: 'none' })).triggers[operation]();
    expect(bare.status).toBe(202);
    expect(bare.headers).not.toHaveProperty('location');
    const doubled = await (await staged({ headers: 'doubled' })).triggers[operation]();
    expect(doubled.headers['location']).toContain('/subscriptions//subscriptions/');
  });

  test('goes on by being looked at, first the operation, then the job', async () => {
    const { triggers, ask, vault } = await staged({ progression: 'polls', polls: 2 });
    const { headers } = await triggers[operation]();
    const status = async () => (await ask('get', headers['azure-asyncoperation'] as string)).body;
    expect((await status()).status).toBe('InProgress');
    const { jobId } = (await status()).properties as { jobId: string };
    const job = async () => (await ask('get', `${vault}/backupJobs/${jobId}`)).body.properties;
    expect((await job()).status).toBe('InProgress');
    expect((await job()).status).toBe('Completed');
  });

  test('says in the status and in the job what its fate has them fail of', async () => {
    const failed = await staged({ operation: { outcome: 'failed', code: 'CloudTimeoutError' } });
    const first = await failed.triggers[operation]();
    await failed.advance('1h');
    const status = await failed.ask('get', first.headers['azure-asyncoperation'] as string);
    expect(status.body).toMatchObject({ status: 'Failed', error: { code: 'CloudTimeoutError' } });
    expect((await failed.ask('get', `${failed.vault}/backupJobs`)).body.value).toEqual([]);

    const job = await staged({ job: { outcome: 'failed', errors: [{ code: 'AzureVmOffline' }] } });
    await job.triggers[operation]();
    await job.advance('1h');
    const listed = (await job.ask('get', `${job.vault}/backupJobs`)).body.value;
    expect(listed[0].properties).toMatchObject({
      status: 'Failed',
      errorDetails: [{ errorTitle: 'AzureVmOffline' }],
    });
    expect((await job.ask('get', job.item)).status).toBe(200);
  });

  test('is there again when its world is exported and taken back', async () => {
    const { control, ask, advance, triggers, vault, item } = await stage();
    await triggers[operation]();
    await advance('1m');
    const exported = (await control('get', `/worlds/${SUB}`)) as object;
    const answers = async () => {
      const paths = [`${vault}/backupJobs`, item, `${item}/recoveryPoints`];
      const all = [];
      for (const path of paths) all.push((await ask('get', path)).body as unknown);
      return all;
    };
    const first = await answers();
    await control('delete', `/worlds/${SUB}`);
    await control('put', `/worlds/${SUB}`, exported);
    expect(JSON.stringify(await answers())).toBe(JSON.stringify(first));
    expect(JSON.stringify(first)).toContain('"status":"Completed"');
  });
});
