import type { Vault } from '../../core/estate.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Handler, Routes } from '../conventions/handler.ts';
import { vaultIn } from '../resources.ts';
import { encryptionSettings, securitySettings, storageSettings } from '../wire/vault-settings.ts';
import type { Era } from '../wire/era.ts';

export const vaultSettingsRoutes = (): Routes => ({
  BackupResourceVaultConfigs_Get: settings(securitySettings),
  BackupResourceStorageConfigsNonCRR_Get: settings(storageSettings),
  BackupResourceEncryptionConfigs_Get: settings(encryptionSettings),
  // Recorded (2024): a vault that is under no guard has an empty list.
  ResourceGuardProxies_Get: settings(() => ({ value: [] })),
});

const settings =
  (render: (vaultId: string, vault: Vault, era: Era) => object): Handler =>
  (ask: Ask): Answer | Refusal => {
    const vault = vaultIn(ask);
    return isRefusal(vault) ? vault : found(render(idUpTo(ask, 'vaults'), vault, ask.era));
  };
