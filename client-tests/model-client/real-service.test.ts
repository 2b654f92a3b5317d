import { expect, test } from 'vitest';
import { heldClock, type Restorite, startRestorite } from '../../server/index.ts';
import { type Machine, restoreOnce, type RestoreOptions } from './index.ts';

const NOW = '2026-03-02T09:30:00Z';

/** A service whose clock stands still but while the client waits, and a client beside it. */
async function serviceAndClient(pace: 'brisk' | 'realistic') {
  const clock = heldClock(NOW);
  const service = await startRestorite({ world: 'everyday', pace, clock });
  let now = Date.parse(NOW);
  const wait = (seconds: number): Promise<void> => {
    now += seconds * 1000;
    clock.advance(`PT${seconds}S`);
    return Promise.resolve();
  };
  return { service, options: optionsFor(service, { now: () => now, wait }) };
}

const optionsFor = (
  { world, httpsUrl = '', caCertificate: ca }: Restorite,
  machine: Partial<Machine>,
): RestoreOptions => ({
  endpoint: httpsUrl,
  ca,
  getToken: () => Promise.resolve('anything'),
  subscription: world.subscription,
  resourceGroup: world.resourceGroup,
  vault: world.vault,
  container: world.container,
  item: world.item,
  request: {
    recoveryType: 'RestoreDisks',
    sourceResourceId: world.machineId,
    storageAccountId: world.storageAccountId,
    targetResourceGroupId: `/subscriptions/${world.subscription}/resourceGroups/targetRG`,
    region: world.region,
  },
  machine,
});

test.each(['brisk', 'realistic'] as const)(
  'the model client restores from the newest point at the %s pace, and the service agrees',
  async (pace) => {
    const { service, options } = await serviceAndClient(pace);
    await using _ = service;
    const outcome = await restoreOnce(options);
    expect(outcome).toMatchObject({ result: 'restored' });
    const left = await service.world.restored(outcome.jobId ?? '');
    expect(left?.disks).toEqual(['testVM_OsDisk', 'testVM_DataDisk_0']);
    expect(outcome.artefacts?.['Config Blob Name']).toBe(left?.blobs?.config);
  },
);

test('the model client restores in the era of 2016, whose tiers are numbers', async () => {
  const { service, options } = await serviceAndClient('brisk');
  await using _ = service;
  const outcome = await restoreOnce({ ...options, apiVersion: '2016-12-01' });
  expect(outcome.result).toBe('restored');
});

test('the model client reports a point that is not there in the service’s words', async () => {
  const { service, options } = await serviceAndClient('brisk');
  await using _ = service;
  const outcome = await restoreOnce({ ...options, point: '11111111111111' });
  expect(outcome).toMatchObject({
    result: 'not-restored',
    code: 'BMSUserErrorRecoveryPointNotFound',
  });
});

/** How a runner drives it: the world stands still, and moves on by what the client waits. */
test('the model client restores in a frozen world that only its waiting moves', async () => {
  await using service = await startRestorite({ world: 'everyday', pace: 'realistic' });
  const clock = `${service.httpUrl}/_restorite/worlds/${service.world.subscription}/clock`;
  const steer = async (method: string, address: string, body: object): Promise<void> => {
    const reply = await fetch(address, { method, body: JSON.stringify(body) });
    expect(reply.status, await reply.text()).toBe(200);
  };
  await steer('PUT', clock, { mode: 'frozen', now: NOW });
  const wait = (seconds: number) => steer('POST', `${clock}/advance`, { by: `PT${seconds}S` });
  const outcome = await restoreOnce(optionsFor(service, { wait }));
  expect(outcome.result).toBe('restored');
  expect(await service.world.now()).not.toBe(NOW);
});
