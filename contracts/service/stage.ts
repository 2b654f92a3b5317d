import { AssertionError } from 'node:assert';
import { loadContract } from '../../openapi/contract.ts';

/** What a behaviour asks its world to be. */
export interface Setting {
  /** One that ships, by its name, or the path of a world file. */
  readonly world?: string;
  /** One that ships, by its name. */
  readonly scenario?: string;
  readonly pace?: 'instant' | 'brisk' | 'realistic';
  readonly speed?: number;
  readonly auth?: 'any' | 'off';
  readonly autoWorlds?: boolean;
}

/** A request as a client sends it; a bearer token and an api-version are added where not given. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  /** From the first `/`, or a whole address that the subject gave. */
  readonly path: string;
  /** Null sends none. */
  readonly apiVersion?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null sends no token. */
  readonly token?: string | null;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: object | string;
  /** Set where the request is none of the contract's on purpose. */
  readonly offContract?: true;
}

export interface Reply {
  readonly status: number;
  /** In the order and casing they came in, repeated ones repeated. */
  readonly rawHeaders: readonly (readonly [string, string])[];
  /** The values of a header joined, whatever its casing; undefined where there is none. */
  header(name: string): string | undefined;
  readonly text: string;
  /** The body as JSON; throws where it is none. */
  json(): Json;
}

/** What came out of `JSON.parse`: a behaviour reads it and says at once when it is not as it should be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- assertions are its type check
export type Json = any;

/** A request as it crosses the wire. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What carries requests to a subject. */
export type Transport = (request: RawRequest) => Promise<Reply>;

/** A world of the behaviour's own inside a subject, and the names to ask with. */
export interface Stage {
  readonly names: Names;
  /** Sends a request and holds the answer to the contract. */
  send(request: Request): Promise<Reply>;
  get(path: string, apiVersion?: string): Promise<Reply>;
  /** Lets time pass, `PT40M` or `40m`. */
  advance(by: string): void;
  /** Triggers a restore of the newest point to managed disks, or as given. */
  restore(how?: RestoreOrder): Promise<Reply>;
}

export interface RestoreOrder {
  readonly apiVersion?: string;
  readonly point?: string;
  /** Laid over the properties of the body; undefined leaves one out. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Names {
  readonly subscription: string;
  readonly region: string;
  readonly vaultPath: string;
  readonly itemPath: string;
  readonly machineId: string;
  readonly storageAccountId: string;
  readonly targetResourceGroupId: string;
  readonly points: readonly string[];
}

export const API_VERSION = '2025-02-01';

/** What a stage shows where a behaviour has nothing to say about tokens. */
const USUAL_TOKEN = 'anything';
export const USUAL_BEARER = `Bearer ${USUAL_TOKEN}`;

const contract = loadContract();

export function makeStage(
  names: Names,
  transport: Transport,
  advance: (by: string) => void,
  usualVersion = API_VERSION,
): Stage {
  const send = async (request: Request): Promise<Reply> => {
    const wire = onTheWire({ apiVersion: usualVersion, ...request });
    const reply = await transport(wire);
    if (!request.offContract) holdToContract(wire.method, wire.path, reply);
    return reply;
  };
  return {
    names,
    send,
    advance,
    get: (path, apiVersion) => send(apiVersion === undefined ? { path } : { path, apiVersion }),
    restore: (how = {}) => send(restoreRequest(names, how)),
  };
}

function onTheWire(request: Request): RawRequest {
  const { method = 'GET', token = USUAL_TOKEN, body } = request;
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  const headers = {
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(text !== undefined && { 'content-type': 'application/json' }),
    ...request.headers,
  };
  return { method, path: addressed(request), headers, body: text };
}

/** The path with its api-version, which an address that the subject gave has already. */
function addressed({ path, apiVersion = null }: Request): string {
  const local = path.replace(/^https?:\/\/[^/]+/, '');
  if (apiVersion === null || /[?&]api-version=/.test(local)) return local;
  return `${local}${local.includes('?') ? '&' : '?'}api-version=${apiVersion}`;
}

function holdToContract(method: string, path: string, reply: Reply): void {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of reply.rawHeaders) (headers[name] ??= []).push(value);
  const violations = contract.check({
    method,
    path,
    status: reply.status,
    headers,
    body: reply.text,
  });
  // The contract lists failures that the service itself may have; no behaviour has one for an answer.
  if (reply.status >= 500 && reply.status !== 501)
    violations.push(`Status ${reply.status} says that the service has failed.`);
  if (violations.length > 0)
    throw new AssertionError({
      message: `${method} ${path} departs from the contract:\n${violations.join('\n')}\n${reply.text}`,
    });
}

function restoreRequest(names: Names, how: RestoreOrder): Request {
  const point = how.point ?? names.points[0] ?? '';
  return {
    method: 'POST',
    path: `${names.itemPath}/recoveryPoints/${point}/restore`,
    ...(how.apiVersion !== undefined && { apiVersion: how.apiVersion }),
    ...(how.headers && { headers: how.headers }),
    body: {
      properties: {
        objectType: 'IaasVMRestoreRequest',
        recoveryPointId: point,
        recoveryType: 'RestoreDisks',
        sourceResourceId: names.machineId,
        storageAccountId: names.storageAccountId,
        targetResourceGroupId: names.targetResourceGroupId,
        region: names.region,
        ...how.properties,
      },
    },
  };
}
