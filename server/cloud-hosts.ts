/**
 * The hosts of the real cloud that this service answers for, in the public cloud and its sovereign
 * twins. Specified: the endpoints that Azure's own clouds name in their metadata.
 */
export const RESOURCE_HOSTS: readonly string[] = [
  'management.azure.com',
  'management.usgovcloudapi.net',
  'management.chinacloudapi.cn',
];

export const LOGIN_HOSTS: readonly string[] = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
  // What tokens and older clients call the public cloud's.
  'login.windows.net',
  'sts.windows.net',
];

/** Where a virtual machine asks for its managed identity: plain http, and nowhere else. */
export const IDENTITY_HOST = '169.254.169.254';

const ALL: ReadonlySet<string> = new Set([...RESOURCE_HOSTS, ...LOGIN_HOSTS]);

/**
 * Whether a host, in lower case, is one of them. Each region has a name of its own below that of the
 * resource manager (recorded: polls go on at `centraluseuap.management.azure.com`).
 */
export const isCloudHost = (host: string): boolean =>
  ALL.has(host) || RESOURCE_HOSTS.some((name) => host.endsWith(`.${name}`));

/** As a certificate names them. */
export const CLOUD_NAMES: readonly string[] = [
  ...ALL,
  ...RESOURCE_HOSTS.map((host) => `*.${host}`),
];
