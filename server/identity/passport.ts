import type { AuthMode } from '../core/world-auth.ts';
import { mayPerform, type Role } from '../core/roles.ts';
import { principalsOf } from '../core/principals.ts';
import { sameName } from '../core/names.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { fromUnixMs, type Instant } from '../core/time.ts';
import { usDate } from '../core/us-date.ts';
import type { World } from '../core/world.ts';
import { audienceRefusal } from './audience.ts';
import { bearerRefusal, tokenOf } from './bearer.ts';
import { type Claims, isAccess, issuerOf } from './claims.ts';
import type { Mint } from './mint.ts';

/** A token that was looked at and found to be ours; undefined where nobody looks that closely. */
export type Shown = Claims | Refusal | undefined;

/** Looks at a token by itself: whether there has to be one, and whether it was made here, for this. */
export function passportControl(
  { read }: Pick<Mint, 'read'>,
  mode: AuthMode,
  authorization: string | undefined,
  base: string,
): Shown | Promise<Shown> {
  if (mode === 'off') return undefined;
  const refused = bearerRefusal(authorization, mode);
  if (mode === 'any' || refused) return refused;
  const said = read(tokenOf(authorization) ?? '');
  return said instanceof Promise
    ? said.then((claims) => checked(claims, base))
    : checked(said, base);
}

function checked(said: object | undefined, base: string): Shown {
  if (said === undefined)
    return refuse(
      'InvalidAuthenticationToken',
      'The token was not given out by this service, or was changed on the way. Ask its token endpoint for one.',
    );
  if (!isAccess(said))
    return refuse(
      'InvalidAuthenticationToken',
      'The token was given out by this service, and is no access token. Send what its token endpoint answers as access_token.',
    );
  return audienceRefusal(said.aud, base) ?? said;
}

/** Whether a token has expired by the client's own watch: all there is where no world has one. */
export function watchRefusal({ exp }: Claims, machineNow: Instant): Refusal | undefined {
  const expiresAt = fromUnixMs(exp * 1000);
  return machineNow < expiresAt ? undefined : expired(expiresAt, machineNow);
}

/** What is asked for, in a world. */
export interface Wish {
  readonly world: World;
  readonly now: Instant;
  readonly machineNow: Instant;
  /** As `Microsoft.RecoveryServices/Vaults/backupJobs/read`. */
  readonly action: string;
  readonly scope: string;
}

/** What stands against a token of ours in a world: its age, its tenant, or who it was given out to. */
export function accessRefusal(claims: Claims, wish: Wish): Refusal | undefined {
  return ageRefusal(claims, wish) ?? tenantRefusal(claims, wish) ?? roleRefusal(claims, wish);
}

function ageRefusal(claims: Claims, { world, now, machineNow }: Wish): Refusal | undefined {
  const { restorite: given } = claims;
  if (!sameName(given.world, world.subscription)) return watchRefusal(claims, machineNow);
  if (given.expiresAt === undefined || now < given.expiresAt) return undefined;
  return expired(given.expiresAt, now);
}

const expired = (expiredAt: Instant, now: Instant): Refusal =>
  refuse('ExpiredAuthenticationToken', undefined, {
    expired: usDate(expiredAt),
    now: usDate(now),
  });

function tenantRefusal({ tid }: Claims, { world }: Wish): Refusal | undefined {
  if (sameName(tid, world.tenant)) return undefined;
  return refuse('InvalidAuthenticationTokenTenant', undefined, {
    value: issuerOf(tid),
    tenant: issuerOf(world.tenant),
  });
}

/** Inferred: a client is named by its application id, a person by the user name. */
function roleRefusal(claims: Claims, { world, action, scope }: Wish): Refusal | undefined {
  const role = roleOf(claims, world);
  if (role && mayPerform(role, action)) return undefined;
  return refuse('AuthorizationFailed', role && `Its role here is ${role}.`, {
    client: claims.upn ?? claims.appid,
    object: claims.oid,
    action,
    scope,
  });
}

/**
 * The role is the world's to say, as of now; what the token says of it is what was true when it was
 * given out. A role that was ordered is that of everybody clients are given out to be.
 */
export function roleOf({ oid }: Pick<Claims, 'oid'>, world: World): Role | undefined {
  const { contributor, reader, managedIdentity } = principalsOf(world);
  if (oid === reader.objectId) return reader.role;
  const given = [contributor, managedIdentity].find(({ objectId }) => objectId === oid);
  return given && (world.auth.role ?? given.role);
}
