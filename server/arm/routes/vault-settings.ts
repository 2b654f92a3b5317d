import type { Vault } from '../../core/estate.ts';
import { sameName } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Handler, Routes } from '../conventions/handler.ts';
import { vaultIn } from '../resources.ts';
import { GUARD_PROXY, guardProxy } from '../wire/resource-guard.ts';
import { encryptionSettings, securitySettings, storageSettings } from '../wire/vault-settings.ts';
import type { Era } from '../wire/era.ts';

export const vaultSettingsRoutes = (): Routes => ({
  BackupResourceVaultConfigs_Get: settings(securitySettings),
  BackupResourceStorageConfigsNonCRR_Get: settings(storageSettings),
  BackupResourceEncryptionConfigs_Get: settings(encryptionSettings),
  // Recorded (2024): a vault that is under no guard has an empty list.
  ResourceGuardProxies_Get: settings((vaultId, vault) => ({
    value: vault.resourceGuard === true ? [guardProxy(vaultId, vault)] : [],
  })),
  ResourceGuardProxy_Get: getGuardProxy,
});

function getGuardProxy(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const name = nameIn(ask, 'backupresourceguardproxies');
  if (vault.resourceGuard === true && sameName(name, GUARD_PROXY))
    return found(guardProxy(idUpTo(ask, 'vaults'), vault));
  // Inferred: no recording asks for one that is not there.
  return refuse('ResourceNotFound', undefined, {
    value: `Microsoft.RecoveryServices/vaults/${vault.name}/backupResourceGuardProxies/${name}`,
    group: vault.resourceGroup,
  });
}

const settings =
  (render: (vaultId: string, vault: Vault, era: Era) => object): Handler =>
  (ask: Ask): Answer | Refusal => {
    const vault = vaultIn(ask);
    return isRefusal(vault) ? vault : found(render(idUpTo(ask, 'vaults'), vault, ask.era));
  };
