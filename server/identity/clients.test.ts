import { ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { principalsOf } from '../core/principals.ts';
import { type Restorite, startRestorite } from '../start.ts';
import { saidBy } from './identity.stage.ts';

const SCOPE = 'https://management.azure.com/.default';
let service: Restorite;

beforeAll(async () => {
  service = await startRestorite({ auth: 'strict', world: 'everyday' });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

const jobsWith = async (token: string): Promise<number> => {
  const { subscription, resourceGroup, vault } = service.world;
  const path = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault}/backupJobs?api-version=2025-02-01`;
  const { status } = await fetch(service.httpUrl + path, {
    headers: { authorization: `Bearer ${token}` },
  });
  return status;
};

const credential = (tenant: string, secret?: string): ClientSecretCredential => {
  const { clientId, clientSecret } = principalsOf(service.world).contributor;
  return new ClientSecretCredential(tenant, clientId, secret ?? clientSecret, {
    authorityHost: service.httpsUrl ?? '',
    disableInstanceDiscovery: true,
    tlsOptions: { ca: service.caCertificate ?? '' },
    retryOptions: { maxRetries: 0 },
  });
};

test('@azure/identity logs in with a client secret', async () => {
  const { token, expiresOnTimestamp } = await credential(service.world.tenant).getToken(SCOPE);
  expect(expiresOnTimestamp).toBeGreaterThan(0);
  expect(await jobsWith(token)).toBe(200);
});

test('@azure/identity tells of a wrong secret what the token endpoint says', async () => {
  await expect(credential(service.world.tenant, 'wrong').getToken(SCOPE)).rejects.toThrow(
    'AADSTS7000215',
  );
});

test('@azure/identity logs in at adfs, which needs no discovery of instances', async () => {
  const { token } = await credential('adfs').getToken(SCOPE);
  expect(saidBy(token)['tid']).toBe(service.world.tenant);
});

test('@azure/identity asks for a managed identity of an app service', async () => {
  vi.stubEnv('IDENTITY_ENDPOINT', `${service.httpUrl}/msi/token`);
  vi.stubEnv('IDENTITY_HEADER', principalsOf(service.world).managedIdentity.clientSecret);
  const { token } = await new ManagedIdentityCredential().getToken(SCOPE);
  expect(await jobsWith(token)).toBe(200);
});
