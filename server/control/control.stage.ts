import { heldClock } from '../clock.ts';
import type { RestoriteOptions } from '../options.ts';
import { createRestorite } from '../restorite.ts';

export const MACHINE = '2026-03-02T09:30:00Z';
export const SUB = '11111111-1111-4111-8111-111111111111';

export interface Given {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the body is no JSON. */
  readonly body: unknown;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH';

/** A service in this process, and what a test asks of it: to be steered, and to restore. */
export async function heldStage(options: RestoriteOptions = {}) {
  const machine = heldClock(MACHINE);
  const app = await createRestorite({ clock: machine, world: 'everyday', ...options });

  async function send(method: Method, path: string, body?: unknown): Promise<Given> {
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = await app.fetch(request);
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    const json = /json/.test(type) && text !== '' ? (JSON.parse(text) as unknown) : undefined;
    return { status: answer.status, headers: answer.headers, text, body: json };
  }

  const control = (method: Method, path: string, body?: unknown): Promise<Given> =>
    send(method, `/_restorite${path}`, body);
  const inWorld = (method: Method, path: string, body?: unknown): Promise<Given> =>
    control(method, `/worlds/${SUB}${path}`, body);
  return {
    app,
    machine,
    send,
    control,
    inWorld,
    async make(order: object = { clock: { mode: 'frozen' } }) {
      const { body } = await inWorld('PUT', '', order);
      return steeredWorld(send, body as StagedNames);
    },
  };
}

export interface StagedNames extends Readonly<Record<string, unknown>> {
  readonly subscription: string;
  readonly points: readonly string[];
}

/** The requests of a restore client in a world. */
function steeredWorld(
  send: (method: Method, path: string, body?: unknown) => Promise<Given>,
  names: StagedNames,
) {
  const text = (name: string): string => String(names[name]);
  const vault = `/subscriptions/${names.subscription}/resourceGroups/${text('resourceGroup')}/providers/Microsoft.RecoveryServices/vaults/${text('vault')}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${text('container')}/protectedItems/${text('item')}`;
  const version = '?api-version=2025-02-01';
  return {
    names,
    vault,
    item,
    get: (path: string) => send('GET', path.includes('?') ? path : path + version),
    cancel: (job: string) => send('POST', `${vault}/backupJobs/${job}/cancel${version}`),
    restore: () =>
      send('POST', `${item}/recoveryPoints/${names.points[0] ?? ''}/restore${version}`, {
        properties: {
          objectType: 'IaasVMRestoreRequest',
          recoveryType: 'RestoreDisks',
          region: names['region'],
          sourceResourceId: names['machineId'],
          storageAccountId: names['storageAccountId'],
        },
      }),
  };
}
