import { ClientSecretCredential } from '@azure/identity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Restorite, type RestoriteWorld, startRestorite } from '../../server/index.ts';
import { endingIn } from '../shared/ending.ts';
import { SHARED_SCENARIOS } from '../shared/shared-scenarios.ts';
import { clientOf, FAST, itemOf, pointOf, restoreOf } from './client.ts';
import { record } from './record.ts';

let service: Restorite;

beforeAll(async () => {
  // Minutes are fractions of a second here, and the client polls as often.
  service = await startRestorite({ world: 'everyday', pace: 'instant', compress: 600 });
});
afterAll(() => service.close());

/** The client's own credential, by an authority that it is told not to ask the cloud about. */
async function secretOf({ subscription }: RestoriteWorld): Promise<ClientSecretCredential> {
  const { httpUrl, httpsUrl: authorityHost = '', caCertificate: ca = '' } = service;
  const env = await fetch(
    `${httpUrl}/_restorite/env?format=json&direct=true&folder=/any&world=${subscription}`,
  );
  const {
    AZURE_TENANT_ID: tenant = '',
    AZURE_CLIENT_ID: id = '',
    AZURE_CLIENT_SECRET: secret = '',
  } = (await env.json()) as Record<string, string>;
  return new ClientSecretCredential(tenant, id, secret, {
    authorityHost,
    disableInstanceDiscovery: true,
    tlsOptions: { ca },
  });
}

/** What the client says of a restore that it triggers and waits for. */
async function restore(world: RestoriteWorld): Promise<string> {
  const { restores } = clientOf(service, world, await secretOf(world));
  const request = { properties: restoreOf(world) };
  try {
    await restores.beginTriggerAndWait(...itemOf(world), pointOf(world), request, FAST);
    return 'restored';
  } catch (fault) {
    return String(fault);
  }
}

describe.concurrent('the JavaScript client ends as recorded', () => {
  test.for(SHARED_SCENARIOS)('where %s', async (scenario) => {
    await using world = await service.createWorld({ scenario });
    const said = await restore(world);
    const { says, restores } = record.scenarios[scenario];
    const ending = await endingIn(world, said === 'restored' ? 'restored' : 'failed');
    expect({ ...ending, said }).toMatchObject({ says, restores });
  });
});
