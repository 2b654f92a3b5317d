import type { Context } from 'hono';
import { tenantShown } from '../../identity/bearer.ts';
import { headerOf } from './arrival.ts';
import type { ArmOptions } from './options.ts';
import { targetOf } from './target.ts';

type Options = Pick<ArmOptions, 'worlds' | 'startsWith' | 'sentFor'>;

/**
 * The subscription whose world a request is for, as it was named: by its path; for the few that name none
 * (`/subscriptions`, `/tenants`) by the tenant of the token, else by the proxy's user, else the one that
 * the service begins with.
 */
export function subscriptionFor(context: Context, options: Options): string | Promise<string> {
  const { segments } = targetOf(context.req.raw.url);
  return segments.length < 2 ? unnamed(context, options) : (segments[1] ?? '');
}

/** The token is only read here; whether it is worth anything is looked at when the world is known. */
async function unnamed(context: Context, { worlds, startsWith, sentFor }: Options) {
  const tenant = tenantShown(headerOf(context, 'authorization'));
  const known = tenant === undefined ? undefined : await worlds.ofTenant(tenant);
  return known?.world.subscription ?? sentFor(context.env) ?? startsWith;
}
