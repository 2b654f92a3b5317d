import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Json, Stage } from './stage.ts';

const listed = async ({ names, get }: Stage, filter?: string): Promise<Json> => {
  const query = filter === undefined ? '' : `?$filter=${encodeURIComponent(filter)}`;
  const reply = await get(`${names.vaultPath}/backupJobs${query}`);
  assert.equal(reply.status, 200, reply.text);
  return reply.json().value;
};

/** Two restores, half an hour apart: the first completed, the second in progress. */
async function twoJobs(stage: Stage): Promise<readonly [string, string]> {
  const first = await startedJob(stage);
  stage.advance('30m');
  const second = await startedJob(stage);
  return [first.split('/').at(-1) ?? '', second.split('/').at(-1) ?? ''];
}

const names = (jobs: Json): Json => jobs.map((job: Json) => job.name);

export default [
  {
    says: 'lists jobs newest first, without extendedInfo and without nextLink',
    evidence: recorded('az CLI 2022, PowerShell 2024'),
    async run(stage) {
      const [first, second] = await twoJobs(stage);
      const jobs = await listed(stage);
      assert.deepEqual(names(jobs), [second, first]);
      assert.ok(jobs.every((job: Json) => job.properties.extendedInfo === undefined));
      assert.deepEqual(
        jobs.map((job: Json) => job.properties.status),
        ['InProgress', 'Completed'],
      );
    },
  },
  {
    says: 'filters by status, operation, management type and job id',
    evidence: recorded('the filters of az CLI and PowerShell'),
    async run(stage) {
      const [first, second] = await twoJobs(stage);
      assert.deepEqual(names(await listed(stage, "status eq 'InProgress'")), [second]);
      assert.deepEqual(
        names(await listed(stage, "operation eq 'Restore' and status eq 'Completed'")),
        [first],
      );
      assert.deepEqual(await listed(stage, "operation eq 'Backup'"), []);
      assert.deepEqual(await listed(stage, "backupManagementType eq 'AzureSql'"), []);
      assert.deepEqual(names(await listed(stage, `jobId eq '${first}'`)), [first]);
    },
  },
  {
    says: 'takes an empty operation for any',
    evidence: recorded('PowerShell 2024'),
    async run(stage) {
      const [first, second] = await twoJobs(stage);
      const filter = "backupManagementType eq 'AzureIaasVM' and operation eq ''";
      assert.deepEqual(names(await listed(stage, filter)), [second, first]);
    },
  },
  {
    says: 'takes startTime and endTime for a range on the start of jobs',
    evidence: recorded('PowerShell 2024'),
    async run(stage) {
      const [first, second] = await twoJobs(stage);
      const range = (from: string, to: string): string =>
        `startTime eq '2026-03-02 ${from}' and endTime eq '2026-03-02 ${to}'`;
      assert.deepEqual(names(await listed(stage, range('09:00:00 AM', '09:45:00 AM'))), [first]);
      assert.deepEqual(names(await listed(stage, range('09:45:00 AM', '11:00:00 PM'))), [second]);
    },
  },
  {
    says: 'gives two hundred jobs a page, and shifts nothing when a job is made between two pages',
    evidence: inferred(
      'the schema has a nextLink; no recording has one, and the size of a page is ours',
    ),
    async run(stage) {
      const { names: named, restore, get, advance } = stage;
      for (let more = 0; more < 201; more++) assert.equal((await restore()).status, 202);
      advance('1m');
      const first = (await get(`${named.vaultPath}/backupJobs`)).json();
      assert.equal(first.value.length, 200);
      await restore();
      advance('2s');
      const second = (await get(first.nextLink)).json();
      assert.equal(second.value.length, 1);
      assert.equal(second.nextLink, undefined);
      const all = [...first.value, ...second.value].map((job: Json) => job.name);
      assert.equal(new Set(all).size, 201);
    },
  },
  {
    says: 'refuses a filter by a name that jobs do not have, and lists those they have',
    evidence: inferred('reported only of filters of the wrong item type: 400, this code'),
    async run({ names: { vaultPath }, get }) {
      const reply = await get(`${vaultPath}/backupJobs?$filter=owner%20eq%20'me'`);
      assert.equal(reply.status, 400);
      assert.match(reply.json().error.message, /'owner' is none of starttime, endtime, jobid/);
    },
  },
] satisfies Behaviour[];
