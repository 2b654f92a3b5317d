import { type Refusal, refuse } from '../core/refusal.ts';

/** Specified: the management endpoints of the clouds, by which Azure Resource Manager is asked for. */
const MANAGEMENT = [
  'https://management.core.windows.net',
  'https://management.azure.com',
  'https://management.core.usgovcloudapi.net',
  'https://management.usgovcloudapi.net',
  'https://management.core.chinacloudapi.cn',
  'https://management.chinacloudapi.cn',
];

/**
 * Who a token may be for: Azure Resource Manager, by any of its names, or this service by the name of
 * the machine that it was called by, on whichever of its ports.
 */
export function audienceRefusal(audience: string, base: string): Refusal | undefined {
  const plain = audience.replace(/\/+$/, '').toLowerCase();
  if (MANAGEMENT.includes(plain) || isHostOf(plain, base)) return undefined;
  const allowed = [...MANAGEMENT.slice(0, 2), base].flatMap((url) => [`'${url}/'`, `'${url}'`]);
  return refuse('InvalidAuthenticationTokenAudience', undefined, {
    value: audience,
    allowed: allowed.join(','),
  });
}

function isHostOf(audience: string, base: string): boolean {
  if (!URL.canParse(audience)) return false;
  const { hostname, pathname } = new URL(audience);
  return pathname === '/' && hostname === new URL(base).hostname;
}

/** Specified: OpenID Connect's own scopes, which name no resource. */
const OF_PEOPLE = new Set(['openid', 'offline_access', 'profile', 'email']);

/**
 * The audience that a request for a token means: its `resource` as it is, or the resource of its scope,
 * which is all before the last slash (`https://management.core.windows.net//.default` has a slash of its
 * own). Undefined where it names none.
 */
export function audienceAskedFor(
  resource: string | null,
  scope: string | null,
): string | undefined {
  if (resource) return resource;
  const wanted = (scope ?? '').split(/\s+/).find((one) => one !== '' && !OF_PEOPLE.has(one));
  if (wanted === undefined) return undefined;
  const end = wanted.lastIndexOf('/');
  return end > 0 && /^[a-z]+:/i.test(wanted) ? wanted.slice(0, end) : wanted;
}
