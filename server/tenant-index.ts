import { everyPrincipal, principalsOf } from './core/principals.ts';

/** Which worlds are of which tenant, and of which tenant a principal is: looked up, never searched. */
export interface TenantIndex {
  put(id: string, tenant: string): void;
  drop(id: string): void;
  /** The id of the world that was the first of a tenant. */
  ofTenant(tenant: string): string | undefined;
  /** By a client id, a user name, or what a managed identity has to show. */
  ofPrincipal(name: string): string | undefined;
}

export function tenantIndex(): TenantIndex {
  const tenants = new Map<string, string>();
  const worlds = new Map<string, Set<string>>();
  const principals = new Map<string, string>();

  function drop(id: string): void {
    const tenant = tenants.get(id);
    if (tenant === undefined) return;
    tenants.delete(id);
    worlds.get(tenant)?.delete(id);
    if (worlds.get(tenant)?.size !== 0) return;
    worlds.delete(tenant);
    for (const name of namesIn(tenant)) principals.delete(name);
  }

  const ofTenant = (tenant: string): string | undefined =>
    worlds.get(tenant.toLowerCase())?.values().next().value;

  return {
    put(id, tenant) {
      const key = tenant.toLowerCase();
      if (tenants.get(id) === key) return;
      drop(id);
      tenants.set(id, key);
      const there = worlds.get(key);
      if (there) return void there.add(id);
      worlds.set(key, new Set([id]));
      for (const name of namesIn(key)) principals.set(name, key);
    },
    drop,
    ofTenant,
    ofPrincipal(name) {
      const tenant = principals.get(name.toLowerCase());
      return tenant === undefined ? undefined : ofTenant(tenant);
    },
  };
}

function namesIn(tenant: string): readonly string[] {
  const principals = principalsOf({ tenant });
  const names = everyPrincipal(principals).flatMap(({ clientId, userName }) => [
    clientId,
    userName,
  ]);
  return [...names, principals.managedIdentity.clientSecret];
}
