import type { Name } from './asked.ts';
import type { Json } from './json.ts';
import { plain } from './sketch.ts';
import type { Ticks } from './ticks.ts';

/** What every piece of work has that makes a job. */
export const workOn = (
  vault: Name,
  machine: Name,
  at: Ticks,
  id: string,
  activityId = '',
): Json => ({
  at,
  operationId: id,
  jobId: id,
  activityId,
  vault: plain(vault),
  machine: plain(machine),
});

/** The part of a fate by which an operation has ended as it was accepted. */
export const atOnce = { takes: 'PT0S' };
