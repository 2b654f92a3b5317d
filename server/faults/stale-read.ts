import { faultKind } from './fault-kind.ts';
import { durationOf, durationText } from './fields.ts';

/** Answers a read from a replica that lags behind: as things were a while ago. */
export const staleRead = faultKind({
  kind: 'stale-read',
  fields: { by: durationText.describe('How far behind it is') },
  phases: ['before'],
  ends: false,
  says: ({ by }) => `answer as of ${by} ago to`,
  apply({ by }, { exchange: { method, now, world }, compress }) {
    if (method !== 'GET') return undefined;
    return { asOf: Math.max(world.madeAt, now - Math.round(durationOf(by) / compress)) };
  },
});
