import { isCloudHost, LOGIN_HOSTS } from '../cloud-hosts.ts';
import { machineId } from '../core/names.ts';
import { ok, refusedPlainly, type Reply } from './answers.ts';
import type { Ask } from './ask.ts';

/**
 * Where a cloud's endpoints are, in the three shapes that clients ask for (measured): 2015-01-01 by
 * `az cloud register`, a list from 2019-05-01, one object from 2022-09-01.
 */
export function endpoints(ask: Ask, secure: string): Reply {
  const version = ask.query.get('api-version') ?? '';
  if (version < '2019') return ok(firstShape(secure));
  const cloud = cloudAt(secure);
  return ok(version < '2022-09' ? [cloud] : cloud);
}

/**
 * The authority ends in `/adfs`: then clients ask nobody else whether it is one, and registering a
 * cloud by its resource manager alone is enough (measured with az and MSAL).
 */
const authenticationAt = (base: string) => ({
  loginEndpoint: isCloudHost(new URL(base).hostname) ? `https://${LOGIN_HOST}` : `${base}/adfs`,
  audiences: ['https://management.core.windows.net/', 'https://management.azure.com/', `${base}/`],
});

const [LOGIN_HOST = ''] = LOGIN_HOSTS;

const firstShape = (base: string): object => ({
  galleryEndpoint: `${base}/gallery/`,
  graphEndpoint: `${base}/graph/`,
  portalEndpoint: `${base}/`,
  authentication: authenticationAt(base),
});

/** By the public cloud's name and suffixes: a client takes its defaults to be there. */
const cloudAt = (base: string): object => ({
  name: 'AzureCloud',
  portal: `${base}/`,
  authentication: { ...authenticationAt(base), tenant: 'common', identityProvider: 'AAD' },
  resourceManager: `${base}/`,
  graph: `${base}/graph/`,
  graphAudience: `${base}/graph/`,
  microsoftGraphResourceId: `${base}/graph/`,
  gallery: `${base}/gallery/`,
  batch: `${base}/batch/`,
  media: `${base}/media/`,
  sqlManagement: `${base}/sql/`,
  vmImageAliasDoc: `${base}/aliases.json`,
  activeDirectoryDataLake: `${base}/datalake/`,
  suffixes: {
    storage: 'core.windows.net',
    keyVaultDns: 'vault.azure.net',
    sqlServerHostname: 'database.windows.net',
    acrLoginServer: 'azurecr.io',
    azureDataLakeStoreFileSystem: 'azuredatalakestore.net',
    azureDataLakeAnalyticsCatalogAndJob: 'azuredatalakeanalytics.net',
    mysqlServerEndpoint: 'mysql.database.azure.com',
    postgresqlServerEndpoint: 'postgres.database.azure.com',
    mariadbServerEndpoint: 'mariadb.database.azure.com',
  },
});

/** What a machine is told of itself; MSAL asks it for its region. Specified: Azure Instance Metadata Service. */
export function instance(ask: Ask): Reply {
  const { header, segments } = ask;
  if (header('metadata')?.toLowerCase() !== 'true')
    return refusedPlainly(400, 'Bad request', 'Required metadata header not specified');
  const compute = computeOf(ask);
  if (segments.at(-1) === 'location') return ok(compute.location);
  return ok(segments.at(-1) === 'compute' ? compute : { compute, network: { interface: [] } });
}

/** The machine is the first that the world backs up. */
function computeOf({ world }: Ask) {
  const { subscription, beginning: estate } = world;
  const vault = estate.vaults.at(0);
  const machine = vault && estate.items(vault).at(0)?.machine;
  const { resourceGroup, name } = machine ?? { resourceGroup: '', name: '' };
  return {
    azEnvironment: 'AzurePublicCloud',
    location: vault?.region ?? 'global',
    name,
    resourceGroupName: resourceGroup,
    subscriptionId: subscription,
    resourceId: machineId(subscription, { resourceGroup, name }),
    provider: 'Microsoft.Compute',
  };
}
