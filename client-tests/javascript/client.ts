import {
  type IaasVMRestoreRequest,
  RecoveryServicesBackupClient,
  type RecoveryServicesBackupClientOptionalParams,
} from '@azure/arm-recoveryservicesbackup';
import type { TokenCredential } from '@azure/core-auth';
import type { Restorite, RestoriteWorld } from '../../server/index.ts';

/** Its own polling interval, set as any user may: what is waited for is over in a moment here. */
export const FAST = { updateIntervalInMs: 20 };

const anyToken: TokenCredential = {
  getToken: () => Promise.resolve({ token: 'anything', expiresOnTimestamp: 2 ** 42 }),
};

/** Where all goes well but for a moment, that moment is short. */
const RETRIES_SOON = { retryDelayInMs: 20 };

/** The client by the service's own addresses, within this process. */
export const clientOf = (
  { httpsUrl = '', caCertificate }: Pick<Restorite, 'httpsUrl' | 'caCertificate'>,
  { subscription }: Pick<RestoriteWorld, 'subscription'>,
  tokens: TokenCredential = anyToken,
  retryOptions: NonNullable<
    RecoveryServicesBackupClientOptionalParams['retryOptions']
  > = RETRIES_SOON,
): RecoveryServicesBackupClient =>
  new RecoveryServicesBackupClient(tokens, subscription, {
    endpoint: httpsUrl,
    ...(caCertificate !== undefined && { tlsOptions: { ca: caCertificate } }),
    retryOptions,
  });

/** The names that every call of the client begins with. */
export const vaultOf = ({ vault, resourceGroup }: RestoriteWorld) =>
  [vault, resourceGroup] as const;

export const itemOf = (world: RestoriteWorld) =>
  [...vaultOf(world), 'Azure', world.container, world.item] as const;

export const pointOf = (world: RestoriteWorld) => world.points[0] ?? '';

export const restoreOf = (world: RestoriteWorld): IaasVMRestoreRequest => ({
  objectType: 'IaasVMRestoreRequest',
  recoveryPointId: pointOf(world),
  recoveryType: 'RestoreDisks',
  sourceResourceId: world.machineId,
  storageAccountId: world.storageAccountId,
  targetResourceGroupId: world.targetResourceGroupId,
  region: world.region,
});

export async function collect<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

/** Has an answer's headers, which the client keeps from its callers, noted: the operation's id. */
export function noting() {
  const seen = { operation: '' };
  return {
    seen,
    onResponse({ headers }: { readonly headers: { get(name: string): string | undefined } }) {
      const address = headers.get('azure-asyncoperation') ?? headers.get('location');
      if (address !== undefined && seen.operation === '')
        seen.operation = new URL(address).pathname.split('/').at(-1) ?? '';
    },
  };
}
