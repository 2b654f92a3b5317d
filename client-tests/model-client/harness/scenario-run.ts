import type { OperationView, RestoriteWorld, ScenarioDocument } from '../../../server/index.ts';
import { operateOnce, restoreOnce } from '../index.ts';
import type { ScenarioService } from './scenario-service.ts';
import { worldWatch } from './scenario-time.ts';
import { tokensOf } from './scenario-tokens.ts';
import { orderOf, requestOf, serviceOptions, triggerOf } from './scenario-work.ts';

/** What came of a scenario: what the client claims, and what is so. */
export interface Run {
  readonly scenario: ScenarioDocument;
  readonly claim: string;
  readonly code: string | undefined;
  /** The operations that the client set off and that were accepted, cancels left out. */
  readonly accepted: readonly OperationView[];
  /** Rules and fates that never had anything to do, by their sentences. */
  readonly unused: readonly string[];
}

/** Long enough for whatever ends at all to have ended when the client has. */
const AFTERWARDS = 'PT4H';

/** Plays a scenario in a world of its own, at the speed of the machine. */
export async function run(service: ScenarioService, name: string): Promise<Run> {
  await using world = await service.sim.createWorld({ scenario: name });
  const scenario = (await world.scenario.get())?.scenario;
  if (!scenario) throw new Error(`The world made with ${name} is under no scenario.`);
  const { claim, code } = await claimOf(service, world, scenario);
  await world.clock.advance(AFTERWARDS);
  const trigger = triggerOf(scenario);
  const accepted = (await world.operations.list()).filter(
    ({ operation, outside }) => operation === trigger && !outside,
  );
  return { scenario, claim, code, accepted, unused: await unusedIn(world) };
}

async function claimOf(
  service: ScenarioService,
  world: RestoriteWorld,
  scenario: ScenarioDocument,
): Promise<{ readonly claim: string; readonly code?: string | undefined }> {
  await using watch = worldWatch(world, service.machine, scenario);
  const options = {
    ...serviceOptions(service.httpUrl, world, scenario),
    ...watch.given,
    getToken: await tokensOf(world, scenario, watch.given.machine),
  };
  const work =
    triggerOf(scenario) === 'Restores_Trigger'
      ? restoreOnce({
          ...options,
          request: requestOf(world, scenario),
          ...(scenario.tags?.includes('given-point') && { point: world.points[0] }),
        })
      : operateOnce(options, orderOf(world, scenario));
  const outcome = await Promise.race([work, watch.killed]);
  return outcome === 'killed' ? { claim: 'killed' } : { claim: outcome.result, code: outcome.code };
}

async function unusedIn(world: RestoriteWorld): Promise<readonly string[]> {
  const orders = [...(await world.rules.list()), ...(await world.fates.list())];
  return orders.filter(({ hits }) => hits === 0).map(({ says }) => says);
}
