import { chooseFate } from './choose-fate.ts';
import { backedUpDisks, type ProtectedItem, type Vault } from './estate.ts';
import { pointsOf } from './item-points.ts';
import { machineId, parseResourceGroupId, parseResourceId, sameName } from './names.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { RecoveryType } from './recovery-type.ts';
import type { AcceptedRestore, KeptRequest, RestoreManners, RestoreRequest } from './restore.ts';
import { lockedAgainst, runningOn, softDeletedBy } from './running.ts';
import type { Instant } from './time.ts';
import type { AcceptedWork } from './work.ts';
import { nextJobId, nextOperationId, type World } from './world.ts';

/** A wish to restore one point of one item, as far as rules go. */
export interface RestoreWish {
  readonly vault: Vault;
  readonly item: ProtectedItem;
  /** The point that the URL names. */
  readonly pointName: string;
  readonly request: RestoreRequest;
}

export interface RestoreCommand extends RestoreWish {
  readonly activityId: string;
  readonly manners: RestoreManners;
}

/** Accepts a restore, or says why not; looks at the world and leaves it as it is. */
export function decideRestore(
  world: World,
  command: RestoreCommand,
  now: Instant,
): AcceptedRestore | Refusal {
  const point = pointsOf(world, command.vault, command.item, now).find(command.pointName);
  const refusal = refusalsOf({ world, command, point, now }).next().value;
  if (refusal) return refusal;
  // The checks refuse a missing point; the type does not know it.
  if (!point) return noSuchPoint(command.pointName);
  const { machine } = command.item;
  const { request } = command;
  const chosen = chooseFate(world.orders.fates, { kind: 'restore-accepted', machine, request });
  const running =
    chosen.fate?.whenBusy === 'accept'
      ? undefined
      : runningOn(world, command, 'restore-accepted', now);
  if (running && chosen.fate?.whenBusy !== 'fail-job') return isBusy(running);
  const accepted = acceptedRestore(world, command, point, now, chosen.fate?.jobIdEqualsOperationId);
  return { ...accepted, ...chosen, ...(running && { busy: true }) };
}

/** All that a check ahead of a restore finds, in order of precedence; empty where it would be accepted. */
export function validateRestore(
  world: World,
  command: RestoreWish,
  now: Instant,
): readonly Refusal[] {
  const point = pointsOf(world, command.vault, command.item, now).find(command.pointName);
  const running = runningOn(world, command, 'restore-accepted', now);
  const refusals = [...refusalsOf({ world, command, point, now })];
  return running ? [...refusals, isBusy(running)] : refusals;
}

/** The fact alone, whoever wants it. */
export function acceptedRestore(
  world: World,
  command: RestoreCommand,
  point: RecoveryPoint,
  now: Instant,
  jobIdIsOperationId = command.manners.jobIdIsOperationId,
): AcceptedRestore {
  const operationId = nextOperationId(world);
  const { vault, item, request, activityId, manners } = command;
  return {
    kind: 'restore-accepted',
    at: now,
    operationId,
    jobId: jobIdIsOperationId ? operationId : nextJobId(world),
    activityId,
    vault: { resourceGroup: vault.resourceGroup, name: vault.name },
    machine: { resourceGroup: item.machine.resourceGroup, name: item.machine.name },
    pointName: point.name,
    pointTakenAt: point.takenAt,
    fromSnapshot: point.tiers.some(({ tier, state }) => tier === 'snapshot' && state === 'valid'),
    request: kept(request),
    containerNamedAfter: manners.containerNamedAfter,
    ...(item.excludedLuns && { backedUp: backedUpDisks(item).map((disk) => disk.name) }),
  };
}

function kept(request: RestoreRequest): KeptRequest {
  const { recoveryPointId: _point, sourceResourceId: _source, region: _region, ...rest } = request;
  return rest;
}

export interface Case {
  readonly world: World;
  readonly command: RestoreWish;
  readonly point: RecoveryPoint | undefined;
  readonly now: Instant;
}

type Check = (restore: Case) => Refusal | undefined;

/** In order of precedence: with two things wrong, the first is answered (order inferred). */
export const RESTORE_CHECKS: readonly Check[] = [
  pointIsKnown,
  pointIsTheOneInTheUrl,
  requiredFieldsAreThere,
  forbiddenFieldsAreAbsent,
  idsAreWellFormed,
  sourceIsTheItemsMachine,
  itemIsNotSoftDeleted,
  itemIsNotLocked,
];

/** One by one, so that whoever wants the first does not look for the others. */
export function* refusalsOf(restore: Case): Generator<Refusal, undefined> {
  for (const check of RESTORE_CHECKS) {
    const refusal = check(restore);
    if (refusal) yield refusal;
  }
}

function pointIsKnown({ point, command }: Case): Refusal | undefined {
  return point ? undefined : noSuchPoint(command.pointName);
}

const noSuchPoint = (name: string): Refusal =>
  refuse(
    'BMSUserErrorRecoveryPointNotFound',
    `Cannot restore from recovery point '${name}': the item has none of that name. Send the name of a point that the item's recoveryPoints list.`,
  );

