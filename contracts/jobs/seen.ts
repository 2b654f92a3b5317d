import { type Json, type Reply } from '../service/stage.ts';
import type { Column, Reading } from './columns.ts';
import { locationPath, vaultPath } from './estate.ts';
import type { JobKind } from './kinds.ts';
import { type Service, type World } from './service.ts';
import type { JobState } from './states.ts';

/** A job of a kind in a state, as it is answered at one version. */
export interface Seen {
  readonly kind: JobKind;
  readonly state: JobState;
  readonly column: Column;
  readonly jobId: string;
  readonly activityId: string;
  /** In ticks, when it was ordered and when it was read. */
  readonly orderedAt: number;
  readonly now: number;
  /** The body of the job, read by itself. */
  readonly alone: Json;
  readonly text: string;
  /** The same job among the others. */
  readonly item: Json;
}

/** Where the jobs of a kind are read. */
export interface Shelf {
  list(): Promise<Json[]>;
  one(jobId: string): Promise<Reply>;
}

/** Those of the secondary region are asked for by POST, since their vault is elsewhere. */
export function shelfOf(
  { operation }: JobKind,
  { send }: World,
  { asked: apiVersion }: Column,
): Shelf {
  const isAfar = operation === 'CrossRegionRestore';
  const get = (path: string): Promise<Reply> => send({ path: `${vaultPath}/${path}`, apiVersion });
  const post = (path: string, jobName?: string): Promise<Reply> =>
    send({
      method: 'POST',
      path: `${locationPath}/${path}`,
      apiVersion,
      body: { resourceId: vaultPath, jobName },
    });
  return {
    list: async () => (await (isAfar ? post('backupCrrJobs') : get('backupJobs'))).json().value,
    one: (jobId) => (isAfar ? post('backupCrrJob', jobId) : get(`backupJobs/${jobId}`)),
  };
}

const ACTIVITY = '5f0e1b52-3f7b-4b5e-8d6f-0c4a1c1d2e3f';

/** A job that can be read by now. */
export interface OrderedJob {
  readonly world: World;
  readonly jobId: string;
  readonly orderedAt: number;
}

/** In a world of its own: orders a job by a fate, lets its operation make it, and finds its name. */
export async function orderJob(
  service: Service,
  kind: JobKind,
  column: Column,
  job: JobState['fate'],
): Promise<OrderedJob> {
  const world = await service.begin(column);
  await kind.before?.(world);
  // The operation of a change of protection lasts as long as its job, whatever else is said.
  const soon = kind.tasks.length === 0 ? {} : { operation: { takes: '2s' } };
  await world.fate({ match: { operation: kind.trigger }, ...soon, job });
  const orderedAt = world.now();
  const trigger = await kind.order(world, { 'x-ms-client-request-id': ACTIVITY });
  if (trigger.status !== 202) throw new Error(`${kind.says} was refused: ${trigger.text}`);
  world.advance('2s');
  const [newest] = await shelfOf(kind, world, column).list();
  return { world, jobId: newest.name, orderedAt };
}

/** Brings a job into a state, and reads it alone and in the list at each version. */
export async function see(
  service: Service,
  kind: JobKind,
  state: JobState,
  reading: Reading,
): Promise<readonly Seen[]> {
  const { world, jobId, orderedAt } = await orderJob(service, kind, reading[0], state.fate);
  await state.reach({ world, id: jobId, path: `${vaultPath}/backupJobs/${jobId}` });
  const seen: Seen[] = [];
  for (const column of reading) {
    const shelf = shelfOf(kind, world, column);
    const reply = await shelf.one(jobId);
    const jobs = await shelf.list();
    seen.push({
      kind,
      state,
      column,
      jobId,
      activityId: ACTIVITY,
      orderedAt,
      now: world.now(),
      alone: reply.json(),
      text: reply.text,
      item: jobs.find(({ name }: Json) => name === jobId),
    });
  }
  return seen;
}
