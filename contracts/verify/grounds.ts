import type { RestoriteWorld, WorldExport, Worldly, WorldOptions } from '../../server/index.ts';
import {
  makeStage,
  type Names,
  type Setting,
  type Stage,
  type Transport,
} from '../service/stage.ts';
import { namesIn } from '../service/wire.ts';

/** Where behaviours are tried: raises a stage, has it used, and takes it down. */
export interface Ground {
  perform(setting: Setting, act: (stage: Stage) => Promise<void>): Promise<void>;
}

/** When the worlds that are made for this begin, as where the contract is tested. */
const START = '2026-03-02T09:30:00.1234567Z';

/** A world as a setting asks for it. */
export function orderOf(setting: Setting): WorldOptions {
  const {
    world: from = 'documented',
    scenario,
    pace = 'brisk',
    auth = 'any',
    speed,
    now,
  } = setting;
  return {
    from,
    pace,
    seed: 1,
    compress: 1,
    authMode: auth,
    ...(scenario !== undefined && { scenario }),
    clock: { ...clockOf(speed), now: now ?? START },
    // A clock that is held asks nobody to wait; this is for what would be asked if it went.
    ...(speed === undefined && { retryAfter: pace === 'realistic' ? 60 : 1 }),
  };
}

const clockOf = (speed = 0): NonNullable<WorldOptions['clock']> =>
  speed === 0 ? { mode: 'frozen' } : { mode: 'scaled', rate: speed };

type Service = Pick<Worldly, 'createWorld' | 'importWorld'>;

/** In worlds that a Restorite makes for it and forgets again, their clocks held. */
export const inOwnWorlds = (
  service: Service,
  transport: Transport,
  apiVersion: string,
): Ground => ({
  async perform(setting, act) {
    await using world = await service.createWorld(orderOf(setting));
    if (setting.scenario === undefined && (await world.scenario.get()))
      await world.scenario.clear();
    await act(stageIn(world, transport, apiVersion));
  },
});

/** In worlds that are handed to it whole, and forgotten as well. */
export const inHandedWorlds = (
  service: Service,
  worlds: (setting: Setting) => Promise<WorldExport>,
  transport: Transport,
  apiVersion: string,
): Ground => ({
  async perform(setting, act) {
    await using world = await service.importWorld(await worlds(setting));
    await act(stageIn(world, transport, apiVersion));
  },
});

/** Its clock is moved ahead of the next request, and no sooner. */
function stageIn(world: RestoriteWorld, transport: Transport, apiVersion: string): Stage {
  const due: string[] = [];
  const inTime: Transport = async (request) => {
    for (const by of due.splice(0)) await world.clock.advance(by);
    return transport(request);
  };
  return makeStage(namesIn(world), inTime, (by) => void due.push(by), apiVersion);
}

/** Among what is there, by its names; time goes as it goes. */
export const amongNames = (
  names: Names,
  transport: Transport,
  apiVersion: string,
  advance: (by: string) => void = () => undefined,
): Ground => ({
  perform: (_setting, act) => act(makeStage(names, transport, advance, apiVersion)),
});
