import type { AcceptedBase } from './accepted.ts';
import type { Circumstances } from './circumstances.ts';
import type { JobFate } from './fate.ts';
import type { JobOutline } from './job-outline.ts';
import { fated } from './plan-operation.ts';
import type { JobOutcome, PlannedError, PlannedJob, PlannedOperation, Restored } from './plan.ts';
import { instantOfPlace } from './progress.ts';
import type { Instant } from './time.ts';

/**
 * The job of an accepted operation: the outline of its kind, laid along the clock, and bent by its
 * fate and by what ended it early. Undefined where the operation makes none.
 */
export function planJob(
  work: AcceptedBase,
  operation: PlannedOperation,
  outline: JobOutline,
  circumstances: Circumstances,
): PlannedJob | undefined {
  const told = work.fate?.job ?? {};
  const madeAt = madeAtOf(work, operation, outline, circumstances);
  if (madeAt === undefined) return undefined;
  const going = laidOut(work, operation, outline, circumstances);
  const usual = endingOf(work, going, outline, circumstances);
  const ending = failedWith(operation, outline, circumstances, usual) ?? usual;
  return {
    madeAt,
    startsAt: work.at,
    ...going.laid,
    ...ending,
    errors: errorsOf(work, ending.outcome, outline),
    ...leavingsOf(ending.outcome, told, outline),
  };
}

/** When the job can be read; undefined where there is none, because the operation failed first. */
function madeAtOf(
  { at, fate }: AcceptedBase,
  operation: PlannedOperation,
  { tracked }: JobOutline,
  circumstances: Circumstances,
): Instant | undefined {
  const { made = 'with-operation', starts } = fate?.job ?? {};
  // One that tracks its job was meant to succeed all the while, whatever somebody made of it later.
  const succeeds = tracked
    ? (fate?.operation?.outcome ?? 'succeeded') === 'succeeded'
    : operation.outcome === 'Succeeded' && operation.endsAt < Infinity;
  // The usual reason why an operation never ends is that nobody has ended it by hand yet.
  const isMade = made === 'always' || (made === 'with-operation' && succeeds);
  if (!isMade) return undefined;
  if (starts !== undefined) return at + fated(starts, circumstances);
  return tracked ? at : operation.endsAt;
}

/** An operation that tracks its job and was ended badly by hand takes its job with it. */
function failedWith(
  operation: PlannedOperation,
  { tracked }: JobOutline,
  { finished }: Circumstances,
  usual: Ending,
): Ending | undefined {
  const endedBadly = tracked && finished?.operation && finished.operation.outcome !== 'succeeded';
  return endedBadly && operation.endsAt < usual.endsAt
    ? { endsAt: operation.endsAt, outcome: 'Failed' }
    : undefined;
}

interface Going {
  readonly beginsAt: Instant;
  readonly endsAt: Instant;
  readonly laid: Pick<PlannedJob, 'tasks' | 'progress' | 'rehydration' | 'cancellableUntil'>;
}

/** As it goes if nothing ends it early. */
function laidOut(
  work: AcceptedBase,
  operation: PlannedOperation,
  outline: JobOutline,
  circumstances: Circumstances,
): Going {
  const { queued, takes, progress, endsAt: endsAtPlace, stuckAt } = work.fate?.job ?? {};
  const beginsAt = work.at + (queued === undefined ? 0 : fated(queued, circumstances));
  const usualEnd = Math.max(lasting(operation.endsAt), beginsAt + outline.takes);
  const endsAt = takes === undefined ? usualEnd : beginsAt + fated(takes, circumstances);
  const at = (share: number): Instant => Math.round(beginsAt + (endsAt - beginsAt) * share);
  const { rehydration } = outline;
  const copyFrom = rehydration?.upTo ?? 0;
  let from = copyFrom;
  const tasks = outline.tasks.map(({ name, upTo }) => {
    const task = { name, startsAt: at(from), endsAt: at(upTo) };
    from = upTo;
    return task;
  });
  const { sizeGb, copyUpTo, cancellableUpTo } = outline;
  // Where a fate names a higher percentage, that is what the last byte brings it to.
  const progressAtEnd = Math.max(outline.progressAtEnd, percentIn(endsAtPlace ?? stuckAt));
  const copy = { startsAt: at(copyFrom), endsAt: at(copyUpTo), sizeGb, progressAtEnd };
  const curve = progress?.map(([after, percent]) => ({
    at: work.at + fated(after, circumstances),
    percent: Number.parseFloat(percent),
  }));
  const laid = {
    tasks,
    progress: curve ? { copy, curve } : { copy },
    ...(rehydration && {
      rehydration: { endsAt: at(rehydration.upTo), keptFor: rehydration.keptFor },
    }),
    ...(cancellableUpTo !== undefined && { cancellableUntil: at(cancellableUpTo) }),
  };
  return { beginsAt, endsAt, laid };
}

