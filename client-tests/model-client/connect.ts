import type { Client } from './client.ts';
import { type Http, httpTo } from './http.ts';
import { type Machine, realMachine } from './machine.ts';
import type { ServiceOptions } from './options.ts';
import { originOf } from './origins.ts';
import { DEFAULT_LIMIT_SECONDS, patienceFor } from './patience.ts';
import { withToken } from './tokens.ts';
import { waitingOn } from './waiting.ts';

/** Wires a client: what it speaks with, how long it waits, where things are. */
export function connect(options: ServiceOptions): Client {
  const { endpoint, ca, getToken, apiVersion = '2024-04-01' } = options;
  const machine: Machine = { ...realMachine, ...options.machine };
  const patience = patienceFor(options.timeLimitSeconds ?? DEFAULT_LIMIT_SECONDS);
  const waiting = waitingOn(machine, patience);
  const origin = originOf(endpoint);
  const deadline = (): AbortSignal =>
    machine.deadline(Math.min(patience.requestSeconds, Math.ceil(waiting.remaining()) + 1));
  const dated = withDates(httpTo(origin, { ca, deadline }), machine);
  const vault = vaultPathOf(options);
  const item = `${vault}/backupFabrics/Azure/protectionContainers/${name(options.container)}/protectedItems/${name(options.item)}`;
  const asking = (query?: string): string =>
    `?api-version=${apiVersion}${query === undefined ? '' : `&${query}`}`;
  return {
    send: withToken(withRequestId(dated.send, machine), getToken, origin),
    serviceNow: dated.serviceNow,
    origin,
    waiting,
    patience,
    stop: options.stop ?? NEVER,
    vaultPath: (suffix, query) => `${vault}${suffix}${asking(query)}`,
    itemPath: (suffix, query) => `${item}${suffix}${asking(query)}`,
  };
}

const NEVER = new AbortController().signal;

const name = encodeURIComponent;

const vaultPathOf = ({ endpoint, subscription, resourceGroup, vault }: ServiceOptions): string =>
  `${new URL(endpoint).pathname.replace(/\/+$/, '')}/subscriptions/${name(subscription)}/resourceGroups/${name(resourceGroup)}/providers/Microsoft.RecoveryServices/vaults/${name(vault)}`;

/** Every request can be told apart in the service's logs; a trigger brings its own id. */
const withRequestId =
  (http: Http, machine: Machine): Http =>
  (request) =>
    http({
      ...request,
      headers: { 'x-ms-client-request-id': machine.newId(), ...request.headers },
    });

/** Remembers by how much the service's clock differs from ours. */
function withDates(http: Http, machine: Machine) {
  let ahead = 0;
  const send: Http = async (request) => {
    const reply = await http(request);
    const date = reply.kind === 'answer' ? Date.parse(reply.header('date') ?? '') : NaN;
    if (!Number.isNaN(date)) ahead = date - machine.now();
    return reply;
  };
  return { send, serviceNow: (): number => machine.now() + ahead };
}
