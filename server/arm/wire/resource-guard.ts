import type { Vault } from '../../core/estate.ts';
import type { Schema } from './schemas.ts';

const VAULTS = 'Microsoft.RecoveryServices/vaults';

/** az knows no other name for it, and asks for it by this one (2.91). */
export const GUARD_PROXY = 'VaultProxy';

/**
 * What a vault knows of the guard that it is under. Inferred: no recording has one. Its fields are those of the SDKs'
 * types; the operation is what az looks for, and the request what the published example of a restore names. The guard
 * itself is in no world: its id is made of the vault's, beside which it would lie.
 */
export function guardProxy(
  vaultId: string,
  { name }: Vault,
): Schema<'ResourceGuardProxyBaseResource'> {
  const group = vaultId.replace(/\/providers\/.*$/i, '');
  const guard = `${group}/providers/Microsoft.DataProtection/resourceGuards/${name}-guard`;
  return {
    id: `${vaultId}/backupResourceGuardProxies/${GUARD_PROXY}`,
    name: GUARD_PROXY,
    type: `${VAULTS}/backupResourceGuardProxies`,
    properties: {
      resourceGuardResourceId: guard,
      resourceGuardOperationDetails: [
        {
          vaultCriticalOperation: `${VAULTS}/backupFabrics/protectionContainers/protectedItems/recoveryPoints/restore/action`,
          defaultResourceRequest: `${guard}/triggerRestoreRequests/default`,
        },
      ],
    },
  };
}
