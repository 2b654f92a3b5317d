import type { Json, Sketch } from './sketch.ts';
import { seconds, spellDuration, type Ticks, ticksOf, ticksOfDuration } from './ticks.ts';

/** How a job must go to stand, at the instant of its answer, as it was recorded. */
export function fateOfJob(sketch: Sketch, properties: Json): Json {
  const status = String(properties['status']);
  const lasted = ticksOfDuration(properties['duration']) ?? 0;
  const ended = ENDED[status];
  if (ended !== undefined)
    return { takes: spellDuration(lasted), outcome: ended, ...errorsOf(properties) };
  const soFar = sketch.now - (ticksOf(properties['startTime']) ?? sketch.now);
  return goingOn(properties, soFar);
}

const ENDED: Readonly<Record<string, string>> = {
  Completed: 'completed',
  CompletedWithWarnings: 'completedWithWarnings',
  Failed: 'failed',
  Cancelled: 'cancelled',
};

const errorsOf = ({ errorDetails }: Json): Json =>
  Array.isArray(errorDetails)
    ? { errors: (errorDetails as Json[]).map(({ errorTitle }) => ({ code: errorTitle })) }
    : {};

/** Its first task goes on, or has ended while the job has not; so much has moved as it says. */
function goingOn(properties: Json, soFar: Ticks): Json {
  const info = (properties['extendedInfo'] ?? {}) as Json;
  const tasks = (info['tasksList'] ?? []) as Json[];
  const share =
    SHARES[String(((info['internalPropertyBag'] ?? {}) as Json)['restoreLocationType'])] ??
    SNAPSHOT;
  if (tasks[0]?.['status'] === 'Completed')
    return { takes: spellDuration(soFar / ((share + 1) / 2)) };
  const moved = /^([\d.]+) GBs \/ ([\d.]+) GBs/.exec(String(tasks[0]?.['taskExecutionDetails']));
  if (!moved) return { takes: spellDuration(soFar * 10 + seconds(600)), ...standingAt1(info) };
  const counted = Math.floor(soFar / seconds(30)) * seconds(30);
  return { takes: spellDuration(counted / (Number(moved[1]) / Number(moved[2])) / share) };
}

/** Recorded so: 1 % for minutes, while nothing is told of what has moved. */
const standingAt1 = ({ progressPercentage }: Json): Json =>
  progressPercentage === 1
    ? {
        progress: [
          ['PT0S', '1%'],
          ['P1D', '1%'],
        ],
      }
    : {};

/** The part of a job's time that its first task takes. */
const SHARES: Readonly<Record<string, number>> = {
  RestoreDisks: 0.94,
  AlternateLocation: 0.7,
  OriginalLocation: 0.28,
};

/** Of a backup's two tasks that were recorded, the first has ended by then. */
const SNAPSHOT = 0.19;
