import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { baseOf } from '../../base-of.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Claims } from '../../identity/claims.ts';
import {
  accessRefusal,
  passportControl,
  type Shown,
  watchRefusal,
} from '../../identity/passport.ts';
import type { OpenWorld } from '../../worlds.ts';
import { actionOf, scopeOf } from '../action.ts';
import type { Ask } from '../ask.ts';
import { isApiVersion, STABLE_VERSIONS } from '../wire/era.ts';
import { headerOf, queryOf } from './arrival.ts';
import type { ArmOptions } from './options.ts';

/** What the gateway asks of every request before it lets it in: api-version, token, subscription. */
export interface Admission {
  /** The world of a subscription as it was named, as far as it is there already. */
  heldFor(subscription: string): OpenWorld | undefined;
  /** What the request shows, looked at as closely as the world has it, or else the service. */
  shownBy(context: Context, held: OpenWorld | undefined): Shown | Promise<Shown>;
  /** Why it is not let in, with what it has shown; undefined where it is. */
  refusalOf(subscription: string, held: OpenWorld | undefined, shown: Shown): Refusal | undefined;
}

export function admission(
  options: Pick<ArmOptions, 'worlds' | 'mint' | 'auth' | 'authOfNew' | 'externalUrl' | 'clock'>,
): Admission {
  const { worlds, mint, auth, authOfNew, externalUrl, clock } = options;
  return {
    heldFor: (subscription) => (isGuid(subscription) ? worlds.held(subscription) : undefined),
    shownBy: (context, held) =>
      apiVersionRefusal(queryOf(context, 'api-version') ?? '') ??
      passportControl(
        mint,
        held ? (held.world.auth.mode ?? auth) : authOfNew,
        headerOf(context, 'authorization'),
        baseOf(context.req.raw.url, externalUrl),
      ),
    refusalOf(subscription, held, shown) {
      if (shown && isRefusal(shown)) return shown;
      if (!isGuid(subscription)) return invalidSubscription(subscription);
      // A world that is there has a clock of its own to tell a token's age by.
      return held || !shown ? undefined : watchRefusal(shown, clock.now());
    },
  };
}

/** What stands against whoever was let in, in the world that is asked. */
export const rightsRefusal = (
  ask: Ask,
  id: OperationId,
  claims: Claims | undefined,
): Refusal | undefined =>
  claims &&
  accessRefusal(claims, {
    world: ask.world,
    now: ask.now,
    machineNow: ask.machineNow,
    action: actionOf(id),
    scope: scopeOf(id, ask.segments),
  });

function apiVersionRefusal(apiVersion: string): Refusal | undefined {
  if (apiVersion === '')
    return refuse(
      'MissingApiVersionParameter',
      'Add one to the URL; any version the service ever had will do, for example ?api-version=2025-02-01.',
    );
  if (isApiVersion(apiVersion)) return undefined;
  return refuse(
    'InvalidApiVersionParameter',
    'A version is a date, as in ?api-version=2025-02-01, with -preview behind it if it is one; any such will do.',
    { value: apiVersion, supported: STABLE_VERSIONS.join(',') },
  );
}

const invalidSubscription = (subscription: string): Refusal =>
  refuse('InvalidSubscriptionId', 'A subscription id is a GUID.', { value: subscription });
