import { chance } from '../core/chance.ts';
import { principalsOf } from '../core/principals.ts';
import type { OpenWorld } from '../worlds.ts';
import { accessClaims } from './claims.ts';
import type { Mint } from './mint.ts';
import { tokenTimes } from './token-times.ts';

/**
 * A token for whoever has no use for a token endpoint, as the client of a world would be given it there.
 * Reading an environment changes no world, so it is drawn from no counter.
 */
export const environmentToken =
  ({ sign }: Pick<Mint, 'sign'>) =>
  ({ world, now, machineNow }: OpenWorld): Promise<string> => {
    const { contributor, tenant } = principalsOf(world);
    const times = tokenTimes(world, now, machineNow);
    return sign(
      accessClaims({
        bearer: { ...contributor, isUser: false },
        tenant,
        audience: 'https://management.azure.com',
        world: world.subscription,
        times,
        uti: chance(world.seed, 'token of the environment').hex32(times.issuedAt).slice(0, 22),
      }),
    );
  };
