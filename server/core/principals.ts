import { chance } from './chance.ts';
import { isGuid } from './names.ts';
import type { Role } from './roles.ts';

/** Somebody who may ask for a token of a tenant: what is shown at the token endpoint, and who that is. */
export interface Principal {
  readonly kind: 'application' | 'managed-identity';
  /** `restorite-contributor`. */
  readonly name: string;
  readonly clientId: string;
  readonly objectId: string;
  /** The secret of the application; for the password grant, the password of its `userName`. */
  readonly clientSecret: string;
  readonly userName: string;
  readonly role: Role;
}

export interface Principals {
  readonly tenant: string;
  /** The one that clients are given. */
  readonly contributor: Principal;
  /** May read everything and set nothing off. */
  readonly reader: Principal;
  /** Its client secret is what `IDENTITY_HEADER` and `MSI_SECRET` have to be. */
  readonly managedIdentity: Principal;
}

/**
 * Who there is in a world's tenant. They follow from the tenant alone, so that every world of it,
 * every replica, and every environment that was written down knows the same ones; the secrets guard
 * nothing but a simulation.
 */
export function principalsOf({ tenant }: { readonly tenant: string }): Principals {
  const known = recent.get(tenant);
  if (known) return known;
  const principals: Principals = {
    tenant,
    contributor: principal(tenant, 'contributor', 'application', 'Backup Contributor'),
    reader: principal(tenant, 'reader', 'application', 'Reader'),
    managedIdentity: principal(tenant, 'identity', 'managed-identity', 'Backup Contributor'),
  };
  if (recent.size >= REMEMBERED) recent.clear();
  recent.set(tenant, principals);
  return principals;
}

const REMEMBERED = 1000;
const recent = new Map<string, Principals>();

export const everyPrincipal = (principals: Principals): readonly Principal[] => [
  principals.contributor,
  principals.reader,
  principals.managedIdentity,
];

function principal(tenant: string, name: string, kind: Principal['kind'], role: Role): Principal {
  const drawn = chance(0, `${name} of tenant ${tenant.toLowerCase()}`);
  const secret = `${drawn.hex32(2)}${drawn.hex32(3).slice(0, 8)}`;
  return {
    kind,
    name: `restorite-${name}`,
    clientId: drawn.guid(0),
    objectId: drawn.guid(1),
    clientSecret: `rst~${secret}`,
    userName: `restorite-${name}@${domainOf(tenant)}`,
    role,
  };
}

/** By which a tenant is named as well as by its id: that of its user names. */
export const domainOf = (tenant: string): string => `${tenant.toLowerCase()}.example`;

/** The tenant that a domain is of; undefined where it is of none that there could be. */
export function tenantOfDomain(domain: string): string | undefined {
  const [tenant = '', ...rest] = domain.split('.');
  return isGuid(tenant) && rest.join('.').toLowerCase() === 'example' ? tenant : undefined;
}
