import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded } from './behaviour.ts';
import type { Json, Stage } from './stage.ts';

/** Triggers a restore, waits for its operation and answers the address of its job. */
export async function startedJob(
  { names, restore, get, advance }: Stage,
  how: Parameters<Stage['restore']>[0] = {},
): Promise<string> {
  const trigger = await restore(how);
  assert.equal(trigger.status, 202, trigger.text);
  advance('2s');
  const { properties } = (await get(trigger.header('azure-asyncoperation') ?? '')).json();
  return `${names.vaultPath}/backupJobs/${properties.jobId}`;
}

const job = async (stage: Stage, path: string, apiVersion?: string): Promise<Json> =>
  (await stage.get(path, apiVersion)).json().properties;

export default [
  {
    says: 'makes the job visible once the operation has succeeded, and dates it from the trigger',
    evidence: recorded('the start of operation and job are equal in every recording'),
    async run(stage) {
      const { names, restore, get, advance } = stage;
      const trigger = await restore();
      const id = new URL(trigger.header('location') ?? '').pathname.split('/').at(-1);
      const path = `${names.vaultPath}/backupJobs/${id}`;
      assert.equal((await get(path)).status, 404);
      assert.deepEqual((await get(`${names.vaultPath}/backupJobs`)).json().value, []);
      advance('2s');
      const { startTime, status } = await job(stage, path);
      assert.equal(startTime, '2026-03-02T09:30:00.1234567Z');
      assert.equal(status, 'InProgress');
    },
  },
  {
    says: 'shows the transfer in progress, the bag without blobs, and a progress of at least 1',
    evidence: recorded('az CLI recordings of 2026'),
    async run(stage) {
      const path = await startedJob(stage);
      const { extendedInfo, ...rest } = await job(stage, path);
      assert.deepEqual(extendedInfo.tasksList[0].taskId, 'Transfer data from vault');
      assert.equal(extendedInfo.tasksList[0].status, 'InProgress');
      assert.equal(extendedInfo.tasksList.length, 1);
      assert.deepEqual(extendedInfo.propertyBag, {
        'Job Type': 'Recover disks',
        'Target Storage Account Name': 'testAccount',
        'Recovery point time ': '6/4/2018 6:06:00 AM',
        'Target resource group': 'targetRG',
        'VM Subscription ID': stage.names.subscription,
      });
      assert.deepEqual(extendedInfo.internalPropertyBag, { restoreLocationType: 'RestoreDisks' });
      assert.ok(extendedInfo.progressPercentage >= 1);
      assert.equal(extendedInfo.dynamicErrorMessage, '');
      assert.equal(rest.endTime, undefined);
      assert.equal(rest.duration, 'PT2S');
    },
  },
  {
    says: 'names the config blob and the template in the middle of the bag once it has completed',
    evidence: recorded('az CLI recordings of 2025 and 2026'),
    async run(stage) {
      const path = await startedJob(stage);
      stage.advance('1m');
      const { extendedInfo, status } = await job(stage, path);
      const id = path.split('/').at(-1);
      assert.equal(status, 'Completed');
      assert.deepEqual(Object.keys(extendedInfo.propertyBag), [
        'Job Type',
        'Target Storage Account Name',
        'Recovery point time ',
        'Config Blob Name',
        'Config Blob Container Name',
        'Config Blob Uri',
        'Target resource group',
        'Create VM Template Blob Uri',
        'VM Subscription ID',
      ]);
      const container = extendedInfo.propertyBag['Config Blob Container Name'];
      assert.match(container, /^testvm-[0-9a-f]{32}$/);
      assert.equal(extendedInfo.propertyBag['Config Blob Name'], `config-testvm-${id}.json`);
      assert.equal(
        extendedInfo.propertyBag['Config Blob Uri'],
        `https://testAccount.blob.core.windows.net/${container}/config-testvm-${id}.json`,
      );
      assert.equal(extendedInfo.progressPercentage, 100);
      assert.equal(extendedInfo.estimatedRemainingDuration, 'PT0S');
      assert.equal(extendedInfo.dynamicErrorMessage, undefined);
      assert.deepEqual(extendedInfo.tasksList, [
        {
          taskId: 'Transfer data from vault',
          duration: 'PT0S',
          status: 'Completed',
          taskType: 'Normal',
        },
      ]);
    },
  },
  {
    says: 'spells the bag of 2021 to 2024 with a literal vmName and Template Blob Uri',
    evidence: recorded('az CLI 2022, PowerShell 2024'),
    async run(stage) {
      const path = await startedJob(stage);
      stage.advance('1m');
      for (const version of ['2022-02-01', '2024-04-01']) {
        const { propertyBag } = (await job(stage, path, version)).extendedInfo;
        assert.equal(propertyBag['Target VM Name'], 'vmName');
        assert.ok(propertyBag['Template Blob Uri']);
        assert.equal(propertyBag['Create VM Template Blob Uri'], undefined);
      }
    },
  },
  {
    says: 'tells what has been transferred up to 2023, and of a snapshot no more since',
    evidence: recorded('az CLI of 2022 and 2026, PowerShell of 2024: the same restore of disks'),
    async run(stage) {
      const path = await startedJob(stage);
      stage.advance('1m');
      const toldAt = async (version: string): Promise<unknown> =>
        (await job(stage, path, version)).extendedInfo.tasksList[0].taskExecutionDetails;
      assert.equal(await toldAt('2022-02-01'), '159 GBs / 159 GBs Transferred');
      assert.equal(await toldAt('2024-04-01'), undefined);
    },
  },
  {
    says: 'tells what has been transferred into a storage account',
    evidence: recorded('az CLI recording of 2026 without a target group'),
    async run(stage) {
      const path = await startedJob(stage, { properties: { targetResourceGroupId: null } });
      stage.advance('1m');
      const [transfer] = (await job(stage, path)).extendedInfo.tasksList;
      assert.equal(transfer.taskExecutionDetails, '159 GBs / 159 GBs Transferred');
    },
  },
  {
    says: 'has a dynamicErrorMessage while it runs, up to 2023 only where a machine is made',
    evidence: recorded('az CLI of 2022: a restore of disks without, one of a machine with it'),
    async run(stage) {
      const path = await startedJob(stage);
      assert.equal((await job(stage, path)).extendedInfo.dynamicErrorMessage, '');
      const older = await job(stage, path, '2022-02-01');
      assert.equal(older.extendedInfo.dynamicErrorMessage, undefined);
    },
  },
  {
    says: 'leaves out the group where the disks go to the storage account, and not the template',
    evidence: recorded('az CLI recording of 2026 without a target group'),
    async run(stage) {
      const path = await startedJob(stage, { properties: { targetResourceGroupId: null } });
      stage.advance('1m');
      const { propertyBag } = (await job(stage, path)).extendedInfo;
      assert.equal(propertyBag['Target resource group'], undefined);
      assert.ok(propertyBag['Create VM Template Blob Uri']);
      assert.ok(propertyBag['Config Blob Uri']);
    },
  },
  {
    says: 'names a container vhd and shows no tasks for a restore of 2016',
    evidence: recorded('az CLI 2017, PowerShell 2018'),
    async run(stage) {
      const path = await startedJob(stage, { apiVersion: '2016-12-01' });
      stage.advance('1m');
      const { tasksList, propertyBag } = (await job(stage, path, '2017-07-01')).extendedInfo;
      assert.deepEqual(tasksList, []);
      assert.match(propertyBag['Config Blob Container Name'], /^vhd[0-9a-f]{32}$/);
      assert.equal(propertyBag['Target VM Name'], undefined);
    },
  },
  {
    says: 'writes progress as a float and durations as ISO 8601 with the end less the start',
    evidence: recorded('every job recorded since 2017'),
    async run(stage) {
      const path = await startedJob(stage);
      stage.advance('1m');
      const reply = await stage.get(path);
      assert.match(reply.text, /"progressPercentage":100\.0,/);
      const { duration, startTime, endTime } = reply.json().properties;
      const seconds = Number(/^PT([\d.]+)S$/.exec(duration)?.[1]);
      const tick = (time: string): number => Number(time.slice(17, -1));
      assert.ok(Math.abs(seconds - (tick(endTime) - tick(startTime))) < 1e-6);
    },
  },
  {
    says: 'moves its progress forward, tells how much has moved, and stops at 99 before the end',
    evidence: recorded('az CLI recordings of 2022 and 2026: 90.0, 96.0, 99.0 and PT2M'),
    setting: { pace: 'realistic', world: 'everyday' },
    async run(stage) {
      const old = stage.names.points[9] ?? '';
      const trigger = await stage.restore({ point: old });
      stage.advance('1m');
      const status = await stage.get(trigger.header('azure-asyncoperation') ?? '');
      const path = `${stage.names.vaultPath}/backupJobs/${status.json().properties.jobId}`;
      const seen: Json[] = [];
      for (let minute = 0; minute < 60; minute++) {
        stage.advance('1m');
        seen.push(await job(stage, path));
      }
      const running = seen.filter(({ status }) => status === 'InProgress');
      const figures = running.map(({ extendedInfo }) => extendedInfo.progressPercentage);
      assert.ok(running.length > 15 && running.length < 40, `${running.length} minutes`);
      assert.deepEqual(
        figures,
        [...figures].sort((one, other) => one - other),
      );
      const late = running.at(-1)?.extendedInfo;
      assert.equal(late.progressPercentage, 99);
      assert.equal(late.estimatedRemainingDuration, 'PT2M');
      assert.match(
        running[5].extendedInfo.tasksList[0].taskExecutionDetails,
        /^\d+(\.\d{1,2})? GBs \/ 159 GBs Transferred$/,
      );
      assert.equal(seen.at(-1).status, 'Completed');
    },
  },
  {
    says: 'carries the client’s request id of the trigger as its activityId',
    evidence: recorded('every job recorded; az adds to its id before it sends it'),
    async run(stage) {
      const id = '5f0e1b52-3f7b-4b5e-8d6f-0c4a1c1d2e3f';
      const path = await startedJob(stage, { headers: { 'x-ms-client-request-id': id } });
      assert.equal((await job(stage, path)).activityId, id);
    },
  },
  {
    says: 'offers Cancellable as the number 1 up to 2023 and as a word since',
    evidence: recorded('2019-06-15 to 2022-02-01 and 2024-04-01 to 2025-02-01'),
    async run(stage) {
      const path = await startedJob(stage);
      assert.deepEqual((await job(stage, path, '2022-02-01')).actionsInfo, [1]);
      assert.deepEqual((await job(stage, path, '2024-04-01')).actionsInfo, ['Cancellable']);
      stage.advance('1m');
      assert.deepEqual((await job(stage, path)).actionsInfo, ['Cancellable']);
    },
  },
  {
    says: 'restores the disks that were chosen, and the OS disk with them',
    evidence: recorded('az CLI 2022: the OS disk always comes'),
    async run(stage) {
      const path = await startedJob(stage, { properties: { restoreDiskLunList: [0] } });
      stage.advance('1m');
      const { tasksList } = (await job(stage, path, '2022-02-01')).extendedInfo;
      assert.equal(tasksList[0].taskExecutionDetails, '159 GBs / 159 GBs Transferred');
    },
  },
  {
    says: 'reads the number of a disk that was written as a text',
    evidence: inferred('az CLI 2.91 writes ["0"], and is not refused'),
    async run(stage) {
      const path = await startedJob(stage, { properties: { restoreDiskLunList: ['0'] } });
      assert.equal((await job(stage, path)).status, 'InProgress');
    },
  },
  {
    says: 'answers 404 for a job that the vault does not have',
    evidence: inferred('no public code for a missing job'),
    async run({ names, get }) {
      const reply = await get(`${names.vaultPath}/backupJobs/99999999-9999-4999-8999-999999999999`);
      assert.equal(reply.status, 404);
      assert.match(reply.json().error.message, /properties\.jobId/);
    },
  },
] satisfies Behaviour[];
