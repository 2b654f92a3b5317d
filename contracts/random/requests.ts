import { operations } from '../../openapi/generated/operations.ts';
import type { ArmStep, Body } from './steps.ts';

/** What a client of the service would know by now. */
export interface Seen {
  readonly names: Names;
  readonly points: readonly string[];
  readonly addresses: string[];
  readonly operations: string[];
  readonly jobs: string[];
}

export type Names = Readonly<Record<string, string>> & { readonly points: readonly string[] };

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
    if (isWrong) return name === 'subscriptionId' ? 'wrong' : `wrong-${name}`;
    return encodeURI(valueOf(name, step, seen));
  });
}

const NAMED: Readonly<Record<string, string>> = {
  subscriptionId: 'subscription',
  resourceGroupName: 'resourceGroup',
  vaultName: 'vault',
  containerName: 'container',
  protectedItemName: 'item',
  azureRegion: 'region',
};

function valueOf(name: string, { which }: ArmStep, seen: Seen): string {
  const named = NAMED[name];
  if (named !== undefined) return seen.names[named] ?? '';
  const lists: Readonly<Record<string, readonly string[]>> = {
    recoveryPointId: seen.points,
    jobName: seen.jobs,
    operationId: seen.operations,
  };
  const known = lists[name];
  if (known) return known.at(-1 - (which % Math.max(1, known.length))) ?? NOBODY;
  return name === 'fabricName' ? 'Azure' : 'DefaultPolicy';
}

const NOBODY = '33333333-3333-4333-8333-333333333333';

/** A body as it is sent. */
function textOf(body: Body, step: ArmStep, seen: Seen): string {
  if (body === 'broken') return '{"properties":';
  if (body === 'empty') return '';
  return JSON.stringify(body === 'list' ? [] : { properties: propertiesOf(body, step, seen) });
}

function propertiesOf(body: Body, step: ArmStep, seen: Seen): object {
  const { names } = seen;
  const vault = `/subscriptions/${names['subscription'] ?? ''}/resourceGroups/${names['resourceGroup'] ?? ''}/providers/Microsoft.RecoveryServices/vaults/${names['vault'] ?? ''}`;
  const item = {
    protectedItemType: 'Microsoft.Compute/virtualMachines',
    sourceResourceId: names['machineId'],
  };
  switch (body) {
    case 'backup':
      return { objectType: 'IaasVMBackupRequest' };
    case 'backup for ever':
      return {
        objectType: 'IaasVMBackupRequest',
        recoveryPointExpiryTimeInUTC: step.which % 2 ? '2030-01-01T00:00:00Z' : 'for ever',
      };
    case 'policy':
    case 'other policy':
      return {
        ...item,
        policyId: `${body === 'policy' ? vault : '/elsewhere'}/backupPolicies/Weekly`,
        ...(step.which === 7 && { isRehydrate: true }),
      };
    case 'stop':
      return { ...item, policyId: '', protectionState: 'ProtectionStopped' };
    default:
      return restoreOf(body, names);
  }
}

const MACHINE = {
  virtualNetworkId: 'vnetId',
  subnetId: 'subnetId',
  targetVirtualMachineId: 'targetVmId',
} as const;

function restoreOf(body: Body, names: Names): object {
  const disks = {
    objectType: 'IaasVMRestoreRequest',
    recoveryType: 'RestoreDisks',
    region: body === 'other region' ? 'moon' : names['region'],
    sourceResourceId: names['machineId'],
    storageAccountId:
      body === 'missing account'
        ? `${names['storageAccountId'] ?? ''}0`
        : names['storageAccountId'],
  };
  if (body === 'no account') return { ...disks, storageAccountId: '' };
  if (body === 'old machine') return { ...disks, recoveryType: 'OriginalLocation' };
  if (body !== 'new machine' && body !== 'busy machine name') return disks;
  return {
    ...disks,
    recoveryType: 'AlternateLocation',
    targetResourceGroupId: names['targetResourceGroupId'],
    ...Object.fromEntries(Object.entries(MACHINE).map(([field, name]) => [field, names[name]])),
    ...(body === 'busy machine name' && { targetVirtualMachineId: names['machineId'] }),
  };
}
