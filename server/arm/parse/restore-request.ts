import * as z from 'zod';
import type { components } from '../../../openapi/generated/azure-backup.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { RecoveryType } from '../../core/recovery-type.ts';
import type { RestoreRequest } from '../../core/restore.ts';
import type { Ask } from '../ask.ts';
import { BODY_LIMIT } from '../conventions/limits.ts';

/** Every field of either kind of request: one that the contract gains is missed by the compiler. */
type WireRequest = components['schemas']['IaasVMRestoreRequest'] &
  components['schemas']['IaasVMRestoreWithRehydrationRequest'];

/** No resource id of Azure's is nearly as long, no machine has nearly as many disks. */
const LONGEST = 2048;
const MOST = 128;

/** Null and '' mean that the client has nothing to say: the tutorial's own bodies send both. */
const absentIfBlank = (value: unknown): unknown =>
  value === null || value === '' ? undefined : value;

const optional = <Kind extends z.ZodType>(kind: Kind) =>
  z.preprocess(absentIfBlank, kind.optional());

/** Printable: names and ids go into headers, addresses and blob names. */
const text = optional(
  z
    .string()
    .max(LONGEST)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'it must have no control characters'),
);
const flag = optional(z.boolean());

const OBJECT_TYPES = ['IaasVMRestoreRequest', 'IaasVMRestoreWithRehydrationRequest'] as const;
const RECOVERY_TYPES = ['RestoreDisks', 'AlternateLocation', 'OriginalLocation'] as const;

/** The fields that the plan reads, and the types of those it does not read yet. */
const PROPERTIES = z.object({
  objectType: z.enum(OBJECT_TYPES),
  recoveryType: z.enum(RECOVERY_TYPES),
  recoveryPointId: text,
  sourceResourceId: text,
  targetVirtualMachineId: text,
  targetResourceGroupId: text,
  storageAccountId: text,
  virtualNetworkId: text,
  subnetId: text,
  targetDomainNameId: text,
  region: text,
  affinityGroup: text,
  createNewCloudService: flag,
  originalStorageAccountOption: flag,
  encryptionDetails: optional(
    z.looseObject({
      encryptionEnabled: flag,
      kekUrl: text,
      secretKeyUrl: text,
      kekVaultId: text,
      secretKeyVaultId: text,
    }),
  ),
  restoreDiskLunList: optional(z.array(z.int()).max(MOST)),
  restoreWithManagedDisks: flag,
  diskEncryptionSetId: text,
  zones: optional(z.array(z.string().max(LONGEST)).max(MOST)),
  identityInfo: optional(
    z.looseObject({ isSystemAssignedIdentity: flag, managedIdentityResourceId: text }),
  ),
  identityBasedRestoreDetails: optional(
    z.looseObject({ objectType: text, targetStorageAccountId: text }),
  ),
  extendedLocation: optional(z.looseObject({ name: text, type: text })),
  securedVMDetails: optional(z.looseObject({ securedVMOsDiskEncryptionSetId: text })),
  targetDiskNetworkAccessSettings: optional(
    z.looseObject({ targetDiskNetworkAccessOption: text, targetDiskAccessId: text }),
  ),
  resourceGuardOperationRequests: optional(z.array(z.string().max(LONGEST)).max(MOST)),
  recoveryPointRehydrationInfo: optional(
    z.looseObject({ rehydrationRetentionDuration: text, rehydrationPriority: text }),
  ),
} satisfies Record<keyof WireRequest, z.ZodType>);

const BODY = z.object({ properties: PROPERTIES });

/** Reads the body of a restore trigger, or says what to send instead. */
export async function parseRestoreRequest(ask: Ask): Promise<RestoreRequest | Refusal> {
  const text = await ask.body();
  if (text === undefined)
    return refuse('RequestContentTooLarge', undefined, { value: String(BODY_LIMIT) });
  const type = ask.header('content-type')?.toLowerCase() ?? '';
  if (text !== '' && type !== '' && !/^application\/([\w.+-]+\+)?json\b/.test(type))
    return refuse('UnsupportedMediaType', undefined, { value: type });
  const json = parseJson(text);
  if (json === undefined)
    return refuse('InvalidRequestContent', undefined, {
      value: `Cannot read the body as JSON. Send ${EXAMPLE}.`,
    });
  return isWrapped(json) ? unwrapFirst() : fromWire(json);
}

const EXAMPLE = '{"properties":{"objectType":"IaasVMRestoreRequest","recoveryType":…}}';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The tutorial prints the AlternateLocation body inside the parameters of an SDK's call. */
const isWrapped = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'parameters' in json && !('properties' in json);

const unwrapFirst = (): Refusal =>
  refuse(
    'BMSUserErrorInvalidInput',
    'Cannot restore: the body is wrapped in parameters. Send what is inside parameters.parameters.',
  );

function fromWire(json: unknown): RestoreRequest | Refusal {
  const parsed = BODY.safeParse(json);
  if (!parsed.success) return refuse('BMSUserErrorInvalidInput', complaint(parsed.error));
  const { properties } = parsed.data;
  const storageAccountId =
    properties.storageAccountId ?? properties.identityBasedRestoreDetails?.targetStorageAccountId;
  return withoutAbsent({
    recoveryType: properties.recoveryType satisfies RecoveryType,
    recoveryPointId: properties.recoveryPointId,
    sourceResourceId: properties.sourceResourceId,
    region: properties.region,
    storageAccountId,
    targetResourceGroupId: properties.targetResourceGroupId,
    targetVirtualMachineId: properties.targetVirtualMachineId,
    virtualNetworkId: properties.virtualNetworkId,
    subnetId: properties.subnetId,
    restoreDiskLunList: properties.restoreDiskLunList,
  });
}

type WithUndefined<Value> = { [Key in keyof Value]: Value[Key] | undefined };

/** A restore is kept for as long as its world: what was not said must not take room. */
function withoutAbsent(
  request: WithUndefined<Required<RestoreRequest>> & Pick<RestoreRequest, 'recoveryType'>,
): RestoreRequest {
  const said = Object.entries(request).filter(([, value]) => value !== undefined);
  return { recoveryType: request.recoveryType, ...Object.fromEntries(said) };
}

/** The first thing that is wrong, by its place in the body. */
function complaint(error: z.ZodError): string {
  const issue = error.issues[0];
  const place = issue?.path.map(String).join('.') ?? '';
  const where = place === '' ? 'the body' : place;
  return `Cannot restore: ${where} does not fit (${issue?.message ?? 'unknown'}). Send ${EXAMPLE}; objectType is one of ${OBJECT_TYPES.join(', ')} and recoveryType one of ${RECOVERY_TYPES.join(', ')}.`;
}
