import { ClientSecretCredential } from '@azure/identity';
import { afterAll, beforeAll } from 'vitest';
import { type Restorite, startRestorite } from '../../server/index.ts';
import { POLLS_EVERY_SECONDS } from '../shared/pace.ts';
import { type Place, scenarioTests } from '../shared/scenario-tests.ts';
import { clientOf, itemOf, pointOf, restoreOf } from './client.ts';
import { record } from './record.ts';

let service: Restorite;

beforeAll(async () => {
  service = await startRestorite({ world: 'everyday', pace: 'instant' });
});
afterAll(() => service.close());

/** The client's own credential, by an authority that it is told not to ask the cloud about. */
function secretOf({ seat: { env }, service: { httpsUrl = '', caCertificate = '' } }: Place) {
  const { AZURE_TENANT_ID = '', AZURE_CLIENT_ID = '', AZURE_CLIENT_SECRET = '' } = env;
  return new ClientSecretCredential(AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, {
    authorityHost: httpsUrl,
    disableInstanceDiscovery: true,
    tlsOptions: { ca: caCertificate },
  });
}

const EVERY_SECOND = { updateIntervalInMs: POLLS_EVERY_SECONDS * 1000 };

/** Within this process, as it has no way of its own to the service: it says by throwing that it failed. */
scenarioTests(
  record,
  async (place) => {
    const { world } = place;
    const { restores } = clientOf(place.service, world, secretOf(place), {});
    const request = { properties: restoreOf(world) };
    try {
      await restores.beginTriggerAndWait(...itemOf(world), pointOf(world), request, EVERY_SECOND);
      return 'restored';
    } catch {
      return 'failed';
    }
  },
  { service: () => service, form: 'direct' },
);
