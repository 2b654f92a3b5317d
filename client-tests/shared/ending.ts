import type { RestoriteWorld } from '../../server/index.ts';
import type { Ending } from './client-record.ts';

/** How many restores a world has accepted. */
export async function restoresIn({
  operations,
}: Pick<RestoriteWorld, 'operations'>): Promise<number> {
  const all = await operations.list({ limit: 100 });
  return all.filter(({ operation }) => operation === 'Restores_Trigger').length;
}

/** What an ending looks like once a client is done with a world. */
export const endingIn = async (
  world: Pick<RestoriteWorld, 'operations'>,
  says: Ending['says'],
): Promise<Pick<Ending, 'says' | 'restores'>> => ({ says, restores: await restoresIn(world) });
