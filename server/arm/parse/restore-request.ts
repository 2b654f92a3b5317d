import * as z from 'zod';
import type { components } from '../../../openapi/generated/azure-backup.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { RecoveryType } from '../../core/recovery-type.ts';
import type { RestoreRequest } from '../../core/restore.ts';
import type { Ask } from '../ask.ts';
import { flag, LONGEST, optional, text } from './fields.ts';
import { firstFault, readJson } from './json-body.ts';

/** Every field of either kind of request: one that the contract gains is missed by the compiler. */
type WireRequest = components['schemas']['IaasVMRestoreRequest'] &
  components['schemas']['IaasVMRestoreWithRehydrationRequest'];

/** No machine has nearly as many disks. */
const MOST = 128;

const OBJECT_TYPES = ['IaasVMRestoreRequest', 'IaasVMRestoreWithRehydrationRequest'] as const;
const RECOVERY_TYPES = ['RestoreDisks', 'AlternateLocation', 'OriginalLocation'] as const;

/**
 * Specified as a number. Measured: az from 2.91 on writes what was typed, `["0"]`; that the service
 * reads a number out of it is inferred.
 */
const lun = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
]);

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
  restoreDiskLunList: optional(z.array(lun).max(MOST)),
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

/** A restore as it stands in another request's body. */
export const restoreProperties = PROPERTIES;

/** Reads the body of a restore trigger, or says what to send instead. */
export async function parseRestoreRequest(ask: Ask): Promise<RestoreRequest | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  return isWrapped(read.json) ? unwrapFirst() : fromWire(read.json);
}

const EXAMPLE = '{"properties":{"objectType":"IaasVMRestoreRequest","recoveryType":…}}';

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
  return restoreOf(parsed.data.properties);
}

export function restoreOf(properties: z.infer<typeof PROPERTIES>): RestoreRequest {
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
    networkAccess: networkAccessOf(properties),
    ...checkedOnly(properties),
  });
}

const networkAccessOf = ({
  targetDiskNetworkAccessSettings: access,
}: z.infer<typeof PROPERTIES>): RestoreRequest['networkAccess'] =>
  access &&
  withoutUndefined({
    option: access.targetDiskNetworkAccessOption,
    diskAccessId: access.targetDiskAccessId,
  });

/** The fields that are checked, and that no plan reads as they are. */
function checkedOnly({
  objectType,
  zones,
  diskEncryptionSetId,
  resourceGuardOperationRequests: guardRequests,
  securedVMDetails,
  identityInfo,
  identityBasedRestoreDetails,
  recoveryPointRehydrationInfo: rehydration,
}: z.infer<typeof PROPERTIES>) {
  const isOfVault = identityInfo?.managedIdentityResourceId === undefined;
  return {
    zones,
    diskEncryptionSetId,
    guardRequests,
    securedDetails:
      securedVMDetails?.securedVMOsDiskEncryptionSetId === undefined ? undefined : true,
    byIdentity: identityBasedRestoreDetails && (isOfVault ? 'of-the-vault' : 'named'),
    rehydration:
      objectType === 'IaasVMRestoreWithRehydrationRequest'
        ? withoutUndefined({
            priority: rehydration?.rehydrationPriority,
            duration: rehydration?.rehydrationRetentionDuration,
          })
        : undefined,
  } as const;
}

function withoutUndefined<Name extends string>(
  texts: Readonly<Record<Name, string | undefined>>,
): Partial<Record<Name, string>> {
  const said = Object.entries(texts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Partial<Record<Name, string>>;
}

type WithUndefined<Value> = { [Key in keyof Value]: Value[Key] | undefined };

/** A restore is kept for as long as its world: what was not said must not take room. */
function withoutAbsent(
  request: WithUndefined<Required<RestoreRequest>> & Pick<RestoreRequest, 'recoveryType'>,
): RestoreRequest {
  const said = Object.entries(request).filter(([, value]) => value !== undefined);
  return { recoveryType: request.recoveryType, ...Object.fromEntries(said) };
}

const complaint = (error: z.ZodError): string =>
  `Cannot restore: ${firstFault(error)}. Send ${EXAMPLE}; objectType is one of ${OBJECT_TYPES.join(', ')} and recoveryType one of ${RECOVERY_TYPES.join(', ')}.`;
