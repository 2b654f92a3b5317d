import { AssertionError } from 'node:assert';
import { readFileSync } from 'node:fs';
import { loadContract } from '../../openapi/contract.ts';

export type Order = Readonly<Record<string, unknown>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH';

/** What is sent beside method and path. */
export interface Sent {
  /** An object is sent as JSON, a text as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set where the request is none of the contract's on purpose. */
  readonly offContract?: true;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON; throws where it is none. */
  json(): Json;
}

/** What came out of `JSON.parse`: a behaviour reads it and says at once when it is not as it should be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- assertions are its type check
export type Json = any;

/** What carries requests to a subject. */
export type Transport = (
  method: Method,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
) => Promise<Reply>;

/** A world of the behaviour's own, steered, and asked as a restore client asks it. */
export interface Stage {
  readonly names: Json;
  /** Below `/_restorite`; every answer is held to the contract. */
  control(method: Method, path: string, body?: unknown): Promise<Reply>;
  send(method: Method, path: string, sent?: Sent): Promise<Reply>;
  /** Below the world. */
  steer(method: Method, path: string, body?: unknown): Promise<Reply>;
  /** Asks the Azure face. */
  ask(path: string): Promise<Reply>;
  /** Triggers a restore of the newest point; answers with the 202. */
  restore(): Promise<Reply>;
  readonly vault: string;
  readonly item: string;
}

const BASE = '/_restorite';
export const SUBSCRIPTION = '11111111-1111-4111-8111-111111111111';

const contract = loadContract(
  readFileSync(new URL('../../openapi/control.yaml', import.meta.url), 'utf8'),
);

/** The operations that behaviours have asked for so far, by their ids. */
export const exercised = new Set<string>();

export async function makeStage(transport: Transport, order: Order): Promise<Stage> {
  async function send(method: Method, path: string, sent: Sent = {}): Promise<Reply> {
    const { body, headers } = sent;
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const typed = text === undefined ? headers : { 'content-type': 'application/json', ...headers };
    const reply = await transport(method, BASE + path, typed ?? {}, text);
    if (!sent.offContract) holdToContract(method, path, body, reply);
    return reply;
  }
  const control: Stage['control'] = (method, path, body) =>
    send(method, path, body === undefined ? {} : { body });
  const world = `/worlds/${SUBSCRIPTION}`;
  const names = (await control('PUT', world, order)).json();
  const vault = `/subscriptions/${names.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${names.vault}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${names.container}/protectedItems/${names.item}`;
  const arm = (method: Method, path: string, body?: object): Promise<Reply> => {
    const local = path.replace(/^https?:\/\/[^/]+/, '');
    const versioned = local.includes('?') ? local : `${local}?api-version=2025-02-01`;
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
    return transport(method, versioned, headers, body && JSON.stringify(body));
  };
  return {
    names,
    vault,
    item,
    send,
    control,
    steer: (method, path, body) => control(method, world + path, body),
    ask: (path) => arm('GET', path),
    restore: () =>
      arm('POST', `${item}/recoveryPoints/${names.points[0]}/restore`, {
        properties: {
          objectType: 'IaasVMRestoreRequest',
          recoveryType: 'RestoreDisks',
          region: names.region,
          sourceResourceId: names.machineId,
          storageAccountId: names.storageAccountId,
        },
      }),
  };
}

function holdToContract(method: Method, path: string, body: unknown, reply: Reply): void {
  const asked = method === 'HEAD' ? 'GET' : method;
  const operationId = contract.find(asked, path);
  if (operationId) exercised.add(operationId);
  const isTaken = body !== undefined && reply.status < 300 && operationId !== undefined;
  const violations = [
    ...(method === 'HEAD'
      ? []
      : contract.check({ method: asked, path, ...reply, body: reply.text })),
    ...(isTaken ? contract.checkRequest(operationId, body) : []),
  ];
  if (reply.status === 500) violations.push('Status 500 says that the service has failed.');
  if (violations.length > 0)
    throw new AssertionError({
      message: `${method} ${path} departs from the contract:\n${violations.join('\n')}\n${reply.text}`,
    });
}
