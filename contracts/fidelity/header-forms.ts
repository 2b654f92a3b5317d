import { tellsItsInstant } from './now-of.ts';
import type { Pair } from './pair.ts';
import { GUID, isDrawnId, isNumberedId, pollingAddressIn, SIGNED } from './polling-address.ts';

/** Whether a value says the same as the recorded one, as far as it must. */
export type Form = (recorded: string, given: string, pair: Pair) => boolean;

/** Constants are compared to the letter; instants, within a second or two; what is drawn or counted, by its form. */
export const headerForm = (name: string): Form =>
  FORMS[name] ?? (name in BUDGETS ? ofBudget(name) : toTheLetter);

export const toTheLetter: Form = (recorded, given) => recorded === given;

/** Both look like this. */
export const like =
  (pattern: RegExp): Form =>
  (recorded, given) =>
    pattern.test(recorded) && pattern.test(given);

/** What looks so on one side looks so on the other; what does not is the same to the letter. */
export const alike =
  (...patterns: readonly RegExp[]): Form =>
  (recorded, given) =>
    patterns.some((pattern) => pattern.test(recorded) && pattern.test(given)) || recorded === given;

/**
 * Both look so, and the instant that the pattern takes out of them is the same, give or take a few seconds. Recorded:
 * the clock by which the service counts durations and that of its front are up to two seconds apart.
 */
const atOneTime =
  (pattern: RegExp, seconds: number): Form =>
  (recorded, given, pair) => {
    const [should, is] = [recorded, given].map((text) => msIn(pattern.exec(text)?.[1]));
    if (should === undefined || is === undefined) return false;
    return Math.abs(should - is) <= 1000 * (seconds + (tellsItsInstant(pair) ? 2 : 0));
  };

/** Of an HTTP date, and of `2024-04-22T11:12:31Z` with its dashes and colons or without. */
function msIn(text = ''): number | undefined {
  const [, year = '', month = '', day = '', ...time] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const ms = Date.parse(year === '' ? text : `${year}-${month}-${day}T${time.join(':')}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

const HTTP_DATE =
  /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)$/;

/** A drawn id, and not where there is none; none, where there is none. */
const ID: Form = (recorded, given) => (isDrawnId(recorded) ? isDrawnId(given) : recorded === given);

/** Recorded: the edge has seen a request up to two seconds before it was answered. */
const AT_THE_EDGE = 3;

const FORMS: Readonly<Record<string, Form>> = {
  date: atOneTime(HTTP_DATE, 1),
  'content-length': like(/^\d+$/),
  location: address,
  'azure-asyncoperation': address,
  'x-ms-request-id': ID,
  'x-ms-correlation-request-id': ID,
  'x-ms-routing-request-id': atOneTime(new RegExp(`^[A-Z0-9]+:(\\d{8}T\\d{6}Z):${GUID}$`), 2),
  'x-ms-operation-identifier': like(
    new RegExp(`^tenantId=${GUID},objectId=${GUID}/[a-z0-9]+/${GUID}$`),
  ),
  'x-msedge-ref': atOneTime(
    /^Ref A: [0-9A-F]{32} Ref B: [A-Z]{3}\d+ Ref C: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/,
    AT_THE_EDGE,
  ),
};

/** What a budget holds, up to the api-versions of a year and from then on, as far as it was recorded. */
const BUDGETS: Readonly<Record<string, (apiVersion: string) => number>> = {
  'x-ms-ratelimit-remaining-subscription-reads': () => 15_000,
  'x-ms-ratelimit-remaining-subscription-writes': (version) => (version < '2024-10' ? 1_200 : 800),
  'x-ms-ratelimit-remaining-subscription-deletes': () => 15_000,
  'x-ms-ratelimit-remaining-subscription-resource-requests': (version) =>
    version < '2024' ? 300 : 1_100,
  'x-ms-ratelimit-remaining-subscription-global-reads': () => 16_500,
  'x-ms-ratelimit-remaining-subscription-global-writes': () => 12_000,
};

/** Something is left, and no more than there can be. */
const ofBudget =
  (name: string): Form =>
  (recorded, given, { apiVersion }) => {
    const most = Math.max(Number(recorded), BUDGETS[name]?.(apiVersion) ?? 0);
    return /^[1-9]\d*$/.test(given) && Number(given) <= most;
  };

/** A polling address: its path and its api-version to the letter, what it is signed with by its form. */
function address(recorded: string, given: string, { path }: Pair): boolean {
  const [should, is] = [pollingAddressIn(recorded), pollingAddressIn(given)];
  const isDrawn = !path.includes(should.operation);
  return (
    should.origin === is.origin &&
    should.place === is.place &&
    (isDrawn ? isOfOneKind(should.operation, is.operation) : should.operation === is.operation) &&
    should.parameters.length === is.parameters.length &&
    should.parameters.every(([name, value], at) => {
      const [other, otherValue] = is.parameters[at] ?? ['', ''];
      return name === other && isParameter(name, value, otherValue);
    })
  );
}

const isOfOneKind = (one: string, other: string): boolean =>
  [isDrawnId, isNumberedId].some((isOfKind) => isOfKind(one) && isOfKind(other));

/** Some are shortened or unread in the files; an address is signed at the instant of its answer. */
function isParameter(name: string, recorded: string, given: string): boolean {
  const pattern = SIGNED[name];
  if (!pattern) return recorded === given;
  const isKnown = !recorded.startsWith('<');
  if (!pattern.test(given) || (isKnown && !pattern.test(recorded))) return false;
  return name !== 't' || !isKnown || Math.abs(Number(recorded) - Number(given)) <= THREE_SECONDS;
}

/** Recorded: up to a second and a half behind the second of the date. */
const THREE_SECONDS = 30_000_000;
