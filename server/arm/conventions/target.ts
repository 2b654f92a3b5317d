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
 * Tidies the path of an absolute URL; the query is left aside. The latest are remembered: each is
 * asked for by the router and then by the handler, and who polls asks for the same again and again.
 */
export function targetOf(url: string): Target {
  const known = recent.get(url);
  if (known) return known;
  const target = tidy(url);
  if (recent.size >= REMEMBERED) recent.clear();
  recent.set(url, target);
  return target;
}

const REMEMBERED = 1000;
const recent = new Map<string, Target>();

function tidy(url: string): Target {
  const segments: string[] = [];
  const words: string[] = [];
  for (const raw of pathOf(url).split('/')) {
    if (raw === '') continue;
    const segment = raw.includes('%') ? decode(raw) : raw;
    const word = segment.toLowerCase();
    // The doubled beginning stands for a single one.
    if (words.length === 1 && word === 'subscriptions' && words[0] === word) continue;
    segments.push(segment);
    words.push(word);
  }
  return { segments, words, shape: shapeOf(words) };
}

/**
 * The shape of a path, from its segments in lower case. Type names and names take turns. Two kinds of names are part of the shape all the
 * same: the namespace behind `providers`, and the few that a path has fixed, behind which the turns
 * begin anew.
 */
export function shapeOf(words: readonly string[]): string {
  let shape = '';
  let type = '';
  let isName = false;
  for (const word of words) {
    const fixed: boolean = isName && FIXED_NAMES.get(type) === word;
    shape += isName && !fixed && type !== 'providers' ? '/_' : `/${word}`;
    isName = fixed || !isName;
    type = word;
  }
  return shape === '' ? '/' : shape;
}

/** Names that stand in the contract's paths themselves, by the type names they stand behind. */
const FIXED_NAMES: ReadonlyMap<string, string> = new Map([
  ['backupjobs', 'operationresults'],
  ['backupconfig', 'vaultconfig'],
  ['backupstorageconfig', 'vaultstorageconfig'],
  ['backupencryptionconfigs', 'backupresourceencryptionconfig'],
]);

function pathOf(url: string): string {
  const query = url.indexOf('?');
  const end = query < 0 ? url.length : query;
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start < 0 || start > end ? '/' : url.slice(start, end);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not an encoding at all: the segment names what it spells.
    return segment;
  }
}
