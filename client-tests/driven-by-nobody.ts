import type { coverage } from '../openapi/coverage.ts';
import type { IdentityOperation } from '../openapi/identity-operations.ts';

const OF_RESOURCES = 'other packages of the SDKs list resources, and so do other commands of az';

/** What Restorite serves and none of the clients asks for where its tests count it, each with the reason. */
export const drivenByNobody: Partial<
  Readonly<Record<keyof typeof coverage | IdentityOperation, string>>
> = {
  CloudShell_Token: 'it wants a machine that is a cloud shell',
  Disks_Get: OF_RESOURCES,
  Disks_List: OF_RESOURCES,
  Disks_ListByResourceGroup: OF_RESOURCES,
  Identity_Keys: 'the clients show tokens, and look into none',
  Identity_UserRealm: 'it is asked of users with a password, whom Restorite has not',
  JobOperationStatuses_Get: 'the clients have no method for it, as no specification has it',
  Metadata_Endpoints:
    'az cloud register asks for it without naming a world, and no journal of a test has that',
  Metadata_Instance: 'none of them asks where its machine is',
  ProtectionContainerRefreshOperationStatuses_Get:
    'it came with 2026-10-01; the Location of a refresh is answered as before',
  ResourceGroups_Get: OF_RESOURCES,
  ResourceGroups_List: OF_RESOURCES,
  Resources_List: OF_RESOURCES,
  Resources_ListByResourceGroup: OF_RESOURCES,
  StorageAccounts_List: OF_RESOURCES,
  StorageAccounts_ListByResourceGroup: OF_RESOURCES,
  Subscriptions_Get: OF_RESOURCES,
  Tenants_List: 'az asks for it where a user logs in, and Restorite has none',
  VirtualMachines_List: OF_RESOURCES,
  VirtualMachines_ListAll: OF_RESOURCES,
  DiskAccesses_Get: OF_RESOURCES,
  DiskAccesses_List: OF_RESOURCES,
  DiskAccesses_ListByResourceGroup: OF_RESOURCES,
  VirtualNetworks_List: OF_RESOURCES,
  VirtualNetworks_ListAll: OF_RESOURCES,
};
