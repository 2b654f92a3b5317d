import type { RestoriteWorld, ScenarioDocument } from '../../../server/index.ts';
import { tokensFrom } from '../credentials.ts';
import type { Machine } from '../machine.ts';
import type { GetToken } from '../tokens.ts';

/**
 * What the client shows: any text will do where nobody looks closely; else it asks for a token, by managed
 * identity where the scenario is about that.
 */
export async function tokensOf(
  world: RestoriteWorld,
  scenario: ScenarioDocument,
  machine: Machine,
): Promise<GetToken> {
  let tokens = 0;
  if (scenario.auth?.mode !== 'strict') return () => Promise.resolve(`token-${++tokens}`);
  const environment = await world.env({ folder: '.', direct: true });
  const { RESTORITE_CLIENT_SECRET: secret = '', RESTORITE_HTTP_ENDPOINT: endpoint = '' } =
    environment;
  return tokensFrom(
    {
      ...environment,
      RESTORITE_TOKEN: undefined,
      RESTORITE_ENDPOINT: endpoint,
      RESTORITE_CLIENT_SECRET: isAboutManagedIdentity(scenario) ? '' : secret,
    },
    { deadline: () => machine.deadline(10) },
    machine,
  );
}

const isAboutManagedIdentity = ({ rules = [] }: ScenarioDocument): boolean =>
  rules.some(({ when }) => when?.operation === 'ManagedIdentity_Token');
