import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded } from './behaviour.ts';

export default [
  {
    says: 'says InProgress, with an end in the year 1 and nothing else, until the job is made',
    evidence: recorded('recordings of 2017 and 2022'),
    async run({ restore, get }) {
      const address = (await restore()).header('azure-asyncoperation') ?? '';
      const reply = await get(address);
      assert.equal(reply.status, 200);
      const id = new URL(address).pathname.split('/').at(-1);
      assert.deepEqual(reply.json(), {
        id,
        name: id,
        status: 'InProgress',
        startTime: '2026-03-02T09:30:00.1234567Z',
        endTime: '0001-01-01T00:00:00',
      });
    },
  },
  {
    says: 'says Succeeded, its end equal to its start, and names the job',
    evidence: recorded('every restore’s status of 2017 to 2026 in its own region'),
    async run({ restore, get, advance }) {
      const address = (await restore()).header('azure-asyncoperation') ?? '';
      advance('2s');
      const body = (await get(address)).json();
      assert.equal(body.status, 'Succeeded');
      assert.equal(body.endTime, body.startTime);
      assert.deepEqual(Object.keys(body.properties), ['objectType', 'jobId']);
      assert.equal(body.properties.objectType, 'OperationStatusJobExtendedInfo');
    },
  },
  {
    says: 'asks to wait while in progress and not once it has succeeded',
    evidence: inferred('recorded without it once succeeded; recorders strip it before'),
    async run({ restore, get, advance }) {
      const address = (await restore()).header('azure-asyncoperation') ?? '';
      assert.equal((await get(address)).header('retry-after'), '1');
      advance('2s');
      assert.equal((await get(address)).header('retry-after'), undefined);
    },
  },
  {
    says: 'answers the same under the vault’s backupOperations',
    evidence: recorded('az CLI and PowerShell ask there'),
    async run({ names, restore, get, advance }) {
      const address = (await restore()).header('azure-asyncoperation') ?? '';
      const id = new URL(address).pathname.split('/').at(-1);
      advance('5s');
      const ofItem = await get(address);
      const ofVault = await get(`${names.vaultPath}/backupOperations/${id}`);
      assert.equal(ofVault.status, 200);
      assert.equal(ofVault.text, ofItem.text);
    },
  },
  {
    says: 'has succeeded at the first look at the instant pace',
    evidence: recorded('every restore recorded since 2022 had succeeded at the first poll'),
    setting: { pace: 'instant' },
    async run({ names, restore, get }) {
      const address = (await restore()).header('azure-asyncoperation') ?? '';
      const { status, properties } = (await get(address)).json();
      assert.equal(status, 'Succeeded');
      const job = (await get(`${names.vaultPath}/backupJobs/${properties.jobId}`)).json();
      assert.equal(job.properties.status, 'Completed');
    },
  },
  {
    says: 'answers 404 for an operation that nobody started',
    evidence: inferred('no public code for a missing operation'),
    async run({ names, get }) {
      const id = '99999999-9999-4999-8999-999999999999';
      for (const path of [
        `${names.itemPath}/operationsStatus/${id}`,
        `${names.itemPath}/operationResults/${id}`,
        `${names.vaultPath}/backupOperations/${id}`,
        `${names.vaultPath}/backupOperationResults/${id}`,
      ])
        assert.equal((await get(path)).status, 404, path);
    },
  },
] satisfies Behaviour[];
