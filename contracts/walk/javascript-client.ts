import { RecoveryServicesBackupClient } from '@azure/arm-recoveryservicesbackup';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Reply } from '../service/stage.ts';

/**
 * What the official client makes of an answer: undefined where it takes it, else its complaint. It is handed the
 * answer in place of a network, so that only its deserializer is at work.
 */
export async function complaintOf(
  operationId: OperationId,
  reply: Reply,
): Promise<string | undefined> {
  const call = CALLS[operationId];
  if (call === undefined) return undefined;
  try {
    await call(clientThatHears(reply));
    return reply.status >= 400 ? 'It takes a refusal for a success.' : undefined;
  } catch (error) {
    return whatIsWrong(error, reply);
  }
}

/** Operations that the client has. */
export const knows = (operationId: OperationId): boolean => CALLS[operationId] !== undefined;

/** Of a refusal it must tell the code and the status that were sent. */
function whatIsWrong(error: unknown, reply: Reply): string | undefined {
  const { code, statusCode, message } = error as {
    readonly code?: unknown;
    readonly statusCode?: unknown;
    readonly message?: unknown;
  };
  if (reply.status < 400) return String(message);
  const sent = (reply.json() as { readonly error: { readonly code: string } }).error.code;
  return code === sent && statusCode === reply.status
    ? undefined
    : `It reads ${String(statusCode)} ${String(code)} from ${reply.status} ${sent}: ${String(message)}`;
}

const tokens = {
  getToken: () => Promise.resolve({ token: 'anything', expiresOnTimestamp: 2 ** 42 }),
};

type Client = RecoveryServicesBackupClient;

/** What would have it ask again belongs to other tests. */
const LEADS_ON = /^(location|azure-asyncoperation|retry-after)$/i;

const clientThatHears = (reply: Reply): Client =>
  new RecoveryServicesBackupClient(tokens, 'any', {
    retryOptions: { maxRetries: 0 },
    httpClient: {
      sendRequest(request) {
        // Those of the request have been written by now, and are of the client's own kind.
        const { headers } = request;
        for (const [name] of [...headers]) headers.delete(name);
        for (const [name, value] of reply.rawHeaders)
          if (!LEADS_ON.test(name)) headers.set(name, value);
        return Promise.resolve({ request, headers, status: reply.status, bodyAsText: reply.text });
      },
    },
  });

const VAULT = ['vault', 'group'] as const;
const CONTAINER = [...VAULT, 'Azure', 'container'] as const;
const ITEM = [...CONTAINER, 'item'] as const;
const POINT = [...ITEM, 'point'] as const;

/** The first page is all that was sent. */
const first = <Page>(pages: { byPage(): AsyncIterableIterator<Page> }): Promise<unknown> =>
  pages.byPage().next();

const CALLS: Readonly<Partial<Record<OperationId, (client: Client) => Promise<unknown>>>> = {
  BackupJobs_List: ({ backupJobs }) => first(backupJobs.list(...VAULT)),
  JobDetails_Get: ({ jobDetails }) => jobDetails.get(...VAULT, 'job'),
  JobCancellations_Trigger: ({ jobCancellations }) => jobCancellations.trigger(...VAULT, 'job'),
  JobOperationResults_Get: (client) => client.jobOperationResults.get(...VAULT, 'job', 'id'),
  Jobs_Export: ({ jobs }) => jobs.export(...VAULT),
  ExportJobsOperationResults_Get: (client) => client.exportJobsOperationResults.get(...VAULT, 'id'),
  RecoveryPoints_List: ({ recoveryPoints }) => first(recoveryPoints.list(...ITEM)),
  RecoveryPoints_Get: ({ recoveryPoints }) => recoveryPoints.get(...POINT),
  Backups_Trigger: ({ backups }) => backups.trigger(...ITEM, {}),
  ProtectedItems_Get: ({ protectedItems }) => protectedItems.get(...ITEM),
  ProtectedItems_CreateOrUpdate: ({ protectedItems }) => protectedItems.createOrUpdate(...ITEM, {}),
  ProtectedItems_Delete: ({ protectedItems }) => protectedItems.delete(...ITEM),
  ProtectedItemOperationStatuses_Get: (client) =>
    client.protectedItemOperationStatuses.get(...ITEM, 'id'),
  ProtectedItemOperationResults_Get: (client) =>
    client.protectedItemOperationResults.get(...ITEM, 'id'),
  BackupOperationStatuses_Get: (client) => client.backupOperationStatuses.get(...VAULT, 'id'),
  BackupOperationResults_Get: (client) => client.backupOperationResults.get(...VAULT, 'id'),
  BackupProtectedItems_List: (client) => first(client.backupProtectedItems.list(...VAULT)),
  BackupProtectionContainers_List: (client) =>
    first(client.backupProtectionContainers.list(...VAULT)),
  ProtectionContainers_Get: (client) => client.protectionContainers.get(...CONTAINER),
  ProtectionContainers_Refresh: (client) => client.protectionContainers.refresh(...VAULT, 'Azure'),
  ProtectionContainerRefreshOperationResults_Get: (client) =>
    client.protectionContainerRefreshOperationResults.get(...VAULT, 'Azure', 'id'),
  BackupProtectableItems_List: (client) => first(client.backupProtectableItems.list(...VAULT)),
  BackupPolicies_List: (client) => first(client.backupPolicies.list(...VAULT)),
  ProtectionPolicies_Get: (client) => client.protectionPolicies.get(...VAULT, 'policy'),
  ProtectionPolicies_CreateOrUpdate: (client) =>
    client.protectionPolicies.createOrUpdate(...VAULT, 'policy', {}),
  ItemLevelRecoveryConnections_Provision: (client) =>
    client.itemLevelRecoveryConnections.provision(...POINT, {}),
  ItemLevelRecoveryConnections_Revoke: (client) =>
    client.itemLevelRecoveryConnections.revoke(...POINT),
  ValidateOperationStatuses_Get: (client) => client.validateOperationStatuses.get(...VAULT, 'id'),
  ValidateOperationResults_Get: (client) => client.validateOperationResults.get(...VAULT, 'id'),
  BackupStatus_Get: ({ backupStatus }) => backupStatus.get('region', {}),
  BackupResourceVaultConfigs_Get: (client) => client.backupResourceVaultConfigs.get(...VAULT),
  BackupResourceStorageConfigsNonCRR_Get: (client) =>
    client.backupResourceStorageConfigsNonCRR.get(...VAULT),
  BackupResourceEncryptionConfigs_Get: (client) =>
    client.backupResourceEncryptionConfigs.get(...VAULT),
};
