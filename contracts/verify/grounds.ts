import type { Worldly } from '../../server/index.ts';
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

/** In worlds of a Restorite that are made for it and forgotten again, their clocks held. */
export const inOwnWorlds = (
  service: Pick<Worldly, 'createWorld'>,
  transport: Transport,
  apiVersion: string,
): Ground => ({
  async perform({ world: from = 'documented', pace = 'brisk', auth = 'any' }, act) {
    await using world = await service.createWorld({
      from,
      pace,
      seed: 1,
      compress: 1,
      authMode: auth,
      clock: { mode: 'frozen', now: START },
      // A clock that is held asks nobody to wait; this is for what would be asked if it went.
      retryAfter: pace === 'realistic' ? 60 : 1,
    });
    if (await world.scenario.get()) await world.scenario.clear();
    const due: string[] = [];
    const inTime: Transport = async (request) => {
      for (const by of due.splice(0)) await world.clock.advance(by);
      return transport(request);
    };
    await act(makeStage(namesIn(world), inTime, (by) => void due.push(by), apiVersion));
  },
});

/** Among what is there, by its names; time goes as it goes. */
export const amongNames = (
  names: Names,
  transport: Transport,
  apiVersion: string,
  advance: (by: string) => void = () => undefined,
): Ground => ({
  perform: (_setting, act) => act(makeStage(names, transport, advance, apiVersion)),
});
