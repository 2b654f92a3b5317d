import type { Digest } from './digest.ts';
import { remembered } from './remembered.ts';
import { isSecretHeader } from './secrets.ts';

/** Headers whose whole value is a secret. */
export interface HeaderSeal {
  /** Whether it is such a header; any casing. */
  readonly seals: (headerName: string) => boolean;
  /** Its value without the secret; the scheme of a credential and the names of cookies stay. */
  readonly sealed: (headerName: string, value: string) => string;
}

/** Clients send the same few over and over. */
const NAMES_REMEMBERED = 512;
const VALUES_REMEMBERED = 256;

const SCHEME = /^(bearer|basic|pop|negotiate|sharedkey(?:lite)?)(\s+)(.+)$/is;

export function sealHeaders(digest: Digest): HeaderSeal {
  const seals = remembered(isSecretHeader, NAMES_REMEMBERED);
  const credentials = remembered(
    // The resource-guard header may carry several tokens.
    (value: string) =>
      value
        .split(/([,;]\s*)(?=bearer\s)/i)
        .map(credential)
        .join(''),
    VALUES_REMEMBERED,
  );

  function credential(value: string): string {
    const match = SCHEME.exec(value);
    if (!match) return /^[,;]\s*$/.test(value) ? value : digest(value);
    const [, scheme = '', blank = '', secret = ''] = match;
    return `${scheme}${blank}${digest(secret)}`;
  }

  /** `name=value; name=value`; of a Set-Cookie only the first is the cookie. */
  const cookies = (value: string, all: boolean): string =>
    value
      .split(';')
      .map((part, at) => {
        const end = part.indexOf('=');
        if (!all && at > 0) return part;
        return end < 0 ? digest(part) : part.slice(0, end + 1) + digest(part.slice(end + 1));
      })
      .join(';');

  function sealed(name: string, value: string): string {
    if (/^set-cookie2?$/i.test(name)) return cookies(value, false);
    if (/^cookie$/i.test(name)) return cookies(value, true);
    return credentials(value);
  }

  return { seals, sealed };
}
