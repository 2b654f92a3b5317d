import { principalsOf } from '../core/principals.ts';
import type { WorldNames } from '../world-view.ts';
import { AMBIENT } from './ambient.ts';

/** How clients come here: by the names of the cloud through the proxy, or by our own addresses. */
export type Form = 'proxy' | 'direct';

/** What variables are made of. */
export interface EnvFacts {
  readonly form: Form;
  readonly httpUrl: string;
  /** Undefined where https is switched off. */
  readonly httpsUrl: string | undefined;
  /** Hosts that are not asked through the proxy. */
  readonly names: readonly string[];
  readonly world: WorldNames & { readonly points: readonly string[] };
  /** Given out to the world's client. */
  readonly token: string;
}

export interface Variable {
  readonly name: string;
  readonly value: string;
  /** The value is a path below the caller's own folder, where `ca.pem` is kept. */
  readonly inFolder: boolean;
}

interface Spec {
  readonly name: string;
  /** Left out: both. */
  readonly form?: Form;
  readonly inFolder?: true;
  readonly isSecret?: true;
  readonly value: (facts: EnvFacts) => string | undefined;
}

/** What stands below the caller's folder. */
export const CA_NAME = 'ca.pem';

/** All of them, in the order in which they are printed. */
export function variablesOf(facts: EnvFacts, hasSecrets: boolean): readonly Variable[] {
  return SPECS.flatMap(({ name, form, inFolder = false, isSecret, value }) => {
    if ((form ?? facts.form) !== facts.form || (isSecret && !hasSecrets)) return [];
    const text = value(facts);
    return text === undefined ? [] : [{ name, value: text, inFolder }];
  });
}

/**
 * What a form must not find set: each would lead a client elsewhere. A proxy that was there before stays in
 * the direct form, where NO_PROXY keeps our own addresses from it.
 */
export const foreignTo = (form: Form): readonly string[] =>
  form === 'direct'
    ? AMBIENT
    : [...namesOf(SPECS.filter((spec) => spec.form === 'direct')), ...AMBIENT];

const namesOf = (specs: readonly Spec[]): readonly string[] => [
  ...new Set(specs.map(({ name }) => name)),
];

/** A variable under its two spellings: curl, Python and Go each look for another. */
const twins = (name: string, value: Spec['value']): Spec[] =>
  [name, name.toLowerCase()].map((spelled) => ({ name: spelled, value }));

const ofProxy = (specs: readonly Spec[]): Spec[] =>
  specs.map((spec) => ({ ...spec, form: 'proxy' }));

const inFolder = (name: string, value: Spec['value']): Spec => ({ name, inFolder: true, value });
const secret = (name: string, value: Spec['value']): Spec => ({ name, isSecret: true, value });
const direct = (name: string, value: Spec['value']): Spec => ({ name, form: 'direct', value });

const ca = (name: string): Spec =>
  inFolder(name, ({ httpsUrl }) => (httpsUrl === undefined ? undefined : CA_NAME));

/** The URL of the proxy, whose user is the world. */
const proxyUrl = ({ httpUrl, world }: EnvFacts): string =>
  httpUrl.replace('://', `://${world.subscription}:x@`);

const clientId = ({ world }: EnvFacts): string => principalsOf(world).contributor.clientId;
const clientSecret = ({ world }: EnvFacts): string => principalsOf(world).contributor.clientSecret;
/** What a managed identity has to show. */
const identityHeader = ({ world }: EnvFacts): string =>
  principalsOf(world).managedIdentity.clientSecret;
const subscription = ({ world }: EnvFacts): string => world.subscription;
const tenant = ({ world }: EnvFacts): string => world.tenant;

