import type { Context } from 'hono';
import type { ArmOptions } from './options.ts';
import { targetOf } from './target.ts';

/**
 * The subscription whose world a request is for: the one that its path names, and the default one for
 * the few that name none (`/subscriptions`, `/tenants`).
 */
export function worldFor(context: Context, { defaultWorld }: Pick<ArmOptions, 'defaultWorld'>) {
  const { segments } = targetOf(context.req.raw.url);
  return segments.length < 2 ? defaultWorld : (segments[1] ?? '');
}
