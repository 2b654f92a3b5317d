import type { RestoriteWorld } from '../../server/index.ts';
import { asksIn, saysAsks, waitsIn } from './asks.ts';
import type { Ending } from './client-record.ts';
import type { Ran } from './run-child.ts';

/** How many restores a world has accepted. */
export async function restoresIn({
  operations,
}: Pick<RestoriteWorld, 'operations'>): Promise<number> {
  const all = await operations.list({ limit: 100 });
  return all.filter(({ operation }) => operation === 'Restores_Trigger').length;
}

/** What a program says that ends with 0 where it has restored; nothing where it did not come to its end. */
export function saidBy({ code }: Pick<Ran, 'code'>): Ending['says'] {
  if (code === undefined) return 'nothing in time';
  return code === 0 ? 'restored' : 'failed';
}

/** What an ending looks like once a client is done with a world. */
export async function endingIn(
  world: Pick<RestoriteWorld, 'operations' | 'journal'>,
  says: Ending['says'],
): Promise<Required<Omit<Ending, 'does'>>> {
  const asks = await asksIn(world);
  return { says, restores: await restoresIn(world), asks: saysAsks(asks), waits: waitsIn(asks) };
}
