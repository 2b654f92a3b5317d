import { principalsOf } from '../core/principals.ts';
import { ok, refusedPlainly, type Reply } from './answers.ts';
import { bearerOf } from './applicant.ts';
import type { Ask } from './ask.ts';
import { accessClaims } from './claims.ts';
import type { Mint } from './mint.ts';
import { olderForm, orderOf } from './tokens.ts';

/**
 * The endpoints that a machine has for its own identity. Which one is asked shows in the header that
 * proves that the request was made on the machine: `Metadata: true` at the instance metadata service
 * and in the cloud shell, `X-IDENTITY-HEADER` or, before 2019, `secret` in an app service.
 */
export async function giveManagedToken(ask: Ask, isStrict: boolean, mint: Mint): Promise<Reply> {
  const { query, form, world } = ask;
  const refusal = headerRefusal(ask, isStrict);
  if (refusal) return refusal;
  const resource = form.get('resource') ?? query.get('resource');
  if (!resource)
    return refusedPlainly(400, 'invalid_request', "Required parameter 'resource' not specified");
  const identity = principalsOf(world).managedIdentity;
  const order = orderOf(ask, bearerOf(identity, false, world), world.tenant, resource);
  const token = await mint.sign(accessClaims(order));
  return ok({
    access_token: token,
    client_id: identity.clientId,
    token_type: 'Bearer',
    ...olderForm(order),
  });
}

/** Texts of the instance metadata service: specified, how managed identities work with virtual machines. */
function headerRefusal(ask: Ask, isStrict: boolean): Reply | undefined {
  const { header, world } = ask;
  const isOfApp = ask.segments[0]?.toLowerCase() === 'msi';
  if (!isOfApp)
    return header('metadata')?.toLowerCase() === 'true'
      ? undefined
      : refusedPlainly(400, 'invalid_request', 'Required metadata header not specified');
  const shown = shownTo(ask);
  const wanted = principalsOf(world).managedIdentity.clientSecret;
  if (shown && (!isStrict || shown === wanted)) return undefined;
  return refusedPlainly(
    shown ? 401 : 400,
    'invalid_request',
    'The header X-IDENTITY-HEADER, or secret, must be what IDENTITY_HEADER or MSI_SECRET says.',
  );
}

/** Measured: the cloud shell's clients and older ones come here with `Metadata` alone. */
const shownTo = ({ header }: Pick<Ask, 'header'>): string | undefined =>
  header('x-identity-header') ?? header('secret') ?? header('metadata');
