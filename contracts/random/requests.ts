import { operations } from '../../openapi/generated/operations.ts';
import { pointOf, SECONDARY, textOf } from './bodies.ts';
import type { Seen } from './seen.ts';
import type { ArmStep } from './steps.ts';

/** A request to the Azure face. */
export interface Sent {
  readonly method: string;
  /** From the first `/`, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const OTHER_WORLD = '22222222-2222-4222-8222-222222222222';

export function armRequest(step: ArmStep, seen: Seen): Sent {
  const { odd } = step;
  const listed = step.do === 'nothing' ? NOTHING : operations[step.do];
  const path = filledIn(listed.path, step, seen);
  const spelled = odd === 'casing' ? path.replace(/resourceGroups|backupJobs/g, upper) : path;
  const version = odd === 'no version' ? '' : odd === 'bad version' ? 'newest' : step.apiVersion;
  const query = `?${version === '' ? '' : `api-version=${version}`}${step.query.replaceAll(' ', '%20')}`;
  const method = odd === 'head' ? 'HEAD' : odd === 'patch' ? 'PATCH' : listed.method.toUpperCase();
  const body = TAKES_BODY.has(method) ? textOf(step.body, step, seen) : undefined;
  return {
    method,
    path: spelled + query,
    headers: {
      ...(odd !== 'no token' && { authorization: 'Bearer any' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  };
}

/** As a client follows an address: to the letter, whatever it is, but to this service. */
export function pollRequest(which: number, { addresses, names }: Seen): Sent {
  const address = addresses[addresses.length - 1 - (which % Math.max(1, addresses.length))];
  const path = (address ?? `/subscriptions/${names['subscription'] ?? ''}`).replace(
    /^(https?:\/\/[^/]+)+/,
    '',
  );
  const sent = path.startsWith('/') ? path : `/${path}`;
  return { method: 'GET', path: sent, headers: { authorization: 'Bearer any' } };
}

const NOTHING = {
  method: 'get',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/dreams/{vaultName}',
};

const TAKES_BODY = new Set(['POST', 'PUT', 'PATCH']);

const upper = (text: string): string => text.toUpperCase();

/** The path with its names, all but one of them right. */
function filledIn(path: string, step: ArmStep, seen: Seen): string {
  let at = 0;
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const isWrong = at++ === step.wrong;
    if (name === 'subscriptionId' && step.odd === 'other world') return OTHER_WORLD;
    if (name === 'subscriptionId' && step.odd === 'no guid') return 'mine';
    if (name === 'resourceGroupName' && BESIDE.test(step.do)) name = 'machineGroup';
    if (isWrong) return name === 'subscriptionId' ? 'wrong' : `wrong-${name}`;
    return encodeURI(valueOf(name, step, seen));
  });
}

/** What stands where the machines do, and not where the vault does. */
const BESIDE = /^(StorageAccounts|VirtualNetworks|VirtualMachines|Disks)_/;

const NAMED: Readonly<Record<string, string>> = {
  subscriptionId: 'subscription',
  resourceGroupName: 'resourceGroup',
  machineGroup: 'vmResourceGroup',
  vaultName: 'vault',
  containerName: 'container',
  protectedItemName: 'item',
  accountName: 'storageAccount',
  virtualNetworkName: 'vnet',
  vmName: 'vm',
};

function valueOf(name: string, step: ArmStep, seen: Seen): string {
  const { which } = step;
  const named = NAMED[name];
  if (named !== undefined) return seen.names[named] ?? '';
  switch (name) {
    case 'recoveryPointId':
      return pointOf(step, seen);
    case 'jobName':
      return oneOf(seen.jobs, which);
    case 'operationId':
      return oneOf(seen.operations, which);
    case 'azureRegion':
      return which % 4 === 3 ? (seen.names['region'] ?? '') : SECONDARY;
    case 'policyName':
      return which % 2 ? 'DefaultPolicy' : 'Weekly';
    default:
      return name === 'fabricName' ? 'Azure' : 'none';
  }
}

/** The newest is the first. */
const oneOf = (known: readonly string[], which: number): string =>
  known.at(-1 - (which % Math.max(1, known.length))) ?? NOBODY;

const NOBODY = '33333333-3333-4333-8333-333333333333';
