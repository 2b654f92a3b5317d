/**
 * What a request is aimed at. Measured with real clients: they send `resourcegroups` and
 * `Subscriptions`, empty segments, trailing slashes, the doubled `/subscriptions//subscriptions/`
 * that the tutorial prints, and `;` both raw and as `%3B`. All of them mean the same path.
 */
export interface Target {
  /** Decoded, as spelled by the client, without empty segments: what ids in answers echo. */
  readonly segments: readonly string[];
  /** The same in lower case and still encoded: what routes match, and nothing else reads. */
  readonly routed: string;
}

/** Tidies the path of an absolute URL; the query is left aside. */
export function targetOf(url: string): Target {
  const raw = pathOf(url).split('/').filter(isNotEmpty);
  if (isSubscriptions(raw[0]) && isSubscriptions(raw[1])) raw.shift();
  return { segments: raw.map(decode), routed: `/${raw.join('/')}`.toLowerCase() };
}

const isSubscriptions = (segment: string | undefined): boolean =>
  segment?.toLowerCase() === 'subscriptions';

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