/** Of `60%`; nothing, where it is a task's name or not said. */
const percentIn = (place = ''): number => (place.endsWith('%') ? Number.parseFloat(place) : 0);

/** An operation that never ends does not hold up a job that was made all the same. */
const lasting = (instant: Instant): Instant => (instant === Infinity ? -Infinity : instant);

type Ending = Pick<PlannedJob, 'endsAt' | 'outcome' | 'stuckAt'>;

function endingOf(
  work: AcceptedBase,
  going: Going,
  { failsOf, warnsOf }: JobOutline,
  { finished }: Circumstances,
): Ending {
  const usual = warnsOf === undefined ? 'completed' : 'completedWithWarnings';
  const { outcome = usual, endsAt, stuckAt } = work.fate?.job ?? {};
  const place = (text: string): Instant => instantOfPlace(text, going.laid, going.endsAt);
  if (finished?.job) return { endsAt: finished.job.at, outcome: OUTCOMES[finished.job.outcome] };
  if (failsOf) return { endsAt: going.beginsAt, outcome: 'Failed' };
  if (outcome === 'stuck')
    return {
      endsAt: Infinity,
      outcome: 'Completed',
      ...(stuckAt !== undefined && { stuckAt: place(stuckAt) }),
    };
  if ((work.fate?.progression ?? 'time') !== 'time')
    return { endsAt: Infinity, outcome: OUTCOMES[outcome] };
  return {
    endsAt: endsAt === undefined ? going.endsAt : place(endsAt),
    outcome: OUTCOMES[outcome],
  };
}

const OUTCOMES = {
  completed: 'Completed',
  completedWithWarnings: 'CompletedWithWarnings',
  failed: 'Failed',
  cancelled: 'Cancelled',
} as const;

function errorsOf(
  { fate }: AcceptedBase,
  outcome: JobOutcome,
  { failsOf, warnsOf }: JobOutline,
): readonly PlannedError[] {
  if (failsOf) return [{ code: failsOf }];
  if (warnsOf && outcome === 'CompletedWithWarnings' && !fate?.job?.errors)
    return [{ code: warnsOf }];
  return fate?.job?.errors ?? (outcome === 'Completed' ? [] : [USUAL_ERRORS[outcome]]);
}

/** Where a fate names no error of its own. */
export const USUAL_ERRORS: Readonly<Record<Exclude<JobOutcome, 'Completed'>, PlannedError>> = {
  CompletedWithWarnings: { code: 'CloudInternalError' },
  Failed: { code: 'CloudInternalError' },
  // Documented: a cancelled job carries it.
  Cancelled: { code: 'UserErrorJobSuccessfullyCancelled' },
};

/** What a fate says is left, or what such an end leaves. */
function leavingsOf(
  outcome: JobOutcome,
  { leaves }: JobFate,
  outline: JobOutline,
): { readonly leaves: Restored } | undefined {
  const all = outline.leaves;
  if (!all) return undefined;
  const wanted = leaves ?? USUALLY_LEFT[outcome];
  switch (wanted) {
    case 'everything':
      return { leaves: all };
    case 'nothing':
      return undefined;
    case 'disks':
      return { leaves: { disks: all.disks, disksIn: all.disksIn } };
    default:
      return { leaves: lacking(all, wanted.without, outline) };
  }
}

/** Documented: where the machine cannot be made, its disks are there all the same. */
const USUALLY_LEFT = {
  Completed: 'everything',
  CompletedWithWarnings: 'disks',
  Failed: 'nothing',
  Cancelled: 'nothing',
} as const;

function lacking(all: Restored, without: readonly string[], { disksByLun }: JobOutline): Restored {
  const gone = new Set(
    without.flatMap((part) => (part.startsWith('lun:') ? [disksByLun?.(part.slice(4))] : [])),
  );
  const { machine, blobs, ...rest } = all;
  return {
    ...rest,
    disks: all.disks.filter((disk) => !gone.has(disk)),
    ...(machine !== undefined && !without.includes('vm') && { machine }),
    ...(blobs && {
      blobs: {
        storageAccount: blobs.storageAccount,
        container: blobs.container,
        ...(blobs.config !== undefined && !without.includes('config') && { config: blobs.config }),
        ...(blobs.template !== undefined &&
          !without.includes('template') && { template: blobs.template }),
      },
    }),
  };
}
