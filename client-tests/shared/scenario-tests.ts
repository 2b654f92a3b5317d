import { describe, expect, inject, test } from 'vitest';
import { sampleOf } from '../../contracts/whole.ts';
import { connectRestorite, type Restorite, type RestoriteWorld } from '../../server/index.ts';
import type { ClientRecord, Ending } from './client-record.ts';
import { noteDriven } from './driven.ts';
import { endingIn } from './ending.ts';
import type { Form } from './environment.ts';
import { PACE } from './pace.ts';
import { type Seat, seatAt } from './seat.ts';
import { SHARED_SCENARIOS } from './shared-scenarios.ts';

export type Service = Pick<Restorite, 'createWorld' | 'httpUrl' | 'httpsUrl' | 'caCertificate'>;

/** Where a client restores: a world of its own, and a seat in front of it. */
export interface Place {
  readonly service: Service;
  readonly world: RestoriteWorld;
  readonly seat: Seat;
}

export interface ScenarioOptions {
  /** Default: the service of the run. */
  readonly service?: () => Service | Promise<Service>;
  /** Default: through the proxy. */
  readonly form?: Form;
}

/**
 * Takes a client through the shared scenarios, each in a world of its own, and holds what it asks and
 * how it ends to its record. `npm test` takes it through a sample.
 */
export function scenarioTests(
  { client, scenarios }: ClientRecord,
  restore: (place: Place) => Promise<Ending['says']>,
  { service: serviceOf = ofTheRun, form = 'proxy' }: ScenarioOptions = {},
): void {
  describe.concurrent('goes through scenarios', () => {
    test.for(sampleOf(SHARED_SCENARIOS, 3))(
      `${client} ends as recorded under %s`,
      async (scenario) => {
        const service = await serviceOf();
        await using world = await service.createWorld({ from: 'everyday', scenario, ...PACE });
        await using seat = await seatAt(service, world, form);
        const ending = await endingIn(world, await restore({ service, world, seat }));
        await noteDriven(world);
        const { does: _, ...recorded } = scenarios[scenario];
        expect(ending).toEqual(expected(recorded));
      },
    );
  });
}

async function ofTheRun(): Promise<Service> {
  const { httpUrl, httpsUrl, caCertificate } = inject('restorite');
  return { ...(await connectRestorite(httpUrl)), httpsUrl, caCertificate };
}

/** A sleep is as long as it says, and then longer by what the machine has to do meanwhile. */
const BUSY_SECONDS = 5;

const expected = ({ waits, ...same }: Omit<Ending, 'does'>): object => ({
  ...same,
  waits: waits ? waits.map(aboutSeconds) : (expect.any(Array) as unknown),
});

const aboutSeconds = (seconds: number): unknown =>
  expect.toSatisfy(
    (waited: number) => waited > seconds - 0.05 && waited < seconds + BUSY_SECONDS,
    `a wait of ${seconds} s`,
  );
