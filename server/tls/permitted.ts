import { UsageError } from '../usage-error.ts';

/**
 * Refuses what a CA must not vouch for. A name constraint permits all that is below a name (specified:
 * RFC 5280, 4.2.1.10), so that one for `com` would permit most of the internet.
 */
export function refuseTooWide(names: readonly string[]): void {
  for (const name of names) {
    const told = name.toLowerCase().replace(/^\*\./, '').replace(/\.$/, '');
    if (isOfEverybody(told))
      throw new UsageError(
        `Cannot make a certificate for '${name}': the CA could vouch for every host below it, and those are others'; name one host, as in restorite.${told}.`,
      );
  }
}

/**
 * Whether everybody's hosts are below a name. One word may be a machine's own name, or a service's in a
 * Compose network; two letters are a country's, and the others here are those that most hosts end in.
 */
function isOfEverybody(name: string): boolean {
  const labels = name.split('.');
  const [first = '', last] = labels;
  if (labels.length === 1) return /^[a-z]{2}$/.test(first) || GENERIC.has(first);
  return labels.length === 2 && /^[a-z]{2}$/.test(last ?? '') && BELOW_COUNTRIES.has(first);
}

const GENERIC = new Set([
  ...['com', 'net', 'org', 'edu', 'gov', 'mil', 'int', 'arpa', 'info', 'biz', 'name', 'pro'],
  ...['aero', 'asia', 'cat', 'coop', 'jobs', 'mobi', 'museum', 'post', 'tel', 'travel', 'xxx'],
  ...['app', 'dev', 'page', 'cloud', 'online', 'site', 'website', 'xyz', 'top', 'club', 'shop'],
  ...['store', 'tech', 'blog', 'live', 'space', 'world', 'life', 'today', 'news', 'email', 'link'],
  ...['hosting', 'systems', 'solutions', 'services', 'digital', 'network', 'software', 'zone'],
]);

const BELOW_COUNTRIES = new Set(['com', 'co', 'net', 'org', 'edu', 'gov', 'ac', 'or', 'ne', 'go']);
