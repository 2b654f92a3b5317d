import { heldClock } from '../clock.ts';
import { principalsOf, type Principal } from '../core/principals.ts';
import type { RestoriteOptions } from '../options.ts';
import { createRestorite, type Parts } from '../restorite.ts';

export const MACHINE = '2026-03-02T09:30:00Z';
export const MANAGEMENT = 'https://management.azure.com';
export const SUB = '22222222-2222-4222-8222-222222222222';

export interface Given {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A service in this process, and what a client of it asks for tokens and with them. */
export async function identityStage(options: RestoriteOptions = {}, parts: Parts = {}) {
  const machine = heldClock(MACHINE);
  const app = await createRestorite({ clock: machine, world: 'everyday', ...options }, parts);
  const { world } = app;

  async function send(method: string, url: string, init: RequestInit = {}): Promise<Given> {
    const at = url.startsWith('http') ? url : `https://localhost${url}`;
    const answer = await app.fetch(new Request(at, { method, ...init }));
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
    const body = (isJson ? JSON.parse(text) : {}) as Readonly<Record<string, unknown>>;
    return { status: answer.status, headers: answer.headers, text, body };
  }

  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    send('POST', path, { body: new URLSearchParams(form), headers });

  const principals = principalsOf(world);

  async function tokenOf(
    { clientId, clientSecret }: Principal = principals.contributor,
    { tenant = world.tenant, audience = MANAGEMENT } = {},
  ): Promise<string> {
    const { body } = await post(`/${tenant}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${audience}/.default`,
    });
    return String(body['access_token']);
  }

  const jobsOf = (subscription: string) =>
    `/subscriptions/${subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}/backupJobs?api-version=2025-02-01`;
  const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

  return {
    app,
    machine,
    world,
    principals,
    send,
    post,
    tokenOf,
    /** A read with a token: the jobs of a world. */
    jobs: (token: string, subscription = world.subscription) =>
      send('GET', jobsOf(subscription), bearing(token)),
    async restore(token: string) {
      const [point = ''] = await world.points();
      const path = `/subscriptions/${world.subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}/recoveryPoints/${point}/restore?api-version=2025-02-01`;
      const properties = {
        objectType: 'IaasVMRestoreRequest',
        recoveryType: 'RestoreDisks',
        region: world.region,
        sourceResourceId: world.machineId,
        storageAccountId: world.storageAccountId,
      };
      return send('POST', path, {
        body: JSON.stringify({ properties }),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    },
    control: (method: string, path: string, body?: object) =>
      send(method, `/_restorite/worlds/${world.subscription}${path}`, {
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
  };
}

/** What a token says, unchecked. */
export const saidBy = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Readonly<
    Record<string, unknown>
  >;
