import { remembered } from './remembered.ts';

/**
 * What is a secret is told by its name. The names are those of OAuth (RFC 6749, 7521), of Azure's own
 * managed identities, and of the backup service: scripts of item-level restores and the names that hold their passwords, access tokens of
 * cross-region restores, the token for a resource guard, the security PIN, keys of encrypted machines.
 */

/** Headers alone: what holds one of these words anywhere, and names of Azure's own. */
const SECRET_HEADER =
  /authorization|secret|passw|cookie|assertion|api-?key|subscription-key|encryption-key$|^x-identity-header$/i;

/** Without `_` and `-`, in lower case, to the end: `client_secret`, `adminPassword`. */
const SECRET_NAME =
  /(?:passw(?:or)?d|passphrase|secret|secretdata|secrettext|token|tokenstring|scriptcontent|scriptnamesuffix|assertion|authorization|cookie|sas|apikey|accesskey|accountkey|primarykey|secondarykey|privatekey|sharedkey|keybackupdata|connectionstring|securitypin|devicecode)$/;

/** These end like secrets and are none: a reader needs them to page (`x-ms-continuation-token`). */
const NO_SECRET = /(?:skip|continuation|nextpage)token$/;

/** The signature of a shared access, the signed addresses of operations, the code of a sign-in. */
const SECRET_PARAMETER = /^(?:sig|t|c|s|h|code)$/i;

/** Clients and the service have few; only the many are new every time. */
const NAMES_REMEMBERED = 2048;

/** Of a field in JSON, of a parameter, or of a header. */
export const isSecretName = remembered((name) => {
  const plain = name.replaceAll(/[_\-$.\s]/g, '').toLowerCase();
  return SECRET_NAME.test(plain) && !NO_SECRET.test(plain);
}, NAMES_REMEMBERED);

/** What is a secret as a field is one as a header: `X-Auth-Token`, `X-Vault-Token`. */
export const isSecretHeader = (name: string): boolean =>
  SECRET_HEADER.test(name) || isSecretName(name);

/** Of a parameter in a query or a form. */
export const isSecretParameter = (name: string): boolean =>
  SECRET_PARAMETER.test(name) || isSecretName(name);

/**
 * What a text has that holds a secret, in any spelling: looked for first, since most bodies hold none
 * and need not be read as JSON.
 */
export const SUSPICIOUS =
  /passw|passphrase|secret|token|script|assertion|authorization|cookie|sas|key|connection|pin|device|[?&#;][^=&\s]{0,64}=|%3d|:\/\/[^/\s"]*@|eyJ|bearer|\\u/i;
