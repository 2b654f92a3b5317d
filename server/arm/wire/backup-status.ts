import type { ProtectedItem, Vault } from '../../core/estate.ts';
import { shortContainerName } from './machine-names.ts';
import { resourceId } from './resource-id.ts';
import type { Schema } from './schemas.ts';

interface Protector {
  readonly vault: Vault;
  readonly item: ProtectedItem;
  readonly policy: string;
}

/** Recorded (2022) of a machine that is protected, its names in lower case; inferred of one that is not. */
export function backupStatus(
  subscription: string,
  protector: Protector | undefined,
): Schema<'BackupStatusResponse'> {
  if (!protector) return { protectionStatus: 'NotProtected', protectedItemsCount: 0 };
  const { vault, item, policy } = protector;
  const name = shortContainerName(item.machine);
  return {
    protectionStatus: 'Protected',
    vaultId: resourceId(subscription, 'Microsoft.RecoveryServices/vaults', vault),
    fabricName: 'Azure',
    containerName: `iaasvmcontainer;${name}`,
    protectedItemName: `vm;${name}`,
    policyName: policy,
    protectedItemsCount: 0,
  };
}
