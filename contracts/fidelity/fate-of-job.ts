import { SNAPSHOT_SHARE } from '../../server/core/plan-backup.ts';
import { SHAPES } from '../../server/core/plan-restore.ts';
import { movedIn } from './job-bag.ts';
import { type Json, recordAt, recordsAt, textAt } from './json.ts';
import type { Sketch } from './sketch.ts';
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

const errorsOf = (properties: Json): Json =>
  'errorDetails' in properties
    ? { errors: recordsAt(properties, 'errorDetails').map(({ errorTitle: code }) => ({ code })) }
    : {};

/** Its first task goes on, or has ended while the job has not; so much has moved as it says. */
function goingOn(properties: Json, soFar: Ticks): Json {
  const share = firstShareOf(properties);
  const [first = {}] = recordsAt(properties, 'extendedInfo', 'tasksList');
  const standing = standingAt1(recordAt(properties, 'extendedInfo'));
  if (first['status'] === 'Completed')
    return { takes: spellDuration(soFar / ((share + 1) / 2)), ...standing };
  const moved = movedIn(properties);
  if (!moved) return { takes: spellDuration(soFar * 10 + seconds(600)), ...standing };
  const counted = Math.floor(soFar / seconds(30)) * seconds(30);
  return { takes: spellDuration(counted / (moved.gb / moved.of) / share) };
}

/** Recorded so: 1 % for minutes, while nothing is told of what has moved, or all of it has. */
const standingAt1 = ({ progressPercentage }: Json): Json =>
  progressPercentage === 1
    ? {
        progress: [
          ['PT0S', '1%'],
          ['P1D', '1%'],
        ],
      }
    : {};

/** The part of its time that its first task takes: of a restore the transfer, of a backup the snapshot. */
function firstShareOf(properties: Json): number {
  const type = textAt(properties, 'extendedInfo', 'internalPropertyBag', 'restoreLocationType');
  return isShape(type) ? SHAPES[type].copyShare : SNAPSHOT_SHARE;
}

const isShape = (type = ''): type is keyof typeof SHAPES => type in SHAPES;
