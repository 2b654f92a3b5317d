import { readJob } from './core/job.ts';
import { readOperation } from './core/operation.ts';
import { jobOf } from './core/world.ts';
import type { Journals } from './journal/journals.ts';
import type { Gauges } from './metrics/metrics.ts';
import type { OpenWorld, Worlds } from './worlds.ts';

/** What a scrape counts in the worlds that this service holds, as of now. */
export function gaugesOf(worlds: Worlds, journals: Journals): Gauges {
  async function tally(states: (open: OpenWorld) => Iterable<string>) {
    const counts: Record<string, number> = {};
    for (const id of await worlds.ids()) {
      const open = worlds.held(id);
      if (open) for (const state of states(open)) counts[state] = (counts[state] ?? 0) + 1;
    }
    return counts;
  }
  return {
    operations: () => tally(operationStates),
    jobs: () => tally(jobStates),
    worlds: async () => (await worlds.ids()).length,
    journal: () => journals.size(),
  };
}

function* operationStates({ world, now }: OpenWorld): Generator<string> {
  for (const accepted of world.operations.values())
    yield readOperation(world, accepted, now).status;
}

function* jobStates({ world, now }: OpenWorld): Generator<string> {
  for (const work of world.workByJob.values()) {
    const job = readJob(jobOf(world, work), now, world.pace.progressEvery);
    if (job) yield job.status;
  }
}
