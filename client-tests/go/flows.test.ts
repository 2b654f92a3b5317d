import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { recordTests } from '../shared/record-tests.ts';
import { BUILD_LIMIT_MS, built, go, resultOf, steps } from './program.ts';
import { record } from './record.ts';

const READS = [
  ...['vaults', 'vaults-of-group', 'vault', 'containers', 'container', 'refresh', 'protectable'],
  ...['items', 'item', 'points', 'point', 'policies', 'policy', 'protection-of-machine'],
  ...['vault-config', 'storage-config', 'encryption-config', 'guards', 'jobs', 'export'],
];

/** What the steps `jobs` and `follow-job` say after a restore. */
const ONE_COMPLETED = [
  { step: 'jobs', result: 1 },
  { step: 'follow-job', result: 'Completed' },
];

describe.skipIf(!go.isThere)(`the SDK for Go${go.skipped}`, () => {
  beforeAll(async () => {
    await built();
  }, BUILD_LIMIT_MS);

  test('reads what there is', async ({ seat }) => {
    const run = await steps(seat, READS);
    expect(run.lines.at(-1)).toEqual({ step: 'export', result: 202 });
    expect(resultOf(run, 'vaults')).toEqual(['testVault']);
    expect(resultOf(run, 'item')).toBe('Protected');
    expect(resultOf(run, 'points')).toEqual({ pages: 1, points: 30 });
    expect(resultOf(run, 'point')).toBe('IaasVMRecoveryPoint');
    expect(run.code).toBe(0);
  });

  test('restores, and finds by the operation the job that has done it', async ({ seat }) => {
    const words = ['restore', 'status', 'result', 'vault-status', 'vault-result', 'jobs'];
    const run = await steps(seat, [...words, 'follow-job', 'job']);
    expect(resultOf(run, 'status')).toMatchObject({ status: 'Succeeded' });
    expect(resultOf(run, 'jobs')).toBe(1);
    expect(resultOf(run, 'job')).toMatchObject({ status: 'Completed', operation: 'Restore' });
    expect(run.code).toBe(0);
  });

  test('goes on in another process by the poller’s token, and begins nothing anew', async ({
    seat,
    world,
  }) => {
    const begun = resultOf(await steps(seat, ['begin']), 'begin') as { readonly resume: string };
    const run = await steps(seat, ['resume'], { env: { RESUME_TOKEN: begun.resume } });
    expect(resultOf(run, 'resume')).toBe('done');
    expect(run.code).toBe(0);
    expect(await world.operations.list()).toHaveLength(1);
  });

  test('cancels the job of a restore that is under way', async ({ seat, world }) => {
    await world.clock.set({ mode: 'frozen' });
    await world.fates.add({ operation: { takes: '0s' }, job: { takes: '2h' } });
    expect(await steps(seat, ['begin'])).toMatchObject({ code: 0 });
    await world.clock.advance('PT30M');
    const run = await steps(seat, ['jobs', 'cancel', 'job']);
    expect(resultOf(run, 'cancel')).toBe(202);
    expect(resultOf(run, 'job')).toMatchObject({ status: 'Cancelled' });
    expect(run.code).toBe(0);
  });

  test('backs up now, and connects to the files of a point', async ({ seat }) => {
    const words = ['backup', 'status', 'follow-job', 'provision', 'scripts', 'revoke'];
    const run = await steps(seat, words);
    expect(resultOf(run, 'follow-job')).toBe('Completed');
    expect(resultOf(run, 'scripts')).toBe(2);
    expect(run.code).toBe(0);
  });

  test('has a restore checked before it is begun', async ({ seat }) => {
    const words = ['validate', 'validate-and-wait', 'validation-status', 'validation-result'];
    const run = await steps(seat, words);
    expect(resultOf(run, 'validate')).toEqual({ validationResults: [] });
    expect(resultOf(run, 'validation-status')).toBe('Succeeded');
    expect(run.code).toBe(0);
  });

  test('makes a policy, protects by one, stops, deletes and undeletes', async ({ seat }) => {
    const words = ['put-policy', 'delete-policy', 'protect', 'stop', 'item', 'delete', 'undelete'];
    const run = await steps(seat, words);
    expect(resultOf(run, 'put-policy')).toBe('Copy');
    expect(resultOf(run, 'item')).toBe('ProtectionStopped');
    expect(resultOf(run, 'delete')).toBe(202);
    expect(run.code).toBe(0);
  });

  test('is told the service’s own code where something is refused', async ({ seat }) => {
    const run = await steps(seat, ['point'], { env: { RESTORITE_RECOVERY_POINT: '1111' } });
    expect(run.lines).toMatchObject([{ status: 404, code: 'BMSUserErrorRecoveryPointNotFound' }]);
    expect(run.code).toBe(1);
  });

  describe('where there are many points', () => {
    test.override({ worldOptions: { from: 'fleet' } });

    test('follows the pages of a list', async ({ seat }) => {
      const run = await steps(seat, ['points']);
      expect(resultOf(run, 'points')).toEqual({ pages: 4, points: 730 });
      expect(run.code).toBe(0);
    });
  });

  test('WorkloadIdentityCredential shows the assertion of whoever runs it', async ({ seat }) => {
    const file = join(seat.folder, 'assertion');
    await writeFile(file, 'any');
    const env = { AZURE_FEDERATED_TOKEN_FILE: file };
    const run = await steps(seat, ['-credential', 'workload', 'points'], { env });
    expect(resultOf(run, 'points')).toEqual({ pages: 1, points: 30 });
    expect(run.code).toBe(0);
  });

  describe.each([
    ['secret', 'ClientSecretCredential'],
    ['identity', 'ManagedIdentityCredential'],
    ['default', 'DefaultAzureCredential'],
    ['static', 'a credential of one’s own'],
  ])('with %s', (credential, name) => {
    const words = ['-credential', credential, 'points', 'restore', 'jobs', 'follow-job'];

    test(`${name} restores by the names of the cloud, through the proxy`, async ({ seat }) => {
      const run = await steps(seat, words);
      expect(run.lines.slice(-2)).toEqual(ONE_COMPLETED);
      expect(run.code).toBe(0);
    });

    test(`${name} restores by the service’s own addresses`, async ({ directSeat }) => {
      const run = await steps(directSeat, ['-direct', ...words]);
      expect(run.lines.slice(-2)).toEqual(ONE_COMPLETED);
      expect(run.code).toBe(0);
    });
  });

  recordTests(record);
});
