import { RecoveryServicesBackupClient } from '@azure/arm-recoveryservicesbackup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Restorite, type RestoriteWorld, startRestorite } from '../../server/index.ts';
import { forgetDriven, noteDriven } from '../shared/driven.ts';
import { recordTests } from '../shared/record-tests.ts';
import { clientOf, collect, FAST, itemOf, noting, pointOf, restoreOf, vaultOf } from './client.ts';
import { offeredBy } from './offered.ts';
import { notOfMachines, ofIdentity, record } from './record.ts';

let service: Restorite;

beforeAll(async () => {
  forgetDriven();
  service = await startRestorite({ world: 'everyday', pace: 'instant' });
});
afterAll(() => service.close());

type Act = (world: RestoriteWorld, client: RecoveryServicesBackupClient) => Promise<void>;

/** In a world of its own; what was called there is noted. */
const inWorld = (act: Act) => async (): Promise<void> => {
  await using world = await service.createWorld();
  await act(world, clientOf(service, world));
  await noteDriven(world);
};

test(
  'the JavaScript client reads a vault and how it is set',
  inWorld(async (world, client) => {
    const vault = vaultOf(world);
    const items = await collect(client.backupProtectedItems.list(...vault));
    expect(items.map(({ name }) => name?.toLowerCase())).toEqual([world.item.toLowerCase()]);
    const filter = "backupManagementType eq 'AzureIaasVM'";
    expect(
      await collect(client.backupProtectionContainers.list(...vault, { filter })),
    ).toHaveLength(1);
    expect(await collect(client.backupProtectableItems.list(...vault, { filter }))).toEqual([]);
    expect(await collect(client.resourceGuardProxies.list(...vault))).toEqual([]);
    const container = await client.protectionContainers.get(...vault, 'Azure', world.container);
    expect(container.properties?.containerType).toBe('Microsoft.Compute/virtualMachines');
    expect((await client.backupResourceVaultConfigs.get(...vault)).name).toBe('vaultconfig');
    const storage = await client.backupResourceStorageConfigsNonCRR.get(...vault);
    expect(storage.name).toBe('vaultstorageconfig');
    const encryption = await client.backupResourceEncryptionConfigs.get(...vault);
    expect(encryption.name).toBe('backupResourceEncryptionConfig');
    const machine = { resourceType: 'VM', resourceId: world.machineId };
    const status = await client.backupStatus.get(world.region, machine);
    expect(status.protectionStatus).toBe('Protected');
  }),
);

test(
  'the JavaScript client has machines looked for anew',
  inWorld(async (world, client) => {
    const { seen, onResponse } = noting();
    await client.protectionContainers.refresh(...vaultOf(world), 'Azure', { onResponse });
    const results = client.protectionContainerRefreshOperationResults;
    await results.get(...vaultOf(world), 'Azure', seen.operation);
    expect(seen.operation).not.toBe('');
  }),
);

test(
  'the JavaScript client reads a point, and the item that it is of',
  inWorld(async (world, client) => {
    expect(await collect(client.recoveryPoints.list(...itemOf(world)))).toHaveLength(30);
    const point = await client.recoveryPoints.get(...itemOf(world), pointOf(world));
    expect(point.properties?.objectType).toBe('IaasVMRecoveryPoint');
    const item = await client.protectedItems.get(...itemOf(world));
    expect(item.properties).toMatchObject({ protectionState: 'Protected' });
  }),
);

test(
  'the JavaScript client follows a restore by whichever address, and exports its job',
  inWorld(async (world, client) => {
    const { seen, onResponse } = noting();
    const request = { properties: restoreOf(world) };
    await client.restores.beginTriggerAndWait(...itemOf(world), pointOf(world), request, {
      ...FAST,
      onResponse,
    });
    const { operation } = seen;
    const status = await client.protectedItemOperationStatuses.get(...itemOf(world), operation);
    expect(status.status).toBe('Succeeded');
    const alike = await client.backupOperationStatuses.get(...vaultOf(world), operation);
    expect(alike.properties).toEqual(status.properties);
    await client.protectedItemOperationResults.get(...itemOf(world), operation);
    await client.backupOperationResults.get(...vaultOf(world), operation);
    const [job] = await collect(client.backupJobs.list(...vaultOf(world)));
    const details = await client.jobDetails.get(...vaultOf(world), job?.name ?? '');
    expect(details.properties).toMatchObject({ status: 'Completed', operation: 'Restore' });
    const exported = noting();
    await client.jobs.export(...vaultOf(world), { onResponse: exported.onResponse });
    await client.exportJobsOperationResults.get(...vaultOf(world), exported.seen.operation);
  }),
);

test(
  'the JavaScript client goes on with a restore in another process, and begins nothing anew',
  inWorld(async (world, client) => {
    const call = [...itemOf(world), pointOf(world), { properties: restoreOf(world) }] as const;
    const poller = await client.restores.beginTrigger(...call, FAST);
    const resumeFrom = poller.toString();
    const another = await clientOf(service, world).restores.beginTrigger(...call, {
      ...FAST,
      resumeFrom,
    });
    await another.pollUntilDone();
    expect(await world.operations.list()).toHaveLength(1);
  }),
);

