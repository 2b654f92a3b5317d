import { ok, refused, type Reply } from './answers.ts';
import type { Ask } from './ask.ts';
import { authorityRefusal, tenantAsked } from './tenant.ts';
import { issuerAt } from './tokens.ts';

/** Measured: MSAL for JavaScript needs the first four, MSAL for Python the first two. */
export function openIdConfiguration(ask: Ask, isStrict: boolean): Reply {
  const refusal = isStrict ? authorityRefusal(ask) : undefined;
  if (refusal) return refused(ask, refusal);
  const { base, segments } = ask;
  const at = `${base}/${segments[0] ?? 'common'}`;
  return ok({
    token_endpoint: `${at}/oauth2/v2.0/token`,
    authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
    issuer: issuerAt(base, tenantAsked(ask)),
    jwks_uri: `${at}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'private_key_jwt',
      'client_secret_basic',
    ],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['ES256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'nonce',
      'preferred_username',
      'name',
      'tid',
      'ver',
    ],
  });
}

/** Whoever asks whether an authority is one is told that it is, and that it has no other names. */
export function instanceDiscovery({ base, query }: Ask): Reply {
  const asked = query.get('authorization_endpoint') ?? `${base}/common/oauth2/v2.0/authorize`;
  const [authority = base, tenant = 'common'] = URL.canParse(asked)
    ? [new URL(asked).origin, new URL(asked).pathname.split('/')[1]]
    : [];
  const { host } = new URL(authority);
  return ok({
    tenant_discovery_endpoint: `${authority}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}

/** Specified by MSAL for Python’s source: `Managed` means that the password is asked for here. */
export function userRealm({ segments, base }: Ask): Reply {
  const user = segments[2] ?? '';
  return ok({
    ver: '1.0',
    account_type: 'Managed',
    domain_name: user.slice(user.indexOf('@') + 1),
    cloud_instance_name: new URL(base).host,
    cloud_audience_urn: 'urn:federation:MicrosoftOnline',
  });
}
