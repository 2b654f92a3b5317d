// A program of the kind that people write with Azure's SDK for JavaScript: it lists a machine's points,
// restores the newest, waits for the operation, as the SDK does, and then for its job. It knows nothing
// of Restorite: with --direct its endpoints are those that any private cloud would have it given.
import { setTimeout as wait } from 'node:timers/promises';
import { RecoveryServicesBackupClient } from '@azure/arm-recoveryservicesbackup';
import {
  ClientSecretCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';

const { env, argv } = process;
const isDirect = argv.includes('--direct');
const authority = isDirect ? { disableInstanceDiscovery: true } : {};

const CREDENTIALS = {
  secret: () =>
    new ClientSecretCredential(
      env.AZURE_TENANT_ID,
      env.AZURE_CLIENT_ID,
      env.AZURE_CLIENT_SECRET,
      authority,
    ),
  identity: () => new ManagedIdentityCredential(),
  workload: () => new WorkloadIdentityCredential(authority),
  default: () => new DefaultAzureCredential(authority),
};

const client = new RecoveryServicesBackupClient(
  CREDENTIALS[argv[2]](),
  env.AZURE_SUBSCRIPTION_ID,
  isDirect ? { endpoint: env.RESTORITE_ENDPOINT } : {},
);
const vault = [env.RESTORITE_VAULT, env.RESTORITE_RESOURCE_GROUP];
const item = [...vault, 'Azure', env.RESTORITE_CONTAINER, env.RESTORITE_ITEM];

const points = [];
for await (const point of client.recoveryPoints.list(...item)) points.push(point.name);
console.log(`${points.length} points, the newest ${points[0]}`);
await client.restores.beginTriggerAndWait(
  ...item,
  points[0],
  {
    properties: {
      objectType: 'IaasVMRestoreRequest',
      recoveryPointId: points[0],
      recoveryType: 'RestoreDisks',
      sourceResourceId: env.RESTORITE_SOURCE_VM_ID,
      storageAccountId: env.RESTORITE_STORAGE_ACCOUNT_ID,
      targetResourceGroupId: env.RESTORITE_TARGET_RESOURCE_GROUP_ID,
      region: env.RESTORITE_REGION,
    },
  },
  { updateIntervalInMs: 200 },
);
const filter = "operation eq 'Restore'";
const { value: job } = await client.backupJobs.list(...vault, { filter }).next();
for (;;) {
  const { properties } = await client.jobDetails.get(...vault, job.name);
  console.log(`${properties.operation} ${properties.status}`);
  if (properties.status !== 'InProgress') break;
  await wait(200);
}
