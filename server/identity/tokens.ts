import { chance } from '../core/chance.ts';
import { ok, refused, type Reply } from './answers.ts';
import { applicant, isTokenRefusal } from './applicant.ts';
import type { Ask } from './ask.ts';
import { audienceAskedFor } from './audience.ts';
import { accessClaims, type Bearer, idClaims, refreshClaims, type TokenOrder } from './claims.ts';
import type { Mint } from './mint.ts';
import { tenantAsked, tenantRefusal } from './tenant.ts';
import { tokenTimes } from './token-times.ts';

/** Inferred: what a request that names no resource is taken for. */
const MANAGEMENT = 'https://management.core.windows.net/';

/** The token endpoint: version 2.0 is asked by scope and counts in numbers, the first by resource and in texts. */
export async function giveToken(ask: Ask, isStrict: boolean, mint: Mint): Promise<Reply> {
  const { form } = ask;
  const tenant = tenantAsked(ask);
  const refusal = isStrict ? tenantRefusal(ask) : undefined;
  if (refusal) return refused(ask, refusal);
  const bearer = await applicant(ask, tenant, isStrict, mint);
  if (isTokenRefusal(bearer)) return refused(ask, bearer);
  const audience = audienceAskedFor(form.get('resource'), form.get('scope')) ?? MANAGEMENT;
  const order = orderOf(ask, bearer, tenant, audience);
  const token = await mint.sign(accessClaims(order));
  const ofPerson = bearer.isUser ? await personal(ask, order, mint) : {};
  const counted = ask.segments.includes('v2.0') ? newerForm(ask, order) : olderForm(order);
  return ok({ token_type: 'Bearer', ...counted, access_token: token, ...ofPerson });
}

export const orderOf = (
  { world, now, machineNow, counters }: Ask,
  bearer: Bearer,
  tenant: string,
  audience: string,
): TokenOrder => ({
  bearer,
  tenant,
  audience,
  world: world.subscription,
  times: tokenTimes(world, now, machineNow),
  uti: chance(world.seed, 'token').hex32(counters.requests++).slice(0, 22),
});

const newerForm = ({ form }: Ask, { bearer, times }: TokenOrder): object => ({
  ...(bearer.isUser && { scope: form.get('scope') ?? '' }),
  expires_in: times.expiresIn,
  ext_expires_in: times.expiresIn,
});

export const olderForm = ({ audience, times }: TokenOrder): object => ({
  expires_in: String(times.expiresIn),
  ext_expires_in: String(times.expiresIn),
  expires_on: String(times.expiresAt),
  not_before: String(times.issuedAt),
  resource: audience,
});

/** What a person gets beside the token: who that is, and how to come again. */
async function personal({ form, base }: Ask, order: TokenOrder, mint: Mint): Promise<object> {
  const { tenant, bearer } = order;
  const nonce = form.get('nonce') ?? undefined;
  const claims = idClaims(order, issuerAt(base, tenant), form.get('client_id') ?? '', nonce);
  const clientInfo = JSON.stringify({ uid: bearer.objectId, utid: tenant });
  return {
    id_token: await mint.sign(claims),
    refresh_token: await mint.sign(refreshClaims({ bearer, tenant }, form.get('scope') ?? '')),
    client_info: Buffer.from(clientInfo).toString('base64url'),
  };
}

/** MSAL takes no issuer of another host than the authority's. */
export const issuerAt = (base: string, tenant: string): string => `${base}/${tenant}/v2.0`;