const LINES: readonly (Spec | readonly Spec[])[] = [
  ofProxy(twins('HTTPS_PROXY', proxyUrl)),
  // Managed identity is asked for over plain http, at an address that only a proxy can answer for.
  ofProxy(twins('HTTP_PROXY', proxyUrl)),
  twins('NO_PROXY', ({ names }) => names.join(',')),
  // Node's own fetch looks for a proxy from version 24 on, when it is told to.
  { name: 'NODE_USE_ENV_PROXY', form: 'proxy', value: () => '1' },
  ca('NODE_EXTRA_CA_CERTS'),
  ca('REQUESTS_CA_BUNDLE'),
  ca('SSL_CERT_FILE'),
  ca('CURL_CA_BUNDLE'),
  // What az has cached of the real cloud stays out of here, and what it caches here out of there.
  inFolder('AZURE_CONFIG_DIR', ({ world }) => `az/${world.subscription}`),
  { name: 'AZURE_CORE_COLLECT_TELEMETRY', value: () => 'no' },
  // MSAL asks the real cloud about every authority it does not know, but for one called adfs.
  { name: 'AZURE_TENANT_ID', value: (f) => (f.form === 'direct' ? 'adfs' : tenant(f)) },
  { name: 'AZURE_CLIENT_ID', value: clientId },
  secret('AZURE_CLIENT_SECRET', clientSecret),
  { name: 'AZURE_SUBSCRIPTION_ID', value: subscription },
  { name: 'ARM_TENANT_ID', value: tenant },
  { name: 'ARM_CLIENT_ID', value: clientId },
  secret('ARM_CLIENT_SECRET', clientSecret),
  { name: 'ARM_SUBSCRIPTION_ID', value: subscription },
  direct('AZURE_AUTHORITY_HOST', ({ httpsUrl }) => httpsUrl),
  direct('AZURE_POD_IDENTITY_AUTHORITY_HOST', ({ httpUrl }) => httpUrl),
  direct('AZURE_CORE_INSTANCE_DISCOVERY', () => 'false'),
  direct('IDENTITY_ENDPOINT', ({ httpUrl }) => `${httpUrl}/msi/token`),
  { ...direct('IDENTITY_HEADER', identityHeader), isSecret: true },
  direct('MSI_ENDPOINT', ({ httpUrl }) => `${httpUrl}/msi/token`),
  { ...direct('MSI_SECRET', identityHeader), isSecret: true },
  { name: 'RESTORITE_ENDPOINT', value: ({ httpsUrl }) => httpsUrl },
  { name: 'RESTORITE_HTTP_ENDPOINT', value: ({ httpUrl }) => httpUrl },
  { name: 'RESTORITE_CONTROL_URL', value: ({ httpUrl }) => `${httpUrl}/_restorite` },
  ca('RESTORITE_CA'),
  secret('RESTORITE_TOKEN', ({ token }) => token),
  { name: 'RESTORITE_TENANT_ID', value: tenant },
  { name: 'RESTORITE_CLIENT_ID', value: clientId },
  secret('RESTORITE_CLIENT_SECRET', clientSecret),
  { name: 'RESTORITE_SUBSCRIPTION_ID', value: subscription },
  { name: 'RESTORITE_RESOURCE_GROUP', value: ({ world }) => world.resourceGroup },
  { name: 'RESTORITE_VAULT', value: ({ world }) => world.vault },
  { name: 'RESTORITE_CONTAINER', value: ({ world }) => world.container },
  { name: 'RESTORITE_ITEM', value: ({ world }) => world.item },
  { name: 'RESTORITE_RECOVERY_POINT', value: ({ world }) => world.points[0] },
  { name: 'RESTORITE_VM', value: ({ world }) => world.vm },
  { name: 'RESTORITE_VM_RESOURCE_GROUP', value: ({ world }) => world.vmResourceGroup },
  { name: 'RESTORITE_SOURCE_VM_ID', value: ({ world }) => world.machineId },
  { name: 'RESTORITE_STORAGE_ACCOUNT', value: ({ world }) => world.storageAccount },
  { name: 'RESTORITE_STORAGE_ACCOUNT_ID', value: ({ world }) => world.storageAccountId },
  { name: 'RESTORITE_TARGET_RESOURCE_GROUP', value: ({ world }) => world.targetResourceGroup },
  { name: 'RESTORITE_TARGET_RESOURCE_GROUP_ID', value: ({ world }) => world.targetResourceGroupId },
  { name: 'RESTORITE_TARGET_VM', value: ({ world }) => world.targetVm },
  { name: 'RESTORITE_TARGET_VM_ID', value: ({ world }) => world.targetVmId },
  { name: 'RESTORITE_VNET', value: ({ world }) => world.vnet },
  { name: 'RESTORITE_VNET_ID', value: ({ world }) => world.vnetId },
  { name: 'RESTORITE_SUBNET', value: ({ world }) => world.subnet },
  { name: 'RESTORITE_SUBNET_ID', value: ({ world }) => world.subnetId },
  { name: 'RESTORITE_REGION', value: ({ world }) => world.region },
];

const SPECS: readonly Spec[] = LINES.flat();

/** Every variable that any of this sets: what is taken away again. */
export const ALL_NAMES: readonly string[] = namesOf(SPECS);
