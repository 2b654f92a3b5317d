import { isGuid, sameName } from '../core/names.ts';
import { domainOf, tenantOfDomain } from '../core/principals.ts';
import type { TokenRefusal } from './answers.ts';
import type { Ask } from './ask.ts';

type Asked = Pick<Ask, 'segments' | 'world'>;

/** The tenant of the path, by its id or its domain, where it names one. */
export function tenantNamed([named = '']: readonly string[]): string | undefined {
  return isGuid(named) ? named : tenantOfDomain(named);
}

/** The tenant that is meant: the world's, for `adfs`, `common` and the like. */
export const tenantAsked = ({ segments, world }: Asked): string =>
  (tenantNamed(segments) ?? world.tenant).toLowerCase();

/** Ours is `adfs`; what the others stand for is specified (OpenID Connect on the Microsoft identity platform). */
const ANY_TENANT = new Set(['adfs', 'common', 'organizations', 'consumers']);

/** Why a token endpoint of a strict world answers for no such tenant. */
export function tenantRefusal({ segments: [named = ''], world }: Asked): TokenRefusal | undefined {
  if (ANY_TENANT.has(named.toLowerCase()) || sameName(named, world.tenant)) return undefined;
  if (sameName(named, domainOf(world.tenant))) return undefined;
  return isGuid(named) || named.includes('.') ? notFound(named) : noName(named);
}

/**
 * The same where an authority's endpoints are asked for. Recorded by others (Azure/azure-cli, 22145 in
 * 2022): there the error has a word of its own, for whatever name.
 */
export function authorityRefusal(asked: Asked): TokenRefusal | undefined {
  if (!tenantRefusal(asked)) return undefined;
  return { ...notFound(asked.segments[0] ?? ''), error: 'invalid_tenant' };
}

/** Number and text: specified, Microsoft Entra authentication error codes. */
const notFound = (named: string): TokenRefusal => ({
  status: 400,
  error: 'invalid_request',
  code: 90002,
  message: `Tenant '${named}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
});

/** Recorded by others (caddy-dns/azure, 3 in 2022), at the token endpoint. */
const noName = (named: string): TokenRefusal => ({
  status: 400,
  error: 'invalid_request',
  code: 900023,
  message: `Specified tenant identifier '${named}' is neither a valid DNS name, nor a valid external domain.`,
});
