/** What is to be restored and where to, in the words of the service's own request. */
export interface RestoreRequest {
  readonly recoveryType: 'RestoreDisks' | 'AlternateLocation' | 'OriginalLocation';
  readonly sourceResourceId: string;
  readonly storageAccountId: string;
  readonly region: string;
  readonly targetResourceGroupId?: string;
  readonly targetVirtualMachineId?: string;
  readonly virtualNetworkId?: string;
  readonly subnetId?: string;
  readonly restoreDiskLunList?: readonly number[];
}

export const bodyOf = (request: RestoreRequest, point: string): string =>
  JSON.stringify({
    properties: { objectType: 'IaasVMRestoreRequest', recoveryPointId: point, ...request },
  });
