/**
 * What a request is aimed at. Measured with real clients: they send `resourcegroups` and
 * `Subscriptions`, empty segments, trailing slashes, the doubled `/subscriptions//subscriptions/`
 * that the tutorial prints, and `;` both raw and as `%3B`. All of them mean the same path.
 */
export interface Target {
  /** Decoded, as spelled by the client, without empty segments: what ids in answers echo. */
  readonly segments: readonly string[];
  /** The same in lower case. */
  readonly words: readonly string[];
  /** What routes match: the path with its type names in lower case and its names left blank. */
  readonly shape: string;
}

/**
 * Tidies the path of an absolute URL; the query is left aside. The last one is remembered: it is
 * asked for by the router and then by the handler, and who polls asks for the same again.
 */
export function targetOf(url: string): Target {
  if (url !== last.url) last = { url, target: tidy(url) };
  return last.target;
}

let last: { readonly url: string; readonly target: Target } = {
  url: '',
  target: { segments: [], words: [], shape: '/' },
};

function tidy(url: string): Target {
  const raw = pathOf(url).split('/').filter(isNotEmpty);
  if (isSubscriptions(raw[0]) && isSubscriptions(raw[1])) raw.shift();
  const segments = raw.map(decode);
  return { segments, words: segments.map(lowerCased), shape: shapeOf(raw) };
}

/**
 * In an ARM path type names and names take turns. Two kinds of names are part of the shape all the
 * same: the namespace behind `providers`, and the few that a path has fixed, behind which the turns
 * begin anew.
 */
export function shapeOf(segments: readonly string[]): string {
  let shape = '';
  let type = '';
  let isName = false;
  for (const segment of segments) {
    const word = segment.toLowerCase();
    const fixed = FIXED_NAMES.has(`${type}/${word}`);
    shape += isName && !fixed && type !== 'providers' ? '/_' : `/${word}`;
    isName = fixed || !isName;
    type = word;
  }
  return shape === '' ? '/' : shape;
}

/** Names that stand in the contract's paths themselves, behind their type names. */
const FIXED_NAMES = new Set([
  'backupjobs/operationresults',
  'backupconfig/vaultconfig',
  'backupstorageconfig/vaultstorageconfig',
  'backupencryptionconfigs/backupresourceencryptionconfig',
]);

const isSubscriptions = (segment: string | undefined): boolean =>
  segment?.toLowerCase() === 'subscriptions';

const lowerCased = (segment: string): string => segment.toLowerCase();

const isNotEmpty = (segment: string): boolean => segment !== '';

function pathOf(url: string): string {
  const query = url.indexOf('?');
  const end = query < 0 ? url.length : query;
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start < 0 || start > end ? '/' : url.slice(start, end);
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not an encoding at all: the segment names what it spells.
    return segment;
  }
}
