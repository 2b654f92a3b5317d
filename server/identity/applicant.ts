import { chance } from '../core/chance.ts';
import { sameName } from '../core/names.ts';
import { domainOf, everyPrincipal, type Principal, principalsOf } from '../core/principals.ts';
import type { Ask } from './ask.ts';
import type { TokenRefusal } from './answers.ts';
import { type Bearer, isAccess, isRefresh } from './claims.ts';
import type { Mint } from './mint.ts';
import { roleOf } from './passport.ts';

/** Whom a token is given out to, or why to nobody. Where any token will do, anybody may have one. */
export function applicant(
  ask: Ask,
  tenant: string,
  isStrict: boolean,
  { read }: Pick<Mint, 'read'>,
): Bearer | TokenRefusal | Promise<Bearer | TokenRefusal> {
  switch (ask.form.get('grant_type')) {
    case 'client_credentials':
      return client(ask, tenant, isStrict, read);
    case 'password':
      return person(ask, tenant, isStrict);
    case 'refresh_token':
      return returning(ask, tenant, isStrict, read);
    case null:
      return MISSING_GRANT;
    default:
      return unsupportedGrant(ask.form.get('grant_type') ?? '');
  }
}

async function client(ask: Ask, tenant: string, isStrict: boolean, read: Mint['read']) {
  const id = ask.form.get('client_id') ?? '';
  const known = knownAs(id, tenant);
  const refusal = isStrict ? await clientRefusal(ask, tenant, known, read) : undefined;
  return refusal ?? bearerOf(known ?? stranger(id, tenant), false, ask.world);
}

function person({ form, world }: Ask, tenant: string, isStrict: boolean): Bearer | TokenRefusal {
  const name = form.get('username') ?? '';
  const known = knownAs(name, tenant);
  if (isStrict && known?.clientSecret !== form.get('password')) return WRONG_PASSWORD;
  return bearerOf(known ?? stranger(name, tenant), true, world);
}

async function returning(
  { form, world }: Ask,
  tenant: string,
  isStrict: boolean,
  read: Mint['read'],
): Promise<Bearer | TokenRefusal> {
  const claims = await read(form.get('refresh_token') ?? '');
  if (isRefresh(claims) && sameName(claims.tid, tenant)) return claims;
  return isStrict
    ? WRONG_REFRESH
    : bearerOf(stranger(form.get('client_id') ?? '', tenant), true, world);
}

export const isTokenRefusal = (value: object): value is TokenRefusal => 'error' in value;

const knownAs = (name: string, tenant: string): Principal | undefined =>
  everyPrincipal(principalsOf({ tenant })).find(
    ({ clientId, userName }) => sameName(clientId, name) || sameName(userName, name),
  );

/** Somebody whom the tenant does not know: the same one each time. */
function stranger(name: string, tenant: string): Principal {
  const drawn = chance(0, `stranger ${name.toLowerCase()} of ${tenant.toLowerCase()}`);
  return {
    kind: 'application',
    name: name === '' ? 'anybody' : name,
    clientId: name.includes('@') || name === '' ? drawn.guid(0) : name,
    objectId: drawn.guid(1),
    clientSecret: '',
    userName: name.includes('@') ? name : `${name}@${domainOf(tenant)}`,
    role: 'Backup Contributor',
  };
}

export const bearerOf = (principal: Principal, isUser: boolean, world: Ask['world']): Bearer => ({
  clientId: principal.clientId,
  objectId: principal.objectId,
  name: principal.name,
  userName: principal.userName,
  role: roleOf({ oid: principal.objectId }, world) ?? principal.role,
  isUser,
});

/** Codes and texts: specified, Microsoft Entra authentication error codes. */
async function clientRefusal(
  { form }: Ask,
  tenant: string,
  known: Principal | undefined,
  read: Mint['read'],
): Promise<TokenRefusal | undefined> {
  const id = form.get('client_id') ?? '';
  if (!known) return unknownClient(id, tenant);
  const [secret, assertion] = [form.get('client_secret'), form.get('client_assertion')];
  if (secret !== null) return secret === known.clientSecret ? undefined : wrongSecret(id);
  if (assertion === null) return MISSING_SECRET;
  return isExchange(await read(assertion), tenant) ? undefined : WRONG_ASSERTION;
}

/** Who holds a token of ours for the exchange of tokens, a managed identity say, may come as an application. */
const EXCHANGE = 'api://AzureADTokenExchange';

const isExchange = (claims: object | undefined, tenant: string): boolean =>
  isAccess(claims) && claims.aud === EXCHANGE && sameName(claims.tid, tenant);

const unknownClient = (id: string, tenant: string): TokenRefusal => ({
  status: 400,
  error: 'unauthorized_client',
  code: 700016,
  message: `Application with identifier '${id}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
});

const wrongSecret = (id: string): TokenRefusal => ({
  status: 401,
  error: 'invalid_client',
  code: 7000215,
  message: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${id}'.`,
});

const MISSING_SECRET: TokenRefusal = {
  status: 401,
  error: 'invalid_client',
  code: 7000216,
  message:
    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
};

const WRONG_ASSERTION: TokenRefusal = {
  status: 401,
  error: 'invalid_client',
  code: 700213,
  message: `No matching federated identity record found for presented assertion. Under --auth strict it must be a token of this service for '${EXCHANGE}', as its managed identity gives out.`,
};

const WRONG_PASSWORD: TokenRefusal = {
  status: 400,
  error: 'invalid_grant',
  code: 50126,
  message: 'Error validating credentials due to invalid username or password.',
};

const WRONG_REFRESH: TokenRefusal = {
  status: 400,
  error: 'invalid_grant',
  code: 9002313,
  message: 'Invalid request. Request is malformed or invalid.',
};

const MISSING_GRANT: TokenRefusal = {
  status: 400,
  error: 'invalid_request',
  code: 900144,
  message: "The request body must contain the following parameter: 'grant_type'.",
};

const unsupportedGrant = (grant: string): TokenRefusal => ({
  status: 400,
  error: 'unsupported_grant_type',
  code: 70003,
  message: `The app requested an unsupported grant type '${grant}'.`,
});
