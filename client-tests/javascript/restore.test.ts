import type {
  AzureIaaSVMJob,
  RecoveryServicesBackupClient,
} from '@azure/arm-recoveryservicesbackup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Restorite, type RestoriteWorld, startRestorite } from '../../server/index.ts';
import { clientOf, collect, FAST, itemOf, pointOf, restoreOf, vaultOf } from './client.ts';

/**
 * The official client, unmodified, over https. The clock runs fast, so that what it waits for is
 * over in a moment.
 */
let service: Restorite;

beforeAll(async () => {
  service = await startRestorite({ world: 'everyday', pace: 'brisk', speed: 200 });
});

afterAll(() => service.close());

/** In the world that the service began with. */
async function worldAndClient() {
  const world = await service.openWorld(service.world.subscription);
  return { world, client: clientOf(service, world) };
}

test('the JavaScript client lists points, restores, waits, and finds its job completed', async () => {
  const { world, client } = await worldAndClient();
  const points = await collect(client.recoveryPoints.list(...itemOf(world)));
  expect(points).toHaveLength(30);
  expect(points[0]?.properties?.objectType).toBe('IaasVMRecoveryPoint');

  const clientRequestId = 'b5a1f2f0-8f0e-4a52-9f3c-6a7d1c2b3e4f';
  await client.restores.beginTriggerAndWait(
    ...itemOf(world),
    pointOf(world),
    { properties: restoreOf(world) },
    { ...FAST, requestOptions: { customHeaders: { 'x-ms-client-request-id': clientRequestId } } },
  );

  const [job] = await collect(
    client.backupJobs.list(...vaultOf(world), { filter: "operation eq 'Restore'" }),
  );
  expect(job?.properties?.activityId).toBe(clientRequestId);
  await expect
    .poll(async () => (await details(world, client, job?.name)).status, { interval: 20 })
    .toBe('Completed');
  const { extendedInfo } = await details(world, client, job?.name);
  expect(extendedInfo?.propertyBag).toMatchObject({ 'Job Type': 'Recover disks' });
  expect(extendedInfo?.progressPercentage).toBe(100);
});

async function details(
  world: RestoriteWorld,
  client: RecoveryServicesBackupClient,
  jobName = '',
): Promise<AzureIaaSVMJob> {
  const { properties } = await client.jobDetails.get(...vaultOf(world), jobName);
  expect(properties?.jobType).toBe('AzureIaaSVMJob');
  return properties as AzureIaaSVMJob;
}

test('the JavaScript client reads refusals as the service’s own errors', async () => {
  const { world, client } = await worldAndClient();
  const missing = client.recoveryPoints.get(...itemOf(world), '11111111111111');
  await expect(missing).rejects.toMatchObject({
    statusCode: 404,
    code: 'BMSUserErrorRecoveryPointNotFound',
  });
});

test('the JavaScript client refuses a service whose certificate it was not given', async () => {
  const { world } = await worldAndClient();
  const { httpsUrl } = service;
  const stranger = clientOf({ httpsUrl, caCertificate: undefined }, world, undefined, NEVER_AGAIN);
  const list = collect(stranger.recoveryPoints.list(...itemOf(world)));
  await expect(list).rejects.toThrow(/certificate|self-signed|unable to verify/i);
});

const NEVER_AGAIN = { maxRetries: 0 };
