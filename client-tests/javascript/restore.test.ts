import {
  type AzureIaaSVMJob,
  RecoveryServicesBackupClient,
} from '@azure/arm-recoveryservicesbackup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Restorite, startRestorite } from '../../server/index.ts';

/**
 * The official client, unmodified, over https. The clock runs fast, so that what it waits for is
 * over in a moment; its own polling interval is set as any user may.
 */
const FAST = { updateIntervalInMs: 20 };

let service: Restorite;

beforeAll(async () => {
  service = await startRestorite({ world: 'everyday', pace: 'brisk', speed: 200 });
});

afterAll(() => service.close());

const tokens = {
  getToken: () => Promise.resolve({ token: 'anything', expiresOnTimestamp: 2 ** 42 }),
};

const clientOf = ({ httpsUrl = '', caCertificate = '', world }: Restorite) =>
  new RecoveryServicesBackupClient(tokens, world.subscription, {
    endpoint: httpsUrl,
    tlsOptions: { ca: caCertificate },
  });

/** The names that every call of the client begins with. */
const itemOf = ({ world }: Restorite) =>
  [world.vault, world.resourceGroup, 'Azure', world.container, world.item] as const;

async function collect<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

test('the JavaScript client lists points, restores, waits, and finds its job completed', async () => {
  const client = clientOf(service);
  const { world } = service;
  const points = await collect(client.recoveryPoints.list(...itemOf(service)));
  expect(points).toHaveLength(30);
  expect(points[0]?.properties?.objectType).toBe('IaasVMRecoveryPoint');

  const point = points[0]?.name ?? '';
  const clientRequestId = 'b5a1f2f0-8f0e-4a52-9f3c-6a7d1c2b3e4f';
  await client.restores.beginTriggerAndWait(
    ...itemOf(service),
    point,
    {
      properties: {
        objectType: 'IaasVMRestoreRequest',
        recoveryPointId: point,
        recoveryType: 'RestoreDisks',
        sourceResourceId: world.machineId,
        storageAccountId: world.storageAccountId,
        targetResourceGroupId: `/subscriptions/${world.subscription}/resourceGroups/targetRG`,
        region: world.region,
      },
    },
    { ...FAST, requestOptions: { customHeaders: { 'x-ms-client-request-id': clientRequestId } } },
  );

  const [job] = await collect(
    client.backupJobs.list(world.vault, world.resourceGroup, { filter: "operation eq 'Restore'" }),
  );
  expect(job?.properties?.activityId).toBe(clientRequestId);
  await expect
    .poll(async () => (await details(client, job?.name ?? '')).status, { interval: 20 })
    .toBe('Completed');
  const { extendedInfo } = await details(client, job?.name ?? '');
  expect(extendedInfo?.propertyBag).toMatchObject({ 'Job Type': 'Recover disks' });
  expect(extendedInfo?.progressPercentage).toBe(100);
});

async function details(client: RecoveryServicesBackupClient, jobName: string) {
  const { world } = service;
  const { properties } = await client.jobDetails.get(world.vault, world.resourceGroup, jobName);
  expect(properties?.jobType).toBe('AzureIaaSVMJob');
  return properties as AzureIaaSVMJob;
}

test('the JavaScript client reads refusals as the service’s own errors', async () => {
  const client = clientOf(service);
  const missing = client.recoveryPoints.get(...itemOf(service), '11111111111111');
  await expect(missing).rejects.toMatchObject({
    statusCode: 404,
    code: 'BMSUserErrorRecoveryPointNotFound',
  });
});

test('the JavaScript client refuses a service whose certificate it was not given', async () => {
  const { world, httpsUrl = '' } = service;
  const stranger = new RecoveryServicesBackupClient(tokens, world.subscription, {
    endpoint: httpsUrl,
    retryOptions: { maxRetries: 0 },
  });
  const list = collect(stranger.recoveryPoints.list(...itemOf(service)));
  await expect(list).rejects.toThrow(/certificate|self-signed|unable to verify/i);
});
