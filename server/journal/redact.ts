import type { Digest } from './digest.ts';
import { type HeaderSeal, sealHeaders } from './seal-headers.ts';
import { isSecretName, isSecretParameter, SUSPICIOUS } from './secrets.ts';

/** Takes the secrets out of what was said, each by its name, whatever it stands in. */
export interface Redactor extends HeaderSeal {
  /** Any other text: an address, a header's value, a sentence. */
  readonly text: (text: string) => string;
  /** JSON, whole or cut short; a form; anything else. */
  readonly body: (body: string) => string;
}

/** In text that is nearly JSON: a field, and then its value, be it unended. */
const FIELD = /"((?:[^"\\]|\\.){1,80})"\s*:\s*/g;
const FIELD_VALUE = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[[{][\s\S]*|(?!null\b)[^\s,}\]][^,}\]]*/y;
/** In a query, a form, or any other text. */
const PARAMETER = /(?:^|[?&#;\s"'(<{,])([\w.%$+-]{1,64})=/g;
const PARAMETER_VALUE = /[^&\s"<>]+/y;
/** A challenge says `Bearer realm="…"`, which is no token; a token may well be of letters alone. */
const BEARER =
  /\b(bearer\s+)(?!(?:realm|scope|resource|client_id|claims|authorization(?:_uri)?|error(?:_description)?)=")([\w.~+/-]{16,}=*)/gi;
const USER_INFO = /(:\/\/)([^/?#\s"@]+)@/g;
const TOKEN = /(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|\/)\S*$/i;

export function makeRedactor(digest: Digest): Redactor {
  function loose(text: string): string {
    const digestField = (value: string): string => `"${digest(looseValue(value))}"`;
    const digestParameter = (value: string): string => digest(decoded(value));
    const withoutFields = replaceValues(text, FIELDS, digestField);
    return replaceValues(withoutFields, PARAMETERS, digestParameter)
      .replaceAll(USER_INFO, (_, slashes: string, who: string) => `${slashes}${digest(who)}@`)
      .replaceAll(BEARER, (_, scheme: string, token: string) => scheme + digest(token))
      .replaceAll(TOKEN, (token) => digest(token));
  }

  /** A pair of a query or form. */
  function pair(text: string): string {
    const end = text.indexOf('=');
    if (end < 0) return loose(text);
    const name = text.slice(0, end);
    const value = decoded(text.slice(end + 1));
    if (isSecretParameter(decoded(name))) return `${name}=${digest(value)}`;
    const clean = textOf(value);
    return clean === value ? text : `${name}=${encodeURIComponent(clean)}`;
  }

  /** A client that appends to an address that has a query already asks with two question marks. */
  function address(url: string): string {
    const end = url.search(/[?#]/);
    if (end < 0) return loose(url);
    const query = url.slice(end).split(/([?&#])/);
    return (
      loose(url.slice(0, end)) + query.map((part) => (part.length < 2 ? part : pair(part))).join('')
    );
  }

  function textOf(text: string): string {
    if (!SUSPICIOUS.test(text)) return text;
    if (/^[[{]/.test(text)) return bodyOf(text);
    return ADDRESS.test(text) ? address(text) : loose(text);
  }

  function json(body: string): string {
    const found: string[] = [];
    const clean = JSON.parse(body, (name, value: unknown) => {
      if (name !== '' && isSecretName(name)) {
        found.push(name);
        return sealedValue(value, digest);
      }
      if (isSecretSetting(value)) {
        found.push(name);
        return { ...value, value: sealedValue(value.value, digest) };
      }
      if (typeof value !== 'string') return value;
      const text = textOf(value);
      if (text !== value) found.push(name);
      return text;
    }) as unknown;
    // Where nothing was found the bytes stay; a field given twice is then still in them.
    return found.length > 0 ? JSON.stringify(clean) : loose(body);
  }

  function bodyOf(body: string): string {
    if (!SUSPICIOUS.test(body) && !/(?:^|&)\w+=/.test(body)) return body;
    if (/^[^\s=&<>{}[\]"]+=/.test(body)) return body.split('&').map(pair).join('&');
    try {
      return json(body);
    } catch {
      // Cut short, nested without end, or no JSON to begin with.
      return loose(body);
    }
  }

  return { ...sealHeaders(digest), text: textOf, body: bodyOf };
}

/** All that stands under a secret's name is secret, however deep. */
function sealedValue(value: unknown, digest: Digest): unknown {
  if (typeof value === 'string' || typeof value === 'number') return digest(String(value));
  if (Array.isArray(value)) return value.map((part) => sealedValue(part, digest));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, sealedValue(part, digest)]);
  return Object.fromEntries(parts) as unknown;
}

/** How names and their values are found in text that is not taken apart. */
interface Named {
  /** A name, captured, up to where its value begins. */
  readonly name: RegExp;
  readonly isSecret: (name: string, match: string) => boolean;
  readonly value: RegExp;
}

const FIELDS: Named = {
  name: FIELD,
  isSecret: (name) => isSecretName(unescaped(name)),
  value: FIELD_VALUE,
};

const PARAMETERS: Named = {
  name: PARAMETER,
  // A single letter is a word of its own anywhere but in a query.
  isSecret: (name, match) =>
    isSecretName(decoded(name)) || (!/^[\s"'(<{,]/.test(match) && isSecretParameter(decoded(name))),
  value: PARAMETER_VALUE,
};

/** Replaces the values of secrets. In the value of anything else the next name may stand. */
function replaceValues(
  text: string,
  { name, isSecret, value }: Named,
  replace: (value: string) => string,
): string {
  let clean = '';
  let done = 0;
  name.lastIndex = 0;
  for (let match = name.exec(text); match; match = name.exec(text)) {
    if (!isSecret(match[1] ?? '', match[0])) continue;
    value.lastIndex = name.lastIndex;
    const found = value.exec(text)?.[0];
    if (found === undefined) continue;
    clean += text.slice(done, name.lastIndex) + replace(found);
    done = name.lastIndex + found.length;
    name.lastIndex = done;
  }
  return clean + text.slice(done);
}

/** `{"name": "password", "value": "…"}`, as lists of settings have it. */
const isSecretSetting = (value: unknown): value is { value: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'value' in value &&
  typeof value.name === 'string' &&
  isSecretName(value.name);

/** Of a value in broken JSON: what it would have been. */
const looseValue = (value: string): string =>
  value.startsWith('"') ? unescaped(value.slice(1).replace(/"$/, '')) : value.trim();

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
