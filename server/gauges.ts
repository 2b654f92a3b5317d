import { readOperation } from './core/operation.ts';
import { standingJob } from './core/standing-job.ts';
import type { Journals } from './journal/journals.ts';
import type { Gauges, Tally } from './metrics/metrics.ts';
import type { OpenWorld, Worlds } from './worlds.ts';

/** What there is, counted when somebody scrapes: each world that is held here, as of its own now. Looking
 * on changes nothing: it keeps no world in use and lets nothing come true. */
export function gaugesOf(worlds: Worlds, journals: Journals): Gauges {
  const tally = async (statuses: (open: OpenWorld) => Iterable<string>): Promise<Tally> => {
    const counts: Record<string, number> = {};
    for (const id of await worlds.ids()) {
      const open = worlds.held(id);
      if (open) for (const status of statuses(open)) counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };
  return {
    operations: () => tally(operationStatuses),
    jobs: () => tally(jobStatuses),
    worlds: async () => (await worlds.ids()).length,
    journal: () => journals.size(),
  };
}

function* operationStatuses({ world, now }: OpenWorld): Iterable<string> {
  for (const accepted of world.operations.values())
    yield readOperation(world, accepted, now).status;
}

function* jobStatuses({ world, now }: OpenWorld): Iterable<string> {
  for (const work of world.workByJob.values()) {
    const standing = standingJob(world, work, now);
    if (standing) yield standing.job.status;
  }
}