test(
  'the JavaScript client cancels a job',
  inWorld(async (world, client) => {
    await world.clock.set({ mode: 'frozen' });
    await world.fates.add({ operation: { takes: '0s' }, job: { takes: '2h' } });
    const request = { properties: restoreOf(world) };
    await client.restores.beginTriggerAndWait(...itemOf(world), pointOf(world), request, FAST);
    await world.clock.advance('PT30M');
    const [job] = await collect(client.backupJobs.list(...vaultOf(world)));
    const { seen, onResponse } = noting();
    const name = job?.name ?? '';
    await client.jobCancellations.trigger(...vaultOf(world), name, { onResponse });
    await client.jobOperationResults.get(...vaultOf(world), name, seen.operation);
    const { properties } = await client.jobDetails.get(...vaultOf(world), name);
    expect(properties?.status).toBe('Cancelled');
  }),
);

test(
  'the JavaScript client backs up now, and connects to the files of a point',
  inWorld(async (world, client) => {
    const objectType = 'IaasVMBackupRequest';
    await client.backups.trigger(...itemOf(world), { properties: { objectType } });
    expect(await collect(client.recoveryPoints.list(...itemOf(world)))).toHaveLength(31);
    const { seen, onResponse } = noting();
    const connect = {
      objectType: 'IaasVMILRRegistrationRequest' as const,
      recoveryPointId: pointOf(world),
      virtualMachineId: world.machineId,
      initiatorName: 'here',
    };
    await client.itemLevelRecoveryConnections.provision(
      ...itemOf(world),
      pointOf(world),
      { properties: connect },
      { onResponse },
    );
    const status = await client.protectedItemOperationStatuses.get(
      ...itemOf(world),
      seen.operation,
    );
    expect(status.properties?.objectType).toBe('OperationStatusProvisionILRExtendedInfo');
    await client.itemLevelRecoveryConnections.revoke(...itemOf(world), pointOf(world));
  }),
);

test(
  'the JavaScript client has a restore checked before it is begun',
  inWorld(async (world, client) => {
    const [item] = await collect(client.backupProtectedItems.list(...vaultOf(world)));
    const check = {
      id: `${item?.id ?? ''}/recoveryPoints/${pointOf(world)}`,
      properties: {
        objectType: 'ValidateIaasVMRestoreOperationRequest' as const,
        restoreRequest: restoreOf(world),
      },
    };
    const { validateOperationResponse } = await client.operation.validate(...vaultOf(world), check);
    expect(validateOperationResponse?.validationResults).toEqual([]);
    const { seen, onResponse } = noting();
    await client.validateOperation.beginTriggerAndWait(...vaultOf(world), check, {
      ...FAST,
      onResponse,
    });
    const status = await client.validateOperationStatuses.get(...vaultOf(world), seen.operation);
    expect(status.status).toBe('Succeeded');
    await client.validateOperationResults.get(...vaultOf(world), seen.operation);
  }),
);

test(
  'the JavaScript client makes a policy, protects by one, stops, deletes and undeletes',
  inWorld(async (world, client) => {
    const policies = await collect(client.backupPolicies.list(...vaultOf(world)));
    const policy = await client.protectionPolicies.get(...vaultOf(world), 'DefaultPolicy');
    await client.protectionPolicies.createOrUpdate(...vaultOf(world), 'Copy', policy);
    await client.protectionPolicies.beginDeleteAndWait(...vaultOf(world), 'Copy', FAST);
    const machine = {
      protectedItemType: 'Microsoft.Compute/virtualMachines' as const,
      sourceResourceId: world.machineId,
    };
    const put = (more: object) =>
      client.protectedItems.createOrUpdate(...itemOf(world), {
        properties: { ...machine, ...more },
      });
    await put({ policyId: policies[0]?.id });
    await put({ protectionState: 'ProtectionStopped' });
    await client.protectedItems.delete(...itemOf(world));
    await put({ protectionState: 'ProtectionStopped', isRehydrate: true });
    const item = await client.protectedItems.get(...itemOf(world));
    expect(item.properties).toMatchObject({ protectionState: 'ProtectionStopped' });
  }),
);

test('whatever the JavaScript client offers for machines is driven, or it is said why not', () => {
  const client = new RecoveryServicesBackupClient({ getToken: () => Promise.resolve(null) }, 's');
  const listed = Object.keys(record.operations).filter((name) => !(name in ofIdentity));
  const offered = offeredBy(client).filter((name) => !notOfMachines.includes(name));
  expect(offered.filter((name) => !listed.includes(name))).toEqual([]);
  expect(listed.filter((name) => !offered.includes(name))).toEqual([
    // By way of the poller alone.
    'VaultOperationResults_Get',
    'VaultOperationStatuses_Get',
  ]);
});

/** Credentials are a matter of processes of their own, in identity.test.ts. */
const operations = Object.fromEntries(
  Object.entries(record.operations).filter(([name]) => !(name in ofIdentity)),
);
recordTests({ ...record, operations });
