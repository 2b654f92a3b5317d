import { type Evidence, inferred, ours, recorded, specified } from '../service/behaviour.ts';
import type { FateDocument } from '../../server/index.ts';
import type { JobKind } from './kinds.ts';
import type { World } from './service.ts';

type JobFate = NonNullable<FateDocument['job']>;

/** How far one task of a job has come. */
export interface TaskState {
  readonly status: string;
  readonly begun: boolean;
  readonly ended: boolean;
}

/** A job under way, and where it is to be found. */
export interface UnderWay {
  readonly world: World;
  /** Below the vault. */
  readonly path: string;
  readonly id: string;
}

/** One state that a job of a kind can be in, and what is peculiar to a job that is in it. */
export interface JobState {
  /** A verb phrase. */
  readonly says: string;
  readonly evidence: Evidence;
  readonly status: string;
  /** How it is ordered. */
  readonly fate: JobFate;
  /** What brings it there, from a moment after its job can be read. */
  reach(job: UnderWay): Promise<void> | void;
  readonly tasks: readonly TaskState[];
  /** The share of its data that has moved; undefined where that hangs on its kind. */
  readonly moved?: number;
  /** The codes of its errors. */
  readonly errors: readonly string[];
}

/** How long the work of each takes, if nothing ends it. */
const TAKES = '20m';

export const OWN_ERROR = { code: 'MyOwnError', message: 'It went wrong in a way of its own.' };
const ERRORS = [{ code: 'UserErrorSkuNotAvailable' }, OWN_ERROR] as const;
const codesOf = (errors: readonly { readonly code: string }[]): string[] =>
  errors.map(({ code }) => code);

const later =
  (by: string): JobState['reach'] =>
  ({ world }) =>
    world.advance(by);

const notYet: TaskState = { status: 'NotStarted', begun: false, ended: false };
const done: TaskState = { status: 'Completed', begun: true, ended: true };
const running: TaskState = { status: 'InProgress', begun: true, ended: false };
const failed: TaskState = { status: 'Failed', begun: true, ended: true };

/** All before a task are done, and none behind it has begun. */
const amid = ({ tasks }: JobKind, at: number, now: TaskState, behind = notYet): TaskState[] =>
  tasks.map((_, index) => (index < at ? done : index === at ? now : behind));

const allOf = ({ tasks }: JobKind, state: TaskState): TaskState[] => tasks.map(() => state);

/** Nothing has moved before a transfer, all of it after. */
const movedAmid = (at: number): number => (at === 0 ? 0.5 : 1);

const going = { status: 'InProgress', errors: [] } as const;

const beginnings = (kind: JobKind): JobState[] => [
  {
    ...going,
    says: 'waits in the queue',
    evidence: inferred('a queue is documented, its job is not shown: nothing of it has begun'),
    fate: { queued: '1h', takes: TAKES },
    reach: later('25m'),
    tasks: allOf(kind, notYet),
    moved: 0,
  },
  {
    ...going,
    says: 'has just begun',
    evidence: recorded('az CLI 2022 to 2026, PowerShell 2024: restores 1 to 2 s after their 202'),
    fate: { takes: TAKES },
    reach: () => undefined,
    tasks: amid(kind, 0, running),
    moved: 0,
  },
  {
    ...going,
    says: 'has come half of its way',
    evidence: recorded('az CLI 2022 and 2026: 90.0 and 96.0'),
    fate: { takes: TAKES },
    reach: later('10m'),
    tasks: amid(kind, kind.atHalfTime, running),
  },
];

/** A stuck job is one in progress, however late it is. */
const standstills = (kind: JobKind): JobState[] => [
  ...kind.tasks.map((task, at) => ({
    ...going,
    says: `stands still amid '${task}'`,
    evidence: inferred('a job that never ends looks as it did when it stopped'),
    fate: { takes: TAKES, outcome: 'stuck' as const, stuckAt: task },
    reach: later('3h'),
    tasks: amid(kind, at, running),
    moved: movedAmid(at),
  })),
  ...(kind.restore?.recoveryType === 'RestoreDisks'
    ? [
        {
          ...going,
          says: 'has moved all of its data, and goes on',
          evidence: recorded('az CLI 2022: 99.0, PT2M, the transfer Completed'),
          fate: { takes: TAKES, outcome: 'stuck' as const, stuckAt: '99%' },
          reach: later('3h'),
          tasks: allOf(kind, done),
          moved: 1,
        },
      ]
    : []),
];

