import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { expect, test } from 'vitest';
import { identityStage } from './identity.stage.ts';

test('a cloud is described in the three shapes that clients ask for', async () => {
  const { send } = await identityStage();
  const shape = async (version: string): Promise<unknown> => {
    const { text } = await send('GET', `/metadata/endpoints?api-version=${version}`);
    return JSON.parse(text) as unknown;
  };
  const authentication = expect.objectContaining({
    loginEndpoint: 'https://localhost/adfs',
    audiences: expect.arrayContaining(['https://management.azure.com/']),
  });
  expect(await shape('2015-01-01')).toMatchObject({
    graphEndpoint: 'https://localhost/graph/',
    authentication,
  });
  const cloud = { name: 'AzureCloud', resourceManager: 'https://localhost/', authentication };
  expect(await shape('2019-05-01')).toEqual([expect.objectContaining(cloud)]);
  expect(await shape('2022-09-01')).toMatchObject(cloud);
});

const reach = { names: ['localhost'], httpPort: 7780, httpsPort: 7443, caPem: undefined };

test('whoever asks over http is sent to an authority over https, where there is one', async () => {
  const { send } = await identityStage({}, { reach: () => reach });
  const { text } = await send(
    'GET',
    'http://localhost:7780/metadata/endpoints?api-version=2015-01-01',
  );
  expect(text).toContain('https://localhost:7443/adfs');
});

test.each(['adfs', '{tenant}/v2.0'])('%s says where its token endpoint is', async (at) => {
  const { send, world } = await identityStage();
  const path = at.replace('{tenant}', world.tenant);
  const { body } = await send('GET', `/${path}/.well-known/openid-configuration`);
  const authority = `https://localhost/${path.split('/')[0] ?? ''}`;
  expect(body).toMatchObject({
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    issuer: `https://localhost/${world.tenant}/v2.0`,
  });
});

test('an authority has no other names, whoever asks', async () => {
  const { send } = await identityStage();
  const { body } = await send(
    'GET',
    '/common/discovery/instance?api-version=1.1&authorization_endpoint=https://login.microsoftonline.com/t/oauth2/v2.0/authorize',
  );
  expect(body['tenant_discovery_endpoint']).toBe(
    'https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration',
  );
});

test('a machine is told of itself where it says that it asks for metadata', async () => {
  const { send, world } = await identityStage();
  expect((await send('GET', '/metadata/instance/compute')).status).toBe(400);
  const headers = { metadata: 'true' };
  const { body } = await send('GET', '/metadata/instance/compute', { headers });
  expect(body).toMatchObject({ location: world.region, subscriptionId: world.subscription });
  const { text } = await send('GET', '/metadata/instance/compute/location?format=text', {
    headers,
  });
  expect(text).toBe(world.region);
});

test('tokens are signed with a key that is published', async () => {
  const { send, tokenOf, world } = await identityStage();
  const { text } = await send('GET', `/${world.tenant}/discovery/v2.0/keys`);
  const keys = JSON.parse(text) as JSONWebKeySet;
  expect(text).not.toContain('"d"');
  const { payload } = await jwtVerify(await tokenOf(), createLocalJWKSet(keys), {
    currentDate: new Date('2026-03-02T09:31:00Z'),
  });
  expect(payload['tid']).toBe(world.tenant);
});

test('the key is its owner’s alone, and tokens outlive a restart', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'restorite-'));
  try {
    const one = await identityStage({ auth: 'strict', stateDir });
    const token = await one.tokenOf();
    expect((await stat(join(stateDir, 'identity.pem'))).mode & 0o777).toBe(0o600);
    const two = await identityStage({ auth: 'strict', stateDir });
    expect((await two.jobs(token)).status).toBe(200);
    expect(await readdir(stateDir)).toEqual(['identity.pem']);
  } finally {
    await rm(stateDir, { recursive: true });
  }
});

test('the cloud by its own name has its own authority, which no client has to be told of', async () => {
  const { send } = await identityStage();
  const { body } = await send(
    'GET',
    'https://management.azure.com/metadata/endpoints?api-version=2022-09-01',
  );
  expect(body).toMatchObject({
    resourceManager: 'https://management.azure.com/',
    authentication: { loginEndpoint: 'https://login.microsoftonline.com' },
  });
});
