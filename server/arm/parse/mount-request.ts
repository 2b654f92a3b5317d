import * as z from 'zod';
import type { components } from '../../../openapi/generated/azure-backup.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask.ts';
import { flag, text } from './fields.ts';
import { firstFault, readJson } from './json-body.ts';

const PROPERTIES = z.object({
  objectType: z.literal('IaasVMILRRegistrationRequest'),
  recoveryPointId: text,
  virtualMachineId: text,
  initiatorName: text,
  renewExistingRegistration: flag,
} satisfies Record<keyof components['schemas']['IaasVMILRRegistrationRequest'], z.ZodType>);

const BODY = z.object({ properties: PROPERTIES });

const EXAMPLE =
  '{"properties":{"objectType":"IaasVMILRRegistrationRequest","recoveryPointId":…,"virtualMachineId":…}}';

/** What the body says once more of what the address names. */
export interface MountRequest {
  readonly recoveryPointId?: string;
  readonly virtualMachineId?: string;
}

/** Reads the body that mounts a point, or says what to send instead. */
export async function parseMountRequest(ask: Ask): Promise<MountRequest | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(read.json);
  if (!parsed.success)
    return refuse(
      'BMSUserErrorInvalidInput',
      `Cannot mount: ${firstFault(parsed.error)}. Send ${EXAMPLE}.`,
    );
  const { recoveryPointId, virtualMachineId } = parsed.data.properties;
  return {
    ...(recoveryPointId !== undefined && { recoveryPointId }),
    ...(virtualMachineId !== undefined && { virtualMachineId }),
  };
}

const SCRIPTS = z.object({
  provisionInstantItemRecoveryOperationId: z.string(),
} satisfies Record<
  keyof components['schemas']['InstantItemRecoveryOperationResultRequest'],
  z.ZodType
>);

const SCRIPTS_EXAMPLE = '{"provisionInstantItemRecoveryOperationId":…}';

/** Reads which operation's scripts are wanted, or says what to send instead. */
export async function parseScriptsRequest(ask: Ask): Promise<string | Refusal> {
  const read = await readJson(ask, SCRIPTS_EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = SCRIPTS.safeParse(read.json);
  return parsed.success
    ? parsed.data.provisionInstantItemRecoveryOperationId
    : refuse(
        'BMSUserErrorInvalidInput',
        `Cannot give scripts: ${firstFault(parsed.error)}. Send ${SCRIPTS_EXAMPLE}.`,
      );
}
