import { sameName } from '../core/names.ts';
import { type Principal, principalsOf } from '../core/principals.ts';
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
  if (isStrict && !isNamed(ask, identity)) return isOfApp(ask) ? noneOfApp(ask) : NOT_FOUND;
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
  if (!isOfApp(ask))
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

/** Measured: az 2.45 posts its form where MSI_ENDPOINT leads, and shows `Metadata` alone. */
const isOfApp = ({ method, segments }: Ask): boolean =>
  method === 'GET' && segments[0]?.toLowerCase() === 'msi';

/**
 * By what a client says which identity it wants: specified, how managed identities work with virtual
 * machines, and of App Service the reference of its REST endpoint; `clientid` until 2017.
 */
const NAMES: Readonly<Record<string, 'clientId' | 'objectId' | undefined>> = {
  client_id: 'clientId',
  clientid: 'clientId',
  object_id: 'objectId',
  principal_id: 'objectId',
  // The one that there is, is the machine's own: no resource.
  mi_res_id: undefined,
  msi_res_id: undefined,
};

/** Whether the identity that there is, is the one that is wanted; who names none takes what there is. */
const isNamed = ({ query, form }: Ask, identity: Principal): boolean =>
  Object.entries(NAMES).every(([name, of]) => {
    const wanted = form.get(name) ?? query.get(name);
    return !wanted || (of !== undefined && sameName(wanted, identity[of]));
  });

/** Recorded by others (Azure/terraform-provider-azapi, 669 in 2024), of the instance metadata service. */
const NOT_FOUND = refusedPlainly(400, 'invalid_request', 'Identity not found');

/** The text recorded by others (Azure-Samples/azure-search-openai-demo, 2148 in 2024); its fields inferred from MSAL. */
const noneOfApp = ({ correlationId }: Ask): Reply => ({
  status: 400,
  body: {
    statusCode: 400,
    message:
      'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.',
    correlationId,
  },
});

/** Measured: the cloud shell's clients and older ones come here with `Metadata` alone. */
const shownTo = ({ header }: Pick<Ask, 'header'>): string | undefined =>
  header('x-identity-header') ?? header('secret') ?? header('metadata');
