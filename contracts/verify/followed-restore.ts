import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from '../service/behaviour.ts';
import type { Json, Reply, Stage } from '../service/stage.ts';

/** How a restore is followed in a time that nobody moves. */
export interface Pace {
  wait(seconds: number): Promise<void>;
  /** After so many seconds of waiting the restore counts as stuck. */
  readonly patienceSeconds: number;
}

interface Followed {
  readonly trigger: Reply;
  /** Of the operation, in the order they were seen. */
  readonly statuses: readonly Json[];
  /** The answers of the result's address: one ahead of each status, and one after the last. */
  readonly results: readonly Reply[];
  readonly jobs: readonly Json[];
  readonly listed: Json;
}

/** One restore of the newest point, and what all its answers must have been. */
export function followedRestore(pace: Pace): readonly Behaviour[] {
  let once: Promise<Followed> | undefined;
  const followed = (stage: Stage): Promise<Followed> => (once ??= follow(stage, pace));
  return [
    {
      says: 'accepts a restore with 202, no body, and both polling addresses',
      evidence: recorded('every restore recorded from 2018 to 2026'),
      async run(stage) {
        const { trigger } = await followed(stage);
        assert.equal(trigger.text, '');
        for (const name of ['azure-asyncoperation', 'location'])
          assert.match(trigger.header(name) ?? '', /^https?:\/\/.*[?&]api-version=/);
      },
    },
    {
      says: 'says of the operation InProgress, then Succeeded, and names the job',
      evidence: recorded('every operation status of 2017 to 2026'),
      async run(stage) {
        const { statuses } = await followed(stage);
        const said = statuses.map(({ status }: Json) => status);
        assert.ok(said.slice(0, -1).every((status) => status === 'InProgress'));
        const last = statuses.at(-1);
        assert.equal(last.status, 'Succeeded');
        assert.match(last.properties.jobId, /^[\da-f-]{36}$/);
      },
    },
    {
      says: 'names the operation by the last segment of its address in every status',
      evidence: recorded('every operation status of 2017 to 2026'),
      async run(stage) {
        const { trigger, statuses } = await followed(stage);
        const address = new URL(trigger.header('azure-asyncoperation') ?? '');
        for (const { name } of statuses) assert.equal(name, address.pathname.split('/').at(-1));
      },
    },
    {
      says: 'has no result before the operation has ended, and one from then on',
      evidence: specified('Azure Resource Manager RPC: the Location of asynchronous operations'),
      async run(stage) {
        const { statuses, results } = await followed(stage);
        const before = results.slice(0, statuses.length - 1);
        assert.ok(before.every(({ status }) => status === 202));
        const after = results.at(-1);
        assert.ok(after?.status === 200 || after?.status === 204, `status ${after?.status}`);
      },
    },
    {
      says: 'has a job of the operation Restore under the id that the status names',
      evidence: recorded('every job of a restore'),
      async run(stage) {
        const { statuses, jobs } = await followed(stage);
        for (const job of jobs) {
          assert.equal(job.name, statuses.at(-1).properties.jobId);
          assert.equal(job.properties.operation, 'Restore');
        }
      },
    },
    {
      says: 'shows the job InProgress until it has ended, with no end before its end',
      evidence: recorded('every job of a restore'),
      async run(stage) {
        const { jobs } = await followed(stage);
        for (const { properties } of jobs.slice(0, -1)) {
          assert.equal(properties.status, 'InProgress');
          assert.equal(properties.endTime, undefined);
        }
        assert.match(jobs.at(-1).properties.status, /^(Completed|CompletedWithWarnings|Failed)$/);
        assert.ok(jobs.at(-1).properties.endTime >= jobs.at(-1).properties.startTime);
      },
    },
    {
      says: 'keeps the job’s id, start and machine the same from look to look',
      evidence: inferred('a job is one thing; no recording shows otherwise'),
      async run(stage) {
        const { jobs } = await followed(stage);
        const kept = ({ id, properties }: Json): Json => [
          id.replace(/\?.*/, ''),
          properties.startTime,
          properties.entityFriendlyName,
        ];
        for (const job of jobs) assert.deepEqual(kept(job), kept(jobs[0]));
      },
    },
    {
      says: 'has the job in the list of the vault’s jobs',
      evidence: recorded('az CLI and PowerShell find it there'),
      async run(stage) {
        const { jobs, listed } = await followed(stage);
        const names = listed.value.map(({ name }: Json) => name);
        assert.ok(names.includes(jobs[0].name), `${jobs[0].name} is not among ${names.length}`);
      },
    },
  ];
}

async function follow(stage: Stage, pace: Pace): Promise<Followed> {
  const { names, get } = stage;
  const trigger = await stage.restore();
  assert.equal(trigger.status, 202, trigger.text);
  const results: Reply[] = [];
  const statuses = await polled(pace, async () => {
    // First the result: what had none before the status says InProgress had none at that time.
    results.push(await get(trigger.header('location') ?? ''));
    const reply = await get(trigger.header('azure-asyncoperation') ?? '');
    assert.equal(reply.status, 200, reply.text);
    return reply;
  });
  results.push(await get(trigger.header('location') ?? ''));
  const { jobId } = statuses.at(-1)?.properties ?? {};
  assert.ok(jobId, `The operation names no job: ${JSON.stringify(statuses.at(-1))}`);
  const jobs = await polled(pace, async () => {
    const reply = await get(`${names.vaultPath}/backupJobs/${jobId}`);
    assert.equal(reply.status, 200, reply.text);
    return reply;
  });
  const filter = encodeURIComponent("operation eq 'Restore'");
  const listed = (await get(`${names.vaultPath}/backupJobs?$filter=${filter}`)).json();
  return { trigger, statuses, results, jobs, listed };
}

/** Asks until what is asked for has ended, as often as it says. */
async function polled(pace: Pace, ask: () => Promise<Reply>): Promise<readonly Json[]> {
  const seen: Json[] = [];
  for (let waited = 0; ;) {
    const reply = await ask();
    const body = reply.json();
    seen.push(body);
    const status: unknown = body.status ?? body.properties?.status;
    if (status !== 'InProgress') return seen;
    assert.ok(
      waited < pace.patienceSeconds,
      `It is still in progress after ${waited} s: ${reply.text}`,
    );
    const seconds = Math.min(60, Math.max(1, Number(reply.header('retry-after') ?? 15)));
    await pace.wait(seconds);
    waited += seconds;
  }
}
