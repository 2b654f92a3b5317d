import type { Driven } from './client-record.ts';

const notBecause = (reason: string): Driven => ({ notBecause: reason });

const SETTINGS = notBecause('Restorite shows a vault’s settings, and has them changed by nobody');
const FOLLOWED = notBecause(
  'Restorite puts and deletes a policy at once, so nothing is to be followed',
);
const ARCHIVE = notBecause(
  'Restorite moves no points between tiers; a world has them where they are',
);
const GUARDS = notBecause(
  'Restorite has vaults under a guard or not, and has that changed by nobody',
);
const DATA_MOVE = notBecause('Restorite moves no vault’s data to another');
const NETWORK = notBecause('Restorite’s vaults have no private endpoints');

/**
 * What the current SDKs offer that touches virtual machines, and that Restorite does not have: it is
 * answered as a path that there is not.
 */
export const notServed = {
  BMSPrepareDataMove: DATA_MOVE,
  BMSPrepareDataMoveOperationResult_Get: DATA_MOVE,
  BMSTriggerDataMove: DATA_MOVE,
  BackupProtectionIntent_List: notBecause('an intent is how the portal protects a machine'),
  BackupResourceEncryptionConfigs_Update: SETTINGS,
  BackupResourceStorageConfigsNonCRR_Patch: SETTINGS,
  BackupResourceStorageConfigsNonCRR_Update: SETTINGS,
  BackupResourceVaultConfigs_Put: SETTINGS,
  BackupResourceVaultConfigs_Update: SETTINGS,
  BackupUsageSummaries_List: notBecause('Restorite counts no usage'),
  FeatureSupport_Validate: notBecause('it asks what a machine of a kind could do'),
  FetchTieringCost_Post: ARCHIVE,
  GetOperationStatus: DATA_MOVE,
  GetTieringCostOperationResult_Get: ARCHIVE,
  MoveRecoveryPoint: ARCHIVE,
  Operations_List: notBecause('it lists what roles can be given, and touches no vault'),
  PrivateEndpointConnection_Delete: NETWORK,
  PrivateEndpointConnection_Get: NETWORK,
  PrivateEndpointConnection_Put: NETWORK,
  PrivateEndpoint_GetOperationStatus: NETWORK,
  ProtectionIntent_CreateOrUpdate: notBecause('an intent is how the portal protects a machine'),
  ProtectionIntent_Delete: notBecause('an intent is how the portal protects a machine'),
  ProtectionIntent_Get: notBecause('an intent is how the portal protects a machine'),
  ProtectionIntent_Validate: notBecause('an intent is how the portal protects a machine'),
  ProtectionPolicyOperationResults_Get: FOLLOWED,
  ProtectionPolicyOperationStatuses_Get: FOLLOWED,
  ResourceGuardProxy_Delete: GUARDS,
  ResourceGuardProxy_Put: GUARDS,
  ResourceGuardProxy_UnlockDelete: GUARDS,
  SecurityPINs_Get: notBecause('Restorite asks for no PIN'),
  TieringCostOperationStatus_Get: ARCHIVE,
} as const satisfies Record<string, Driven>;