const goodEnds = (kind: JobKind): JobState[] => [
  {
    says: 'has completed',
    evidence: recorded('az CLI 2022 to 2026, PowerShell 2024'),
    status: 'Completed',
    fate: { takes: TAKES },
    reach: later('21m'),
    tasks: allOf(kind, done),
    moved: 1,
    errors: [],
  },
  {
    says: 'was completed by hand when it had hardly begun',
    evidence: ours('what is ended by hand looks as if it had come so far by itself'),
    status: 'Completed',
    fate: { takes: TAKES },
    reach: ({ world, id }) => world.finish(id),
    tasks: allOf(kind, done),
    moved: 1,
    errors: [],
  },
  {
    says: 'has completed with warnings',
    evidence: inferred('the status is specified; that the last task has failed is ours'),
    status: 'CompletedWithWarnings',
    fate: { takes: TAKES, outcome: 'completedWithWarnings' },
    reach: later('21m'),
    tasks: amid(kind, kind.tasks.length - 1, failed),
    moved: 1,
    errors: ['CloudInternalError'],
  },
];

/** Recorded of a job without tasks (PowerShell 2024); that the task at hand fails is inferred. */
const failures = (kind: JobKind): JobState[] => {
  const how = { takes: TAKES, outcome: 'failed', errors: ERRORS } as const;
  const common = {
    status: 'Failed',
    evidence: recorded('PowerShell 2024: ConfigureBackup', inferred('its task')),
    reach: later('21m'),
    errors: codesOf(ERRORS),
  } as const;
  if (kind.tasks.length === 0)
    return [{ ...common, says: 'has failed', fate: { ...how, endsAt: '50%' }, tasks: [] }];
  return kind.tasks.map((task, at) => ({
    ...common,
    says: `has failed amid '${task}'`,
    fate: { ...how, endsAt: task },
    tasks: amid(kind, at, failed),
    moved: movedAmid(at),
  }));
};

const cancelIt = async ({ world, path }: UnderWay): Promise<void> => {
  const reply = await world.send({ method: 'POST', path: `${path}/cancel` });
  if (reply.status !== 202) throw new Error(`The cancel was refused: ${reply.text}`);
  world.advance('3s');
};

const CANCELLED = ['UserErrorJobSuccessfullyCancelled'];

const cancels = (kind: JobKind): JobState[] => [
  {
    says: 'is being cancelled',
    evidence: recorded('PowerShell 2025: a backup, all of whose tasks are Cancelling'),
    status: 'Cancelling',
    fate: { takes: TAKES },
    reach: cancelIt,
    tasks: cancelled(kind, 'Cancelling', false),
    errors: [],
  },
  {
    says: 'has been cancelled',
    evidence: recorded('PowerShell 2024: a backup in a list', inferred('its tasks')),
    status: 'Cancelled',
    fate: { takes: TAKES },
    async reach(job) {
      await cancelIt(job);
      job.world.advance('5m');
    },
    tasks: cancelled(kind, 'Cancelled', true),
    errors: CANCELLED,
  },
];

const cancelled = (kind: JobKind, status: string, ends: boolean): TaskState[] =>
  amid(kind, 0, { status, begun: true, ended: ends }, { status, begun: false, ended: false });

/** Beyond what Azure does: there no cancel is accepted so late, and none of such a kind. */
const orderedCancel = (kind: JobKind): JobState => {
  const last = kind.tasks.at(-1);
  const at = kind.tasks.length - 1;
  return {
    says: 'was cancelled by order where Azure would accept no cancel',
    evidence: ours('a fate may end any job so, and the job then has the form of any cancelled one'),
    status: 'Cancelled',
    fate: { takes: TAKES, outcome: 'cancelled', endsAt: last ?? '50%' },
    reach: later('21m'),
    tasks: amid(kind, at, { status: 'Cancelled', begun: true, ended: true }),
    moved: movedAmid(at),
    errors: CANCELLED,
  };
};

/** Every state that a job of a kind can be in. */
export const statesOf = (kind: JobKind): readonly JobState[] => [
  ...beginnings(kind),
  ...standstills(kind),
  ...goodEnds(kind),
  ...failures(kind),
  ...(kind.notCancellable ? [] : cancels(kind)),
  orderedCancel(kind),
];

/** Why jobs of a kind are never Cancelling, and what a cancel meets. */
export const NEVER_CANCELLING = {
  'by its kind': {
    says: 'is never cancelling: cancellation is not supported for this type of job',
    evidence: specified('Azure Backup documentation, "Manage jobs"', inferred('the status')),
    status: 400,
    code: 'BMSUserErrorJobNotCancellable',
  },
  'in its region': {
    says: 'is never cancelling: its job is in no vault, and its region has no cancel',
    evidence: specified('the operations of 2018-12-20 and 2021-11-15', inferred('the code')),
    status: 404,
    code: undefined,
  },
} as const satisfies Record<
  string,
  { readonly evidence: Evidence; readonly [key: string]: unknown }
>;
