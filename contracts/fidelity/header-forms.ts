/** Whether a value says the same as the recorded one, as far as it must. */
export type Form = (recorded: string, given: string) => boolean;

/** Constants are compared to the letter; what is drawn or counted, by its form. */
export const headerForm = (name: string): Form => FORMS[name] ?? toTheLetter;

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

const COUNT = like(/^\d+$/);
const HTTP_DATE = like(
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
);
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A GUID, but for the one of zeros, which means that there is none. */
const ID: Form = (recorded, given) =>
  /^[0-]+$/.test(recorded)
    ? recorded === given
    : like(new RegExp(`^${GUID}$`))(recorded, given) && !/^[0-]+$/.test(given);

const FORMS: Readonly<Record<string, Form>> = {
  date: HTTP_DATE,
  'content-length': COUNT,
  location: address,
  'azure-asyncoperation': address,
  'x-ms-request-id': ID,
  'x-ms-correlation-request-id': ID,
  'x-ms-routing-request-id': like(new RegExp(`^[A-Z0-9]+:\\d{8}T\\d{6}Z:${GUID}$`)),
  'x-ms-operation-identifier': like(
    new RegExp(`^tenantId=${GUID},objectId=${GUID}/[a-z0-9]+/${GUID}$`),
  ),
  'x-msedge-ref': like(
    /^Ref A: [0-9A-F]{32} Ref B: [A-Z]{3}\d+ Ref C: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  ),
  'x-ms-ratelimit-remaining-subscription-reads': COUNT,
  'x-ms-ratelimit-remaining-subscription-writes': COUNT,
  'x-ms-ratelimit-remaining-subscription-deletes': COUNT,
  'x-ms-ratelimit-remaining-subscription-resource-requests': COUNT,
  'x-ms-ratelimit-remaining-subscription-global-reads': COUNT,
  'x-ms-ratelimit-remaining-subscription-global-writes': COUNT,
  'x-ms-ratelimit-remaining-subscription-global-deletes': COUNT,
};

/** A polling address: its path and its api-version to the letter, what it is signed with by its form. */
function address(recorded: string, given: string): boolean {
  const [path, query = ''] = recorded.split('?');
  const [givenPath, givenQuery = ''] = given.split('?');
  const should = parametersOf(query);
  const is = parametersOf(givenQuery);
  return (
    operationForm(path ?? '', givenPath ?? '') &&
    should.length === is.length &&
    should.every(([name, value], at) => {
      const [other, otherValue] = is[at] ?? ['', ''];
      return name === other && (SIGNED[name] ?? toTheLetter)(value, otherValue);
    })
  );
}

/** The operation's id is drawn: a GUID, or in base64 a number of the vault's and a GUID. */
const operationForm: Form = (recorded, given) => {
  const [place, id] = split(recorded);
  const [givenPlace, givenId] = split(given);
  return place === givenPlace && (ID(id, givenId) || (isNumbered(id) && isNumbered(givenId)));
};

const split = (path: string): readonly [string, string] => {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
};

const isNumbered = (id: string): boolean =>
  new RegExp(`^\\d+;${GUID}$`).test(Buffer.from(id, 'base64').toString('latin1'));

const parametersOf = (query: string): readonly (readonly [string, string])[] =>
  query.split('&').map((parameter) => {
    const at = parameter.indexOf('=');
    return [parameter.slice(0, at), parameter.slice(at + 1)] as const;
  });

/** Ticks of .NET, a certificate, a signature and a hash in base64url; some are shortened or unread in the files. */
const signed =
  (pattern: RegExp): Form =>
  (recorded, given) =>
    (recorded.startsWith('<') || pattern.test(recorded)) && pattern.test(given);

const SIGNED: Readonly<Record<string, Form>> = {
  t: signed(/^\d{18}$/),
  c: signed(/^[\w-]{2500,4000}$/),
  s: signed(/^[\w-]{342}$/),
  h: signed(/^[\w-]{43}$/),
};
