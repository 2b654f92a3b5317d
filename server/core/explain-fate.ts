import type {
  FateDocument,
  FateMatch,
  HeaderFate,
  HeaderForm,
  JobFate,
  OperationFate,
  RetryAfterFate,
  RetryAfterForm,
} from './fate.ts';
import { isSpent, type KeptFate } from './orders.ts';
import { ordinal } from './ordinal.ts';

/** What a fate means, in a sentence, and how far it has come. */
export interface ExplainedFate {
  readonly says: string;
  /** Operations that went by it. */
  readonly hits: number;
  /** Whether it has nothing left to say to any operation. */
  readonly spent: boolean;
}

export function explainFate(kept: KeptFate): ExplainedFate {
  const { fate, seen, hits } = kept;
  const spent = isSpent(kept);
  const nth = fate.match?.nth;
  const progress = spent
    ? hits > 0
      ? ' (spent)'
      : ' (spent, and never used)'
    : nth === undefined
      ? ''
      : ` (${seen} seen)`;
  return { says: saysFate(fate) + progress, hits, spent };
}

/** A sentence without its full stop: `the next Restores_Trigger: its job fails at 60%`. */
export function saysFate(fate: FateDocument): string {
  const parts = [
    ...operationParts(fate.operation),
    ...jobParts(fate.job),
    ...progressionParts(fate),
    ...busyParts(fate),
    ...headerParts(fate.headers),
    ...retryAfterParts(fate.retryAfter),
    ...addressParts(fate),
  ];
  return `${whichOperation(fate.match)}: ${parts.length === 0 ? 'it goes as it usually goes' : parts.join(', ')}`;
}

function whichOperation({ operation, recoveryType, item, nth }: FateMatch = {}): string {
  const noun = operation ?? 'operation that makes a job';
  const kind = recoveryType === undefined ? '' : ` of kind ${recoveryType}`;
  const machine = item === undefined ? '' : ` for the machine ${item}`;
  return `the ${nth === undefined ? 'next' : ordinal(nth)} ${noun}${kind}${machine}`;
}

function operationParts(operation: OperationFate | undefined): string[] {
  if (!operation) return [];
  const { takes, outcome = 'succeeded', code, message } = operation;
  const when = takes === undefined ? '' : ` after ${takes}`;
  const with_ = code === undefined ? '' : ` with ${code}`;
  const saying = message === undefined ? '' : ` saying ${JSON.stringify(message)}`;
  return [`its operation ${OPERATION_VERBS[outcome]}${when}${with_}${saying}`];
}

const OPERATION_VERBS = {
  succeeded: 'succeeds',
  failed: 'fails',
  canceled: 'is canceled',
  stuck: 'never ends',
} as const;

function jobParts(job: JobFate | undefined): string[] {
  if (!job) return [];
  if (job.made === 'never') return ['it makes no job'];
  return [
    ...(job.made === 'always' ? ['a job is made whatever becomes of the operation'] : []),
    ...(job.starts === undefined ? [] : [`its job can be read after ${job.starts}`]),
    ...(job.queued === undefined ? [] : [`its job waits ${job.queued} in the queue`]),
    ...endingParts(job),
    ...(job.progress === undefined
      ? []
      : [
          `its job is at ${job.progress.map(([at, percent]) => `${percent} after ${at}`).join(', ')}`,
        ]),
    ...(job.onCancel === undefined ? [] : [`a cancel of its job ${CANCELS[job.onCancel]}`]),
    ...(job.leaves === undefined ? [] : [`it leaves ${leavings(job.leaves)}`]),
  ];
}

function endingParts({ takes, outcome, endsAt, stuckAt, errors }: JobFate): string[] {
  if (outcome === undefined && takes === undefined && errors === undefined && endsAt === undefined)
    return [];
  const verb =
    outcome === 'stuck' && stuckAt !== undefined
      ? 'stands still'
      : JOB_VERBS[outcome ?? 'completed'];
  const when = takes === undefined ? '' : ` after ${takes}`;
  const place = endsAt ?? stuckAt;
  const where =
    place === undefined ? '' : /%$/.test(place) ? ` at ${place}` : ` in ${JSON.stringify(place)}`;
  const why = errors === undefined ? '' : ` with ${errors.map(({ code }) => code).join(' and ')}`;
  return [`its job ${verb}${when}${where}${why}`];
}

