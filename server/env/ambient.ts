/**
 * What a shell may have set before, which nothing of ours replaces and which would have a client ask
 * somebody else, or show here what opens somebody's cloud. Read off the sources of @azure/identity
 * 4.13, azure-identity 1.27 and azure-core 1.41 for Python, azidentity 1.15 for Go, MSAL and az 2.91;
 * those that begin with ARM are documented of Terraform's provider.
 */
export const AMBIENT: readonly string[] = [
  // Tokens are then asked for at `{region}.login.microsoft.com`.
  'AZURE_REGIONAL_AUTHORITY_NAME',
  'MSAL_FORCE_REGION',
  // Another cloud's endpoints, or those that a file or an address names.
  'AZURE_SDK_CLOUD_CONF',
  'AZURE_CLOUD_NAME',
  'AZURE_ENVIRONMENT',
  'AZURE_ENVIRONMENT_FILEPATH',
  'ARM_CLOUD_METADATA_URL',
  'ARM_ENVIRONMENT',
  'ARM_METADATA_HOST',
  'ARM_METADATA_HOSTNAME',
  // Which credentials are tried at all, and other ways of having a token.
  'AZURE_TOKEN_CREDENTIALS',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
  'AZURE_CLIENT_SEND_CERTIFICATE_CHAIN',
  'AZURE_USERNAME',
  'AZURE_PASSWORD',
  'AZURE_FEDERATED_TOKEN_FILE',
  'ARM_CLIENT_CERTIFICATE',
  'ARM_CLIENT_CERTIFICATE_PATH',
  'ARM_CLIENT_CERTIFICATE_PASSWORD',
  'ARM_CLIENT_ID_FILE_PATH',
  'ARM_CLIENT_SECRET_FILE_PATH',
  'ARM_USE_AKS_WORKLOAD_IDENTITY',
  'ARM_USE_MSI',
  'ARM_MSI_ENDPOINT',
  'ARM_USE_OIDC',
  'ARM_OIDC_REQUEST_TOKEN',
  'ARM_OIDC_REQUEST_URL',
  'ARM_OIDC_TOKEN',
  'ARM_OIDC_TOKEN_FILE_PATH',
  // By whom tokens are asked for in a cluster, and which kind of machine this is taken for: Azure Arc
  // by the second, Service Fabric by the third, Azure Machine Learning by the last.
  'AZURE_KUBERNETES_TOKEN_PROXY',
  'AZURE_KUBERNETES_CA_DATA',
  'AZURE_KUBERNETES_CA_FILE',
  'AZURE_KUBERNETES_SNI_NAME',
  'IMDS_ENDPOINT',
  'IDENTITY_SERVER_THUMBPRINT',
  'DEFAULT_IDENTITY_CLIENT_ID',
];
