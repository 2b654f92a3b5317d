import * as z from 'zod';
import type { VaultWish } from '../../core/decide-vault.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { LONGEST_NAME } from '../../limits.ts';
import type { Ask } from '../ask.ts';
import { LONGEST, optional } from './fields.ts';
import { firstFault, readJson } from './json-body.ts';

const switched = z.enum(['Enabled', 'Disabled']);

/** What of a vault is kept; the rest of what clients send stands in every vault as it is. */
const PROPERTIES = z.object({
  publicNetworkAccess: optional(switched),
  redundancySettings: optional(
    z.object({
      standardTierStorageRedundancy: optional(
        z.enum(['LocallyRedundant', 'GeoRedundant', 'ZoneRedundant']),
      ),
      crossRegionRestore: optional(switched),
    }),
  ),
  restoreSettings: optional(
    z.object({
      crossSubscriptionRestoreSettings: optional(
        z.object({
          crossSubscriptionRestoreState: optional(
            z.enum(['Enabled', 'Disabled', 'PermanentlyDisabled']),
          ),
        }),
      ),
    }),
  ),
});

const BODY = z.object({
  location: optional(z.string().max(LONGEST_NAME)),
  tags: optional(z.record(z.string().max(LONGEST_NAME), z.string().max(LONGEST))),
  identity: optional(z.object({ type: z.string() })),
  properties: optional(PROPERTIES),
});

const EXAMPLE = '{"location":"westeurope","sku":{"name":"Standard"},"properties":{}}';

/** Reads what a vault is to be, or says what to send instead. */
export async function parseVaultRequest(ask: Ask): Promise<VaultWish | Refusal> {
  const read = await readJson(ask, EXAMPLE);
  if (isRefusal(read)) return read;
  const parsed = BODY.safeParse(read.json);
  if (parsed.success) return wishOf(parsed.data);
  return refuse('InvalidRequestContent', undefined, {
    value: `${firstFault(parsed.error)}. Send ${EXAMPLE}`,
  });
}

function wishOf({ location, tags, identity, properties = {} }: z.infer<typeof BODY>): VaultWish {
  const { publicNetworkAccess, redundancySettings = {}, restoreSettings = {} } = properties;
  const { standardTierStorageRedundancy: redundancy, crossRegionRestore } = redundancySettings;
  const { crossSubscriptionRestoreState: crossSubscriptionRestore } =
    restoreSettings.crossSubscriptionRestoreSettings ?? {};
  return {
    ...(location !== undefined && { region: location }),
    ...(tags && { tags }),
    ...(identity && { hasIdentity: /SystemAssigned/i.test(identity.type) }),
    ...(publicNetworkAccess && { publicNetworkAccess }),
    ...(redundancy && { redundancy }),
    ...(crossRegionRestore && { crossRegionRestore: crossRegionRestore === 'Enabled' }),
    ...(crossSubscriptionRestore && { crossSubscriptionRestore }),
  };
}
