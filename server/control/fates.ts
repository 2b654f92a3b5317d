import { explainFate } from '../core/explain-fate.ts';
import type { FateDocument } from '../core/fate.ts';
import type { KeptFate } from '../core/orders.ts';
import { fateId } from '../core/standing.ts';
import { formatInstant } from '../core/time.ts';
import { fateSchema } from '../scenarios/fate-schema.ts';
import type { StandingKind } from './standing-orders.ts';

/** What is to become of operations still to come. */
export const FATES: StandingKind<FateDocument, KeptFate> = {
  noun: 'fate',
  schema: fateSchema,
  idOf: fateId,
  keptIn: ({ fates }) => fates,
  added: (id, fate, at) => ({ kind: 'fate-added', at, id, fate }),
  dropped: (at, id) => ({ kind: 'fate-dropped', at, ...(id !== undefined && { id }) }),
  viewIn: () => (kept) => ({
    id: kept.id,
    ...explainFate(kept),
    addedAt: formatInstant(kept.addedAt),
    fate: kept.fate,
  }),
};
