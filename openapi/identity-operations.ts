/**
 * What is served beside Azure Resource Manager: how tokens are come by, and where a client learns
 * where to ask. The names are ours; `identity.yaml` describes them.
 */
export const identityOperations = {
  Identity_OpenIdConfiguration: {
    method: 'get',
    paths: [
      '/{tenant}/v2.0/.well-known/openid-configuration',
      '/{tenant}/.well-known/openid-configuration',
    ],
  },
  Identity_Keys: {
    method: 'get',
    paths: ['/{tenant}/discovery/v2.0/keys', '/{tenant}/discovery/keys'],
  },
  Identity_InstanceDiscovery: { method: 'get', paths: ['/common/discovery/instance'] },
  Identity_UserRealm: { method: 'get', paths: ['/common/userrealm/{user}'] },
  Identity_Token: {
    method: 'post',
    paths: ['/{tenant}/oauth2/v2.0/token', '/{tenant}/oauth2/token'],
  },
  ManagedIdentity_Token: {
    method: 'get',
    paths: ['/msi/token', '/metadata/identity/oauth2/token'],
  },
  CloudShell_Token: { method: 'post', paths: ['/oauth2/token'] },
  Metadata_Endpoints: { method: 'get', paths: ['/metadata/endpoints'] },
  Metadata_Instance: {
    method: 'get',
    paths: [
      '/metadata/instance',
      '/metadata/instance/compute',
      '/metadata/instance/compute/location',
    ],
  },
} as const satisfies Record<string, { method: 'get' | 'post'; paths: readonly string[] }>;

export type IdentityOperation = keyof typeof identityOperations;
