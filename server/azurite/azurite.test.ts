import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FateDocument } from '../core/fate.ts';
import type { RestoriteWorld } from '../library/types.ts';
import type { RestoriteOptions } from '../options.ts';
import { type Restorite, startRestorite } from '../start.ts';
import { DEVELOPMENT_ACCOUNT, DEVELOPMENT_KEY } from './accounts.ts';

/** Azurite itself, started by the service, and the client of real storage accounts. */
let service: Restorite;
beforeAll(async () => {
  service = await startRestorite({ withAzurite: true, world: 'everyday', httpsPort: false });
}, 60_000);
afterAll(() => service.close());

const frozen = { mode: 'frozen', now: '2026-03-02T09:30:00Z' } as const;
const worldWith = async (fates: readonly FateDocument[] = []): Promise<RestoriteWorld> => {
  const world = await service.createWorld({ clock: frozen });
  for (const fate of fates) await world.fates.add(fate);
  return world;
};

const vaultOf = (world: RestoriteWorld): string =>
  `/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}`;

const HEADERS = { authorization: 'Bearer any', 'content-type': 'application/json' };

const ask = (at: Restorite, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${at.httpUrl}${path}?api-version=2022-02-01`, { headers: HEADERS, ...init });

async function restore(world: RestoriteWorld, more: object = {}, at = service): Promise<void> {
  const item = `${vaultOf(world)}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}`;
  const answer = await ask(at, `${item}/recoveryPoints/${world.points[0] ?? ''}/restore`, {
    method: 'POST',
    body: JSON.stringify({
      properties: {
        objectType: 'IaasVMRestoreRequest',
        recoveryType: 'RestoreDisks',
        region: world.region,
        sourceResourceId: world.machineId,
        storageAccountId: world.storageAccountId,
        ...more,
      },
    }),
  });
  expect(answer.status).toBe(202);
}

interface JobAnswer {
  readonly properties: {
    readonly status: string;
    readonly extendedInfo: { readonly propertyBag: Readonly<Record<string, string>> };
  };
}

async function jobOf(world: RestoriteWorld, at = service): Promise<JobAnswer['properties']> {
  const [operation] = await world.operations.list();
  const answer = await ask(at, `${vaultOf(world)}/backupJobs/${operation?.jobId ?? ''}`);
  return ((await answer.json()) as JobAnswer).properties;
}

const containersOf = (url: string, account: string): BlobServiceClient =>
  new BlobServiceClient(
    `${url}/${account}`,
    new StorageSharedKeyCredential(account, DEVELOPMENT_KEY),
  );

async function namesIn(container: string, account = 'testaccount'): Promise<string[]> {
  const names: string[] = [];
  const client = containersOf(service.blobsUrl ?? '', account).getContainerClient(container);
  if (!(await client.exists())) return names;
  for await (const { name, properties } of client.listBlobsFlat())
    names.push(`${properties.blobType ?? ''} ${name}`);
  return names.sort();
}

const download = (container: string, blob: string): Promise<Buffer> =>
  containersOf(service.blobsUrl ?? '', 'testaccount')
    .getContainerClient(container)
    .getBlobClient(blob)
    .downloadToBuffer();

/** As Azure's own manual reads a configuration. */
const configIn = (bytes: Buffer): unknown =>
  JSON.parse(bytes.toString('utf16le').replace(/\0+$/, ''));

describe('a finished restore of disks', () => {
  test('has written what its job names, once the clock has been advanced past its end', async () => {
    const world = await worldWith();
    await restore(world, { targetResourceGroupId: world.targetResourceGroupId });
    await world.clock.advance('PT1H');
    const [operation] = await world.operations.list();
    const left = operation?.leaves;
    const container = left?.blobs?.container ?? '';
    expect(await namesIn(container)).toEqual([
      `BlockBlob ${left?.blobs?.template ?? ''}`,
      `PageBlob ${left?.blobs?.config ?? ''}`,
      'PageBlob testVM_DataDisk_0.vhd',
      'PageBlob testVM_OsDisk.vhd',
    ]);
  });

  test('has a configuration that a machine can be made from as the manual says', async () => {
    const world = await worldWith();
    await restore(world);
    await world.clock.advance('PT1H');
    const { 'Config Blob Container Name': container = '', 'Config Blob Name': name = '' } = (
      await jobOf(world)
    ).extendedInfo.propertyBag;
    const uri = (disk: string): string =>
      `https://testAccount.blob.core.windows.net/${container}/${disk}.vhd`;
    expect(configIn(await download(container, name))).toMatchObject({
      'properties.hardwareProfile': { vmSize: 'Standard_A1_v2' },
      'properties.storageProfile': {
        osDisk: { osType: 'Windows', vhd: { uri: uri('testVM_OsDisk') } },
        dataDisks: [{ lun: 0, vhd: { uri: uri('testVM_DataDisk_0') } }],
      },
    });
  });

  test('has a template for the disks that it has made', async () => {
    const world = await worldWith();
    await restore(world, { targetResourceGroupId: world.targetResourceGroupId });
    await world.clock.advance('PT1H');
    const bag = (await jobOf(world)).extendedInfo.propertyBag;
    const path = new URL(bag['Template Blob Uri'] ?? '').pathname.split('/');
    const template = JSON.parse(
      (await download(path[1] ?? '', path[2] ?? '')).toString('utf8'),
    ) as Record<string, unknown>;
    expect(template).toMatchObject({
      $schema: 'https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#',
      parameters: { virtualMachineName: { type: 'string' } },
    });
  });

  test('is written before the first answer that shows its end', async () => {
    const world = await worldWith();
    await restore(world);
    await world.clock.advance('PT5S');
    expect((await jobOf(world)).status).toBe('InProgress');
    await world.clock.set({ mode: 'frozen', now: '2026-03-02T10:30:00Z' });
    const { status, extendedInfo } = await jobOf(world);
    expect(status).toBe('Completed');
    const container = extendedInfo.propertyBag['Config Blob Container Name'] ?? '';
    expect(await namesIn(container)).toHaveLength(4);
  });

  test.each([
    [
      { without: ['config', 'template'] },
      ['PageBlob testVM_DataDisk_0.vhd', 'PageBlob testVM_OsDisk.vhd'],
    ],
    [{ without: ['lun:0', 'config', 'template'] }, ['PageBlob testVM_OsDisk.vhd']],
    ['disks', ['PageBlob testVM_DataDisk_0.vhd', 'PageBlob testVM_OsDisk.vhd']],
  ] as const)('whose fate leaves %j has written that alone', async (leaves, names) => {
    const before = await containersNow();
    const world = await worldWith([{ job: { leaves } }]);
    await restore(world);
    await world.clock.advance('PT1H');
    const [container = ''] = (await containersNow()).filter((name) => !before.includes(name));
    expect(await namesIn(container)).toEqual(names);
  });

  test.each([{ outcome: 'failed' }, { leaves: 'nothing' }] as const)(
    'that is told %j has written nothing',
    async (job) => {
      const before = await containersNow();
      const world = await worldWith([{ job }]);
      await restore(world);
      await world.clock.advance('PT1H');
      expect(await containersNow()).toEqual(before);
    },
  );
});

