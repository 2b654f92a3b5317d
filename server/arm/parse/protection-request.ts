import * as z from 'zod';
import { sameName } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { flag, text } from './fields.ts';
import { firstFault, readJson } from './json-body.ts';

/** The fields that change something here; the service takes back all that it gives, and so does this. */
const BODY = z.object({
  properties: z.looseObject({
    protectedItemType: z
      .enum(['Microsoft.Compute/virtualMachines', 'AzureIaaSVMProtectedItem'])
      .optional(),
    sourceResourceId: text,
    policyId: text,
    protectionState: text,
    isRehydrate: flag,
  }),
});

const EXAMPLE =
  '{"properties":{"protectedItemType":"Microsoft.Compute/virtualMachines","sourceResourceId":…,"policyId":…}}';

/** How an item is to be protected: by a policy, or, without one, not any more. */
export interface ProtectionRequest {
  readonly sourceResourceId?: string;
  readonly policy?: string;
  /** A soft-deleted item is to come back (recorded: always with its backups stopped). */
  readonly rehydrates?: true;
}

/** Reads the body that protects an item, or says what to send instead. */
export async function parseProtectionRequest(ask: Ask): Promise<ProtectionRequest | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(read.json);
  if (!parsed.success) return invalid(firstFault(parsed.error));
  const { sourceResourceId, policyId, protectionState = '', isRehydrate } = parsed.data.properties;
  const source = sourceResourceId === undefined ? {} : { sourceResourceId };
  const isStop = sameName(protectionState, 'ProtectionStopped');
  if (isRehydrate === true)
    return isStop
      ? { ...source, rehydrates: true }
      : invalid('properties.isRehydrate undeletes, and needs properties.protectionState');
  if (isStop) return source;
  if (policyId === undefined)
    return invalid('properties.policyId is missing, and properties.protectionState stops nothing');
  const policy = policyNamed(policyId, `${idUpTo(ask, 'vaults')}/backupPolicies/`);
  return policy === undefined
    ? invalid(`properties.policyId '${policyId}' is not the id of a policy of this vault`)
    : { ...source, policy };
}

/** Policies are known by name alone: one that its vault does not list is let pass. */
function policyNamed(id: string, before: string): string | undefined {
  const name = id.slice(before.length);
  return sameName(id.slice(0, before.length), before) && /^[^/]+$/.test(name) ? name : undefined;
}

const invalid = (fault: string): Refusal =>
  refuse(
    'BMSUserErrorInvalidConfigureProtectionRequest',
    `Cannot protect: ${fault}. Send ${EXAMPLE}, or properties.protectionState ProtectionStopped to stop backups.`,
  );