const JOB_VERBS = {
  completed: 'completes',
  completedWithWarnings: 'completes with warnings',
  failed: 'fails',
  cancelled: 'is cancelled',
  stuck: 'never ends',
} as const;

const CANCELS = {
  cancelled: 'is heeded',
  completes: 'is accepted and comes to nothing',
  refused: 'is refused',
  stuck: 'is accepted and never done',
} as const;

const leavings = (leaves: NonNullable<JobFate['leaves']>): string =>
  typeof leaves === 'string' ? leaves : `everything without ${leaves.without.join(', ')}`;

function progressionParts({ progression, polls = 2 }: FateDocument): string[] {
  if (progression === 'polls')
    return [`each of its stages has ended at the ${ordinal(polls)} look at it`];
  return progression === 'manual' ? ['each of its stages ends when it is finished by hand'] : [];
}

function busyParts({ whenBusy }: FateDocument): string[] {
  return whenBusy === undefined ? [] : [`where its item is busy, ${BUSY[whenBusy]}`];
}

const BUSY = {
  refuse: 'it is refused',
  accept: 'it is accepted all the same',
  'fail-job': 'it is accepted and its job fails',
} as const;

function headerParts(headers: HeaderForm | HeaderFate | undefined): string[] {
  if (headers === undefined) return [];
  if (typeof headers === 'string') return [FORMS[headers]];
  const { send, form, stale } = headers;
  return [
    ...(send === undefined
      ? []
      : [send.length === 0 ? FORMS.none : `its 202 has the addresses ${send.join(', ')}`]),
    ...(form === undefined || form === 'absolute' ? [] : [FORMS[form]]),
    ...(stale === 'refuse' ? ['an address with an old signature is refused'] : []),
  ];
}

const FORMS: Readonly<Record<HeaderForm, string>> = {
  both: 'its 202 has both addresses',
  'async-operation': 'its 202 has Azure-AsyncOperation alone',
  location: 'its 202 has Location alone',
  none: 'its 202 has no address',
  relative: 'its addresses are relative',
  doubled: 'its addresses have a doubled segment',
  'sibling-host': 'its addresses are at a sibling host',
  'other-host': 'its addresses are at another host',
  resigned: 'its addresses are signed anew with each answer',
};

function retryAfterParts(retryAfter: RetryAfterFate | undefined): string[] {
  if (retryAfter === undefined) return [];
  if (isForm(retryAfter)) return [`Retry-After ${waits(retryAfter)}`];
  return Object.entries(retryAfter).map(
    ([answer, form]: [string, RetryAfterForm]) => `Retry-After of its ${answer} ${waits(form)}`,
  );
}

const isForm = (fate: RetryAfterFate): fate is RetryAfterForm =>
  typeof fate !== 'object' || Array.isArray(fate);

function waits(form: RetryAfterForm): string {
  if (typeof form === 'number') return `is ${form}`;
  return typeof form === 'string' ? WAITS[form] : `is ${form.join(', then ')}`;
}

const WAITS = {
  'http-date': 'is a date',
  omit: 'is left out',
  fraction: 'is a fraction',
  zero: 'is 0',
  huge: 'is huge',
} as const;

function addressParts(fate: FateDocument): string[] {
  const { visibleAfter, resultExpiresAfter, jobIdEqualsOperationId } = fate;
  return [
    ...(visibleAfter === undefined ? [] : [`its addresses answer 404 for ${visibleAfter}`]),
    ...(resultExpiresAfter === undefined
      ? []
      : [`its addresses answer 404 from ${resultExpiresAfter} after its end`]),
    ...(jobIdEqualsOperationId === undefined
      ? []
      : [
          jobIdEqualsOperationId
            ? 'its job has the id of its operation'
            : 'its job has an id of its own',
        ]),
  ];
}
