import { inferred, specified } from '../errors/entry.ts';
import { machineId, parseResourceGroupId, parseResourceId, sameName } from '../names.ts';
import type { RecoveryType } from '../recovery-type.ts';
import type { RestoreRequest } from '../restore.ts';
import { type RestoreCase, type TriggerRule, type When } from './rule.ts';

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

const listed = (fields: readonly Field[]): string =>
  fields.map((field) => `properties.${field}`).join(', ');

function aFieldIsMissing({ command: { request } }: RestoreCase): string | undefined {
  const missing = FIELDS[request.recoveryType].required.filter(
    (field) => request[field] === undefined,
  );
  return missing.length === 0
    ? undefined
    : `Cannot restore: recoveryType ${request.recoveryType} needs ${listed(missing)}, and the body has none. Send ${missing.length === 1 ? 'it' : 'them'} inside properties.`;
}

function aFieldIsForbidden({ command: { request } }: RestoreCase): string | undefined {
  const present = FIELDS[request.recoveryType].forbidden.filter(
    (field) => request[field] !== undefined,
  );
  return present.length === 0
    ? undefined
    : `Cannot restore: recoveryType ${request.recoveryType} takes no ${listed(present)}. Leave ${present.length === 1 ? 'it' : 'them'} out, or choose another recoveryType.`;
}

const MACHINE = /^Microsoft\.(Compute|ClassicCompute)\/virtualMachines$/i;

const RESOURCE_IDS = {
  storageAccountId: /^Microsoft\.(Storage|ClassicStorage)\/storageAccounts$/i,
  targetVirtualMachineId: MACHINE,
  virtualNetworkId: /^Microsoft\.(Network|ClassicNetwork)\/virtualNetworks$/i,
  subnetId: /^Microsoft\.(Network|ClassicNetwork)\/virtualNetworks\/subnets$/i,
  diskEncryptionSetId: /^Microsoft\.Compute\/diskEncryptionSets$/i,
} as const;

const DISK_ACCESS = /^Microsoft\.Compute\/diskAccesses$/i;

const isOfType = (id: string, type: RegExp): boolean => type.test(parseResourceId(id)?.type ?? '');

const badId = (field: string, id: string): string =>
  `Cannot restore: properties.${field} '${id}' is not the id of such a resource. Send a full resource id, starting with /subscriptions/.`;

function theSourceIsNoId({ command: { request } }: RestoreCase): string | undefined {
  const id = request.sourceResourceId;
  return id === undefined || isOfType(id, MACHINE) ? undefined : badId('sourceResourceId', id);
}

function anIdIsMalformed({ command: { request } }: RestoreCase): string | undefined {
  for (const [field, type] of Object.entries(RESOURCE_IDS)) {
    const id = request[field as keyof typeof RESOURCE_IDS];
    if (id !== undefined && !isOfType(id, type)) return badId(field, id);
  }
  const access = request.networkAccess?.diskAccessId;
  if (access !== undefined && !isOfType(access, DISK_ACCESS))
    return badId('targetDiskNetworkAccessSettings.targetDiskAccessId', access);
  const group = request.targetResourceGroupId;
  return group === undefined || parseResourceGroupId(group) !== undefined
    ? undefined
    : badId('targetResourceGroupId', group);
}

function theSourceIsAnother({ world, command }: RestoreCase): string | undefined {
  const id = machineId(world.subscription, command.item.machine);
  const asked = command.request.sourceResourceId ?? '';
  return sameName(asked.replace(/\/+$/, ''), id)
    ? undefined
    : `Cannot restore: properties.sourceResourceId '${asked}' is not the machine this item protects. Send '${id}'.`;
}

const thePointIsUnknown: When = ({ point, command }) =>
  point
    ? undefined
    : `Cannot restore from recovery point '${command.pointName}': the item has none of that name. Send the name of a point that the item's recoveryPoints list.`;

const thePointIsAnother: When = ({ command: { pointName, request } }) =>
  request.recoveryPointId === undefined || request.recoveryPointId === pointName
    ? undefined
    : `Cannot restore: properties.recoveryPointId is '${request.recoveryPointId}' and the URL names the point '${pointName}'. Send the point's name, not its resource id, and the same in both.`;

const TUTORIAL = specified(
  'Azure Backup documentation, restore Azure VMs using REST API: the fields; the code is inferred',
);

const invalid = { stage: 'trigger', code: 'BMSUserErrorInvalidInput' } as const;

/** What the URL names. */
export const POINT_RULES: readonly TriggerRule[] = [
  {
    stage: 'trigger',
    code: 'BMSUserErrorRecoveryPointNotFound',
    of: 'a point that the item does not have',
    when: thePointIsUnknown,
    evidence: inferred('no public code: the 404 of a missing item is taken'),
  },
  {
    ...invalid,
    of: 'another point in the body than in the URL',
    when: thePointIsAnother,
    evidence: inferred('documented is the field; that it is compared, and the code, are guesses'),
  },
];

/** What the body must have and must not have. */
export const BODY_RULES: readonly TriggerRule[] = [
  { ...invalid, of: 'a missing field', when: aFieldIsMissing, evidence: TUTORIAL },
  { ...invalid, of: 'a forbidden field', when: aFieldIsForbidden, evidence: TUTORIAL },
  {
    stage: 'trigger',
    code: 'BMSUserErrorInvalidSourceResourceId',
    of: 'a source that is no machine’s id',
    when: theSourceIsNoId,
    evidence: inferred(
      'the code is reported of the protection of file shares; of a restore it is a guess',
    ),
  },
  {
    ...invalid,
    of: 'a malformed id',
    when: anIdIsMalformed,
    evidence: inferred('the code is that of other bodies that cannot be read'),
  },
  {
    stage: 'trigger',
    code: 'BMSUserErrorInvalidSourceResourceId',
    of: 'another machine than the item’s',
    when: theSourceIsAnother,
    evidence: inferred(
      'the code is reported of the protection of file shares; of a restore it is a guess',
    ),
  },
];
