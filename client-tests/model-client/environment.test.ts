import { expect, test } from 'vitest';
import { tokensFrom } from './credentials.ts';
import { optionsFrom } from './environment.ts';
import { fakeService, type Scripted } from './harness/fake-service.ts';

const GIVEN = {
  RESTORITE_ENDPOINT: 'https://127.0.0.1:7443',
  RESTORITE_SUBSCRIPTION_ID: 'sub',
  RESTORITE_RESOURCE_GROUP: 'group',
  RESTORITE_VAULT: 'vault',
  RESTORITE_CONTAINER: 'container',
  RESTORITE_ITEM: 'item',
  RESTORITE_SOURCE_VM_ID: '/source',
  RESTORITE_STORAGE_ACCOUNT_ID: '/account',
  RESTORITE_REGION: 'westus',
  RESTORITE_TARGET_RESOURCE_GROUP_ID: '/target',
  RESTORITE_TARGET_VM_ID: '/machine',
  RESTORITE_VNET_ID: '/net',
  RESTORITE_SUBNET_ID: '/net/subnet',
  RESTORITE_TIMEOUT_SECONDS: '120',
};

test('a checked client takes what it is given, and gives up before it is ended', () => {
  const options = optionsFrom(GIVEN, 'any');
  expect(options).toMatchObject({ vault: 'vault', item: 'item', timeLimitSeconds: 108 });
  expect(options.point).toBeUndefined();
  expect(options.request).toEqual({
    recoveryType: 'RestoreDisks',
    sourceResourceId: '/source',
    storageAccountId: '/account',
    region: 'westus',
    targetResourceGroupId: '/target',
  });
});

test('a given point is restored from', () => {
  const options = optionsFrom({ ...GIVEN, RESTORITE_RECOVERY_POINT: '4711' }, 'disks');
  expect(options.point).toBe('4711');
});

test('another machine needs a network, the same machine must have no target', () => {
  expect(optionsFrom(GIVEN, 'alternate').request).toMatchObject({
    targetVirtualMachineId: '/machine',
    virtualNetworkId: '/net',
    subnetId: '/net/subnet',
  });
  expect(optionsFrom(GIVEN, 'original').request).not.toHaveProperty('targetResourceGroupId');
});

test('a missing variable and an unknown type are told by name', () => {
  expect(() => optionsFrom({ ...GIVEN, RESTORITE_VAULT: '' }, 'disks')).toThrow('RESTORITE_VAULT');
  expect(() => optionsFrom(GIVEN, 'files')).toThrow('got files');
});

/** Gets tokens of a service that answers so. */
async function tokensOf(answers: readonly Scripted[], first: string | undefined, times: number) {
  const watch = { elapsed: () => 0, expire: () => undefined };
  await using service = await fakeService({ other: answers }, watch);
  const getToken = tokensFrom(
    {
      RESTORITE_ENDPOINT: service.origin,
      RESTORITE_TENANT_ID: 'tenant',
      RESTORITE_CLIENT_ID: 'client',
      RESTORITE_CLIENT_SECRET: 'secret',
      ...(first !== undefined && { RESTORITE_TOKEN: first }),
    },
    { deadline: () => new AbortController().signal },
    { wait: () => Promise.resolve() },
  );
  const got: string[] = [];
  for (let nth = 0; nth < times; nth++) got.push(await getToken());
  return { got, seen: service.seen };
}

const token = { body: { access_token: 'fresh' } };

test('the token given comes first, those of the client’s secret after it', async () => {
  const { got, seen } = await tokensOf([token], 'given', 2);
  expect(got).toEqual(['given', 'fresh']);
  expect(seen[0]?.path).toBe('/tenant/oauth2/v2.0/token');
  expect(seen[0]?.body).toContain('grant_type=client_credentials&client_id=client');
});

test('a token endpoint that fails is asked again, one that refuses is not', async () => {
  const { got } = await tokensOf([{ status: 503 }, { manner: 'reset' }, token], undefined, 1);
  expect(got).toEqual(['fresh']);
  await expect(tokensOf([{ status: 401 }], undefined, 1)).rejects.toThrow('401');
});
