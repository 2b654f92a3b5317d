import type { FateDocument, HeaderFate, JobFate, OperationFate } from '../core/fate.ts';
import { parseDuration } from '../core/time.ts';
import type { Misfit } from './faults-of.ts';
import { ASYNCHRONOUS_OPERATIONS, makesJob, restores } from './operations.ts';

/** What a fate says that cannot be all true: each part is good by itself. */
export function fateFaults(fate: FateDocument): readonly Misfit[] {
  const { operation = {}, job, headers } = fate;
  const faults = [
    ...operationFaults(operation),
    ...(job ? [...jobFaults(job), ...makingFaults(fate, job)] : []),
    ...progressionFaults(fate),
    ...matchFaults(fate),
    ...(typeof headers === 'object' ? headerFaults(headers) : []),
  ];
  return faults.length > 0 || saysAnything(fate) ? faults : [NOTHING];
}

const NOTHING: Misfit = {
  path: [],
  message:
    'it says nothing of how the operation is to go; try {"job":{"outcome":"failed","endsAt":"60%"}}',
};

/** Besides what it is for. */
const saysAnything = ({ match: _, ...parts }: FateDocument): boolean =>
  Object.values(parts).some(
    (part) => typeof part !== 'object' || Array.isArray(part) || Object.keys(part).length > 0,
  );

const at = (path: string, message: string): Misfit => ({ path: path.split('.'), message });

function operationFaults({ outcome = 'succeeded', ...told }: OperationFate): Misfit[] {
  const faults: Misfit[] = [];
  if (outcome === 'succeeded' || outcome === 'stuck')
    for (const field of ['code', 'message'] as const)
      if (told[field] !== undefined)
        faults.push(
          at(
            `operation.${field}`,
            `an operation that is ${outcome} has no error; try outcome: failed`,
          ),
        );
  if (outcome === 'stuck' && told.takes !== undefined)
    faults.push(at('operation.takes', 'an operation that is stuck never ends; leave takes out'));
  return faults;
}

/** Field by field, when it cannot be said and why. */
function jobFaults(job: JobFate): Misfit[] {
  const { outcome = 'completed', stuckAt, progress } = job;
  const stuck = outcome === 'stuck';
  const whole = outcome === 'completed';
  const table: readonly (readonly [field: keyof JobFate, wrong: boolean, message: string])[] = [
    [
      'endsAt',
      stuck || whole,
      `it is where a job ends that does not complete, and this one is ${outcome}; try ${stuck ? 'stuckAt' : 'outcome: failed'}`,
    ],
    [
      'stuckAt',
      !stuck,
      `only a stuck job stands still, and this one is ${outcome}; try outcome: stuck`,
    ],
    ['errors', stuck || whole, `a job that is ${outcome} has no errors; try outcome: failed`],
    ['leaves', stuck, 'it is what there is once the job has ended, and a stuck one never does'],
    [
      'takes',
      stuck && stuckAt === undefined,
      'a job that is stuck never ends; leave takes out, or say stuckAt',
    ],
    [
      'progress',
      progress !== undefined && !ascends(progress),
      'its times and its percentages must not go back; put the points in order',
    ],
  ];
  return table
    .filter(([field, wrong]) => wrong && job[field] !== undefined)
    .map(([field, , message]) => at(`job.${field}`, message));
}

function ascends(progress: NonNullable<JobFate['progress']>): boolean {
  const points = progress.map(([after, percent]) => ({
    after: parseDuration(after) ?? 0,
    percent: Number.parseFloat(percent),
  }));
  return points.every((point, index) => {
    const before = points[index - 1];
    return !before || (point.after > before.after && point.percent >= before.percent);
  });
}

/** What is said of a job that will not be made. */
function makingFaults({ operation = {} }: FateDocument, job: JobFate): Misfit[] {
  const { made = 'with-operation', ...told } = job;
  const [field] = Object.keys(told);
  const { outcome = 'succeeded' } = operation;
  if (made === 'never' && field !== undefined)
    return [at(`job.${field}`, 'no job is made that it could be said of; leave made: never out')];
  if (made === 'with-operation' && outcome !== 'succeeded' && field !== undefined)
    return [
      at(
        `job.${field}`,
        `an operation that is ${outcome} makes no job that it could be said of; try made: always`,
      ),
    ];
  if (made === 'always' && outcome === 'stuck' && job.starts === undefined)
    return [at('job.made', 'the operation never ends, so say when its job is there: starts: 2s')];
  return [];
}

/** By what it goes on, and what is then said of time. */
function progressionFaults({
  progression = 'time',
  polls,
  operation,
  job,
}: FateDocument): Misfit[] {
  if (progression === 'time')
    return polls === undefined
      ? []
      : [at('polls', 'looks are counted only by progression: polls; add it, or leave polls out')];
  const faults: Misfit[] = [];
  if (polls !== undefined && progression === 'manual')
    faults.push(at('polls', 'looks are counted only by progression: polls; try that for manual'));
  const timed = {
    'operation.takes': operation?.takes,
    'job.takes': job?.takes,
    'job.queued': job?.queued,
    'job.endsAt': job?.endsAt,
  };
  for (const [path, value] of Object.entries(timed))
    if (value !== undefined)
      faults.push(
        at(path, `it is measured in time, and this goes on by ${progression}; leave it out`),
      );
  return faults;
}

function matchFaults({
  match = {},
  job,
  whenBusy,
  jobIdEqualsOperationId,
}: FateDocument): Misfit[] {
  const name = ASYNCHRONOUS_OPERATIONS.find((operation) => operation === match.operation);
  if (!name) return [];
  const faults: Misfit[] = [];
  if (match.recoveryType !== undefined && !restores(name))
    faults.push(at('match.recoveryType', `${name} is no restore; try operation: Restores_Trigger`));
  if (whenBusy !== undefined && !restores(name))
    faults.push(at('whenBusy', `it is about restores, and ${name} is none; leave it out`));
  if (!makesJob(name)) {
    if (job !== undefined) faults.push(at('job', `${name} makes no job; leave it out`));
    if (jobIdEqualsOperationId !== undefined)
      faults.push(at('jobIdEqualsOperationId', `${name} makes no job; leave it out`));
  }
  return faults;
}

function headerFaults({ send, form, stale }: HeaderFate): Misfit[] {
  const faults: Misfit[] = [];
  if (send?.length === 0 && form !== undefined)
    faults.push(at('headers.form', 'no address is sent that could have a form; leave it out'));
  if (send && new Set(send).size < send.length)
    faults.push(at('headers.send', 'one address is there twice'));
  if (stale !== undefined && form !== 'resigned')
    faults.push(
      at('headers.stale', 'only addresses that are signed anew become stale; try form: resigned'),
    );
  return faults;
}
