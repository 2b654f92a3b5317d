import type { RestoriteWorld } from '../../server/index.ts';

/**
 * Which operations a client was seen to call, over all worlds of a file of tests. Only what the
 * journal has is counted: what a client would call is no matter.
 */
const seen = new Set<string>();

/** Notes what a world's journal has; to be called before the world is forgotten. */
export async function noteDriven({ journal }: Pick<RestoriteWorld, 'journal'>): Promise<void> {
  for (const entry of await journal.entries())
    if (entry.kind === 'exchange' && entry.operation !== null) seen.add(entry.operation);
}

/** Their operationIds, in the order of the alphabet. */
export const drivenSoFar = (): readonly string[] => [...seen].sort();

/** Where several files of tests share what they import, each begins with this. */
export const forgetDriven = (): void => {
  seen.clear();
};
