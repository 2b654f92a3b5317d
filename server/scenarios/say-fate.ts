import type {
  FateDocument,
  FateMatch,
  JobFate,
  OperationFate,
  RetryAfterFate,
} from '../core/fate.ts';
import { listed } from './words.ts';

/** What a fate makes of the operation that it is for, in a sentence. */
export function sayFate(fate: FateDocument): string {
  const { match = {}, operation, job } = fate;
  const clauses = [
    ...(operation ? sayOperation(operation) : []),
    ...(job ? sayJob(job) : []),
    ...sayManner(fate),
    ...sayAnswers(fate),
  ];
  const subject = sayMatch(match);
  return clauses.length === 0 ? `${subject} goes as usual` : `${subject}: ${clauses.join('; ')}`;
}

function sayMatch({ operation, recoveryType, item, nth }: FateMatch): string {
  const what = operation ?? 'operation that makes a job';
  const which = nth === undefined ? `the next ${what}` : `${what} number ${nth}`;
  const kind = recoveryType === undefined ? '' : ` for ${recoveryType}`;
  return `${which}${kind}${item === undefined ? '' : ` of ${item}`}`;
}

function sayOperation({ takes, outcome = 'succeeded', code, message }: OperationFate): string[] {
  const why = code === undefined ? '' : ` with ${code}`;
  const saying = message === undefined ? '' : ` ('${message}')`;
  const when = takes === undefined ? '' : ` after ${takes}`;
  const what = {
    succeeded: `succeeds${when}`,
    failed: `fails${when}${why}${saying}`,
    canceled: `is canceled${when}${why}${saying}`,
    stuck: 'never ends',
  };
  return [what[outcome]];
}

function sayJob({ made, starts, queued, takes, progress, onCancel, ...end }: JobFate): string[] {
  if (made === 'never') return ['makes no job'];
  const parts = [
    ...(made === 'always' ? ['is made whatever becomes of the operation'] : []),
    ...(starts === undefined ? [] : [`can be read after ${starts}`]),
    ...(queued === undefined ? [] : [`waits until ${queued}`]),
    ...(takes === undefined ? [] : [`takes ${takes}`]),
    ...(progress ?? []).map(([after, percent]) => `is at ${percent} after ${after}`),
    ...sayEnd(end),
    ...(onCancel === undefined ? [] : [ON_CANCEL[onCancel]]),
  ];
  return parts.length === 0 ? [] : [`its job ${parts.join(', ')}`];
}

const ON_CANCEL = {
  cancelled: 'is cancelled when asked',
  completes: 'completes although a cancel was accepted',
  refused: 'refuses to be cancelled',
  stuck: 'is Cancelling for ever when asked',
} as const;

const ENDS = {
  completed: 'completes',
  completedWithWarnings: 'completes with warnings',
  failed: 'fails',
  cancelled: 'is cancelled',
} as const;

function sayEnd({ outcome, endsAt, stuckAt, errors, leaves }: JobFate): string[] {
  const left =
    leaves === undefined
      ? []
      : [
          typeof leaves === 'string'
            ? `leaves ${leaves}`
            : `leaves all but ${leaves.without.join(' and ')}`,
        ];
  if (outcome === undefined) return left;
  if (outcome === 'stuck')
    return [stuckAt === undefined ? 'never ends' : sayPlace('stands still', stuckAt)];
  const why = errors ? ` with ${errors.map(({ code }) => code).join(' and ')}` : '';
  const end = ENDS[outcome];
  return [(endsAt === undefined ? end : sayPlace(end, endsAt)) + why, ...left];
}

const sayPlace = (what: string, place: string): string =>
  place.endsWith('%') ? `${what} at ${place}` : `${what} in '${place}'`;

function sayManner({ progression, polls = 2, whenBusy, jobIdEqualsOperationId }: FateDocument) {
  const manners = {
    time: 'goes on by the clock',
    polls: `it and its job each end at look ${polls}`,
    manual: 'ends only by hand',
  };
  const busy = {
    refuse: 'is refused if the machine is being restored',
    accept: 'is accepted though the machine is being restored',
    'fail-job': 'fails in its job if the machine is being restored',
  };
  return [
    ...(progression === undefined ? [] : [manners[progression]]),
    ...(whenBusy === undefined ? [] : [busy[whenBusy]]),
    ...(jobIdEqualsOperationId === undefined
      ? []
      : [`has ${jobIdEqualsOperationId ? 'the id of its job' : 'another id than its job'}`]),
  ];
}

function sayAnswers({ headers, retryAfter, visibleAfter, resultExpiresAfter }: FateDocument) {
  return [
    ...(headers === undefined ? [] : [sayHeaders(headers)]),
    ...(retryAfter === undefined ? [] : [`says Retry-After: ${sayRetryAfter(retryAfter)}`]),
    ...(visibleAfter === undefined ? [] : [`is not found for ${visibleAfter}`]),
    ...(resultExpiresAfter === undefined
      ? []
      : [`is not found any more ${resultExpiresAfter} after its end`]),
  ];
}

function sayHeaders(headers: NonNullable<FateDocument['headers']>): string {
  if (headers === 'none') return 'is given no address';
  if (typeof headers === 'string') return `is given addresses: ${headers}`;
  const { send, form, stale } = headers;
  const which = send === undefined ? 'addresses' : listed(send).replace(' or ', ' and ');
  return [
    `is given ${which || 'no address'}`,
    ...(form === undefined ? [] : [form]),
    ...(stale === undefined
      ? []
      : [`and old ones are ${stale === 'refuse' ? 'refused' : 'accepted'}`]),
  ].join(', ');
}

function sayRetryAfter(told: RetryAfterFate): string {
  if (typeof told !== 'object') return String(told);
  if (isList(told)) return told.join(', then ');
  return Object.entries(told)
    .map(([answer, form]) => `${sayRetryAfter(form)} (${answer})`)
    .join(', ');
}

/** `Array.isArray` knows no readonly ones. */
const isList = (told: object): told is readonly number[] => Array.isArray(told);
