import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from '../service/behaviour.ts';
import type { Json, Reply, Stage } from '../service/stage.ts';
import { JOB_ENDS, OPERATION_ENDS, type Pace, polled } from './polling.ts';

interface Followed {
  readonly trigger: Reply;
  /** Of the operation, in the order they were seen. */
  readonly statuses: readonly Json[];
  /** The answers of the result's address: one ahead of each status, and one after the last. */
  readonly results: readonly Reply[];
  readonly jobs: readonly Json[];
}

/** One restore of the first of the points, and what all its answers must have been. */
export function followedRestore(pace: Pace): readonly Behaviour[] {
  let once: Promise<Followed> | undefined;
  const followed = (stage: Stage): Promise<Followed> => (once ??= follow(stage, pace));
  return [...ofTheOperation(followed), ...ofTheJob(followed)];
}

type Following = (stage: Stage) => Promise<Followed>;

function ofTheOperation(followed: Following): readonly Behaviour[] {
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
        assert.deepEqual(unlike(said.slice(0, -1), 'InProgress'), []);
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
  ];
}

function ofTheJob(followed: Following): readonly Behaviour[] {
  return [
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
        const before = jobs.slice(0, -1).map(({ properties }: Json) => properties);
        const last = jobs.at(-1).properties;
        // Somebody else may have cancelled it.
        const cancels = last.status === 'Cancelled' ? ['Cancelling'] : [];
        const said = before.map(({ status }: Json) => status);
        assert.deepEqual(unlike(said, 'InProgress', ...cancels), []);
        for (const { endTime } of before) assert.equal(endTime, undefined);
        const [from, to] = [Date.parse(last.startTime), Date.parse(last.endTime)];
        assert.ok(to >= from, `It begins at ${last.startTime} and ends at ${last.endTime}`);
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
        const { jobs } = await followed(stage);
        const listed = await listedUpTo(stage, jobs[0].name);
        assert.ok(listed.includes(jobs[0].name), `${jobs[0].name} is not among ${listed.length}`);
      },
    },
  ];
}

const unlike = (said: readonly unknown[], ...usual: readonly string[]): readonly unknown[] =>
  said.filter((word) => !usual.some((one) => one === word));

async function follow(stage: Stage, pace: Pace): Promise<Followed> {
  const { names, get } = stage;
  const trigger = await stage.restore();
  assert.equal(trigger.status, 202, trigger.text);
  const results: Reply[] = [];
  const statuses = await polled(pace, OPERATION_ENDS, async () => {
    // First the result: what had none before the status says InProgress had none at that time.
    results.push(await get(trigger.header('location') ?? ''));
    const reply = await found(stage, trigger.header('azure-asyncoperation') ?? '');
    return { reply, status: reply.json().status };
  });
  results.push(await get(trigger.header('location') ?? ''));
  const ended = statuses.at(-1);
  const jobId: unknown = ended?.json().properties?.jobId;
  assert.ok(typeof jobId === 'string', `The operation names no job: ${ended?.text}`);
  const jobs = await polled(pace, JOB_ENDS, async () => {
    const reply = await found(stage, `${names.vaultPath}/backupJobs/${jobId}`);
    return { reply, status: reply.json().properties?.status };
  });
  return { trigger, statuses: statuses.map(bodyOf), results, jobs: jobs.map(bodyOf) };
}

const bodyOf = (reply: Reply): Json => reply.json();

async function found({ get }: Stage, path: string): Promise<Reply> {
  const reply = await get(path);
  assert.equal(reply.status, 200, reply.text);
  return reply;
}

/** The names of the vault’s restores, page after page, until that of the job is among them or there are no more. */
async function listedUpTo(stage: Stage, job: string): Promise<readonly string[]> {
  const filter = encodeURIComponent("operation eq 'Restore'");
  const listed: string[] = [];
  const asked = new Set<string>();
  let next: unknown = `${stage.names.vaultPath}/backupJobs?$filter=${filter}`;
  while (typeof next === 'string' && !listed.includes(job)) {
    assert.ok(!asked.has(next), `The nextLink leads back to ${next}`);
    asked.add(next);
    const page = (await found(stage, next)).json();
    listed.push(...page.value.map(({ name }: Json) => name));
    next = page.nextLink;
  }
  return listed;
}
