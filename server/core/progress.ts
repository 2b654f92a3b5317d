import type { PlannedProgress, PlannedTask } from './plan.ts';
import type { Instant } from './time.ts';

type Laid = { readonly tasks: readonly PlannedTask[]; readonly progress: PlannedProgress };

/** When a job that goes on undisturbed to `endsAt` is at `60%`, or amid the task of a name. */
export function instantOfPlace(place: string, laid: Laid, endsAt: Instant): Instant {
  const task = laid.tasks.find(({ name }) => name === place);
  if (task) return Math.round((task.startsAt + task.endsAt) / 2);
  return instantOfPercent(Number.parseFloat(place), laid.progress, endsAt);
}

function instantOfPercent(
  percent: number,
  { copy, curve }: PlannedProgress,
  endsAt: Instant,
): Instant {
  const line = curve ?? [
    { at: copy.startsAt, percent: 0 },
    { at: copy.endsAt, percent: copy.progressAtEnd },
  ];
  let before = { at: copy.startsAt, percent: 0 };
  for (const point of [...line, { at: endsAt, percent: 100 }]) {
    if (point.percent >= percent) return between(before, point, percent);
    before = point;
  }
  return endsAt;
}

interface Point {
  readonly at: Instant;
  readonly percent: number;
}

function between(from: Point, to: Point, percent: number): Instant {
  const climb = to.percent - from.percent;
  if (climb <= 0) return to.at;
  return Math.round(from.at + ((to.at - from.at) * (percent - from.percent)) / climb);
}

/** The percentage at an instant of a curve that begins at nothing. */
export function percentAt(curve: readonly Point[], startsAt: Instant, now: Instant): number {
  let before: Point = { at: startsAt, percent: 0 };
  for (const point of curve) {
    if (now < point.at)
      return (
        before.percent +
        ((point.percent - before.percent) * Math.max(0, now - before.at)) / (point.at - before.at)
      );
    before = point;
  }
  return before.percent;
}