async function containersNow(): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of containersOf(service.blobsUrl ?? '', 'testaccount').listContainers())
    names.push(name);
  return names;
}

/** A second service beside the first, whose Azurite it is told of. */
async function beside(options: RestoriteOptions): Promise<Restorite> {
  return startRestorite({ world: 'everyday', httpsPort: false, ...options });
}

test('an account that Azurite does not have is written into the development account', async () => {
  await using other = await beside({ azurite: service.blobsUrl ?? '' });
  const world = await other.createWorld({ clock: frozen });
  await restore(world, {}, other);
  await world.clock.advance('PT1H');
  const bag = (await jobOf(world, other)).extendedInfo.propertyBag;
  const container = bag['Config Blob Container Name'] ?? '';
  expect(await namesIn(container, DEVELOPMENT_ACCOUNT)).toHaveLength(4);
  expect(await namesIn(container)).toEqual([]);
});

test('an Azurite that is not there is told to the log once, and spoils no answer', async () => {
  const warnings: string[] = [];
  const log = {
    ...{ info: () => undefined, debug: () => undefined, error: () => undefined },
    warn: (_: object, text: string) => warnings.push(text),
    isLevelEnabled: () => false,
  };
  await using other = await beside({ azurite: 'http://127.0.0.1:1', log });
  const world = await other.createWorld({ clock: frozen });
  await restore(world, {}, other);
  await world.clock.advance('PT1H');
  expect((await jobOf(world, other)).status).toBe('Completed');
  expect(warnings).toEqual([expect.stringMatching(/could not be written/)]);
});
