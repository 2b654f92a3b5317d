import { readJob } from '../core/job.ts';
import { readOperation } from '../core/operation.ts';
import { jobOf } from '../core/world.ts';
import { harOf } from '../journal/har.ts';
import type { Journals } from '../journal/journals.ts';
import { ndjsonOf } from '../journal/ndjson.ts';
import { lastEventId, streamResponse } from '../journal/sse.ts';
import type { Truth, TruthOf } from '../journal/view.ts';
import { waitOrderWith } from '../journal/wait-order.ts';
import { OPERATION_NAMES, operationNamed } from '../faults/operation-names.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../shown.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import { isProblem, unreadable } from './problem.ts';
import { read, unknownParameters } from './read.ts';
import { type Call, inWorld, type Route } from './route.ts';

export interface JournalParts {
  readonly worlds: Worlds;
  readonly journals: Journals;
  /** Of the program. */
  readonly version: string;
}

/** What was said on the wire, and what was changed beside it. */
export const journalRoutes = (parts: JournalParts): Route[] => [
  {
    method: 'GET',
    path: '/worlds/{sub}/journal',
    answer: inWorld(parts.worlds, (call, open) => show(parts, call, open)),
  },
  {
    method: 'DELETE',
    path: '/worlds/{sub}/journal',
    answer: inWorld(parts.worlds, (_, open) => {
      parts.journals.clear(keyOf(open));
      return undefined;
    }),
  },
  {
    method: 'GET',
    path: '/worlds/{sub}/journal/stream',
    answer: inWorld(parts.worlds, (call, open) => stream(parts, call, open)),
  },
  {
    method: 'POST',
    path: '/worlds/{sub}/journal/wait',
    waits: true,
    answer: inWorld(parts.worlds, ({ request, body }, open) => {
      const order = read(waitOrder, body);
      if (isProblem(order)) return order;
      const truthOf = truthIn(parts.worlds, open);
      return parts.journals.wait(keyOf(open), order, request.signal, truthOf);
    }),
  },
];

/** A misspelt operation would be waited for in vain. */
const waitOrder = waitOrderWith({
  named: operationNamed,
  nearest: (name) => nearest(name, OPERATION_NAMES),
});

const keyOf = ({ world }: OpenWorld): string => world.subscription.toLowerCase();

const FORMATS = ['json', 'ndjson', 'har'] as const;

function show(
  { worlds, journals, version }: JournalParts,
  { request, query }: Call,
  open: OpenWorld,
): object {
  const unknown = unknownParameters(request.url, ['format', 'since', 'limit']);
  if (unknown) return unknown;
  const format = FORMATS.find((one) => one === (query('format') ?? 'json'));
  if (!format)
    return unreadable(`format must be ${FORMATS.join(', ')}; got ${shown(query('format'))}`);
  const [since, limit] = [wholeIn(query('since')), wholeIn(query('limit'))];
  if (Number.isNaN(since) || Number.isNaN(limit))
    return unreadable('since and limit must be whole numbers; try ?since=0&limit=100');
  const page = journals.read(keyOf(open), { since, limit }, truthIn(worlds, open));
  if (format === 'ndjson')
    return new Response(ndjsonOf(page.entries), {
      headers: { 'Content-Type': 'application/x-ndjson' },
    });
  const { entries, dropped } = page;
  return format === 'json' ? page : harOf(entries, { version, world: keyOf(open), dropped });
}

function stream(
  { worlds, journals }: JournalParts,
  { request, query }: Call,
  open: OpenWorld,
): object {
  const unknown = unknownParameters(request.url, ['since']);
  if (unknown) return unknown;
  const since = wholeIn(query('since')) ?? wholeIn(lastEventId(request));
  if (Number.isNaN(since))
    return unreadable(
      'since, or Last-Event-ID, must be a whole number; try ?since=0 for all that is kept',
    );
  const truthOf = truthIn(worlds, open);
  return streamResponse((signal) => journals.stream(keyOf(open), signal, { since, truthOf }), {
    signal: request.signal,
  });
}

const wholeIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d{1,15}$/.test(text) ? Number(text) : NaN;

/**
 * How the operation and the job stood that an entry is about, whatever was answered. The world is asked
 * for anew each time: whoever waits or follows may see it begun anew.
 */
const truthIn =
  (worlds: Worlds, open: OpenWorld): TruthOf =>
  ({ at, subject }) => {
    const { world } = worlds.held(keyOf(open)) ?? open;
    const accepted = world.operations.get(subject.operationId.toLowerCase());
    if (!accepted) return undefined;
    const work =
      'jobId' in accepted ? world.workByJob.get(accepted.jobId.toLowerCase()) : undefined;
    const job = work && readJob(jobOf(world, work), at, world.pace.progressEvery);
    const truth: Truth = {
      operation: {
        id: accepted.operationId,
        status: readOperation(world, accepted, at).status,
      },
      ...(work && job && { job: { id: work.jobId, status: job.status } }),
    };
    return truth;
  };