function pointIsTheOneInTheUrl({ command }: Case): Refusal | undefined {
  const { recoveryPointId } = command.request;
  if (recoveryPointId === undefined || recoveryPointId === command.pointName) return undefined;
  return invalid(
    `Cannot restore: properties.recoveryPointId is '${recoveryPointId}' and the URL names the point '${command.pointName}'. Send the point's name, not its resource id, and the same in both.`,
  );
}

type Field = Exclude<keyof RestoreRequest, 'recoveryType'>;

/**
 * Specified: "Restore Azure VMs using REST API", the required and forbidden fields of each type.
 * The point's id is in the URL as well, so a body without it is let pass (inferred).
 */
const FIELDS: Readonly<
  Record<
    RecoveryType,
    { readonly required: readonly Field[]; readonly forbidden: readonly Field[] }
  >
> = {
  RestoreDisks: {
    required: ['sourceResourceId', 'region', 'storageAccountId'],
    forbidden: ['targetVirtualMachineId', 'virtualNetworkId', 'subnetId'],
  },
  AlternateLocation: {
    required: [
      'sourceResourceId',
      'region',
      'storageAccountId',
      'targetVirtualMachineId',
      'targetResourceGroupId',
      'virtualNetworkId',
      'subnetId',
    ],
    forbidden: [],
  },
  OriginalLocation: {
    required: ['sourceResourceId', 'region', 'storageAccountId'],
    forbidden: ['targetVirtualMachineId', 'targetResourceGroupId', 'virtualNetworkId', 'subnetId'],
  },
};

function requiredFieldsAreThere({ command: { request } }: Case): Refusal | undefined {
  const missing = FIELDS[request.recoveryType].required.filter(
    (field) => request[field] === undefined,
  );
  if (missing.length === 0) return undefined;
  return invalid(
    `Cannot restore: recoveryType ${request.recoveryType} needs ${listed(missing)}, and the body has none. Send ${missing.length === 1 ? 'it' : 'them'} inside properties.`,
  );
}

function forbiddenFieldsAreAbsent({ command: { request } }: Case): Refusal | undefined {
  const present = FIELDS[request.recoveryType].forbidden.filter(
    (field) => request[field] !== undefined,
  );
  if (present.length === 0) return undefined;
  return invalid(
    `Cannot restore: recoveryType ${request.recoveryType} takes no ${listed(present)}. Leave ${present.length === 1 ? 'it' : 'them'} out, or choose another recoveryType.`,
  );
}

const listed = (fields: readonly Field[]): string =>
  fields.map((field) => `properties.${field}`).join(', ');

const RESOURCE_IDS = {
  sourceResourceId: /^Microsoft\.(Compute|ClassicCompute)\/virtualMachines$/i,
  storageAccountId: /^Microsoft\.(Storage|ClassicStorage)\/storageAccounts$/i,
  targetVirtualMachineId: /^Microsoft\.(Compute|ClassicCompute)\/virtualMachines$/i,
  virtualNetworkId: /^Microsoft\.(Network|ClassicNetwork)\/virtualNetworks$/i,
  subnetId: /^Microsoft\.(Network|ClassicNetwork)\/virtualNetworks\/subnets$/i,
} as const;

function idsAreWellFormed({ command: { request } }: Case): Refusal | undefined {
  for (const [field, type] of Object.entries(RESOURCE_IDS)) {
    const id = request[field as keyof typeof RESOURCE_IDS];
    if (id === undefined || type.test(parseResourceId(id)?.type ?? '')) continue;
    return badId(field, id);
  }
  const group = request.targetResourceGroupId;
  if (group === undefined || parseResourceGroupId(group) !== undefined) return undefined;
  return badId('targetResourceGroupId', group);
}

function badId(field: string, id: string): Refusal {
  const advice = `Cannot restore: properties.${field} '${id}' is not the id of such a resource. Send a full resource id, starting with /subscriptions/.`;
  return field === 'sourceResourceId'
    ? refuse('BMSUserErrorInvalidSourceResourceId', advice)
    : invalid(advice);
}

function sourceIsTheItemsMachine({ world, command }: Case): Refusal | undefined {
  const { machine } = command.item;
  const id = machineId(world.subscription, machine);
  const asked = command.request.sourceResourceId ?? '';
  if (sameName(asked.replace(/\/+$/, ''), id)) return undefined;
  return refuse(
    'BMSUserErrorInvalidSourceResourceId',
    `Cannot restore: properties.sourceResourceId '${asked}' is not the machine this item protects. Send '${id}'.`,
  );
}

function itemIsNotSoftDeleted({ world, command, now }: Case): Refusal | undefined {
  return softDeletedBy(world, command, now);
}

function itemIsNotLocked({ world, command }: Case): Refusal | undefined {
  return lockedAgainst(world, command);
}

export const isBusy = (running: AcceptedWork): Refusal =>
  refuse(
    'UserErrorRestoreOperationInProgress',
    `Job '${running.jobId}' is restoring this item. Wait until it has ended, or cancel it, and send the request again.`,
  );

const invalid = (advice: string): Refusal => refuse('BMSUserErrorInvalidInput', advice);
