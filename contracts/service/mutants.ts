import type { Spoil } from './subjects.ts';

/**
 * Services that are wrong in one thing each. The contract is only worth what it catches: a mutant
 * that no behaviour notices is a missing behaviour.
 */
export interface Mutant {
  /** What is wrong with it. */
  readonly is: string;
  readonly spoil: Spoil;
}

const isNamed =
  (name: string) =>
  ([other]: readonly [string, string]): boolean =>
    other.toLowerCase() === name;

const without =
  (name: string): Spoil =>
  (answer) => ({
    ...answer,
    headers: answer.headers.filter((header) => !isNamed(name)(header)),
  });

const withText =
  (pattern: RegExp | string, text: string): Spoil =>
  (answer) => ({ ...answer, text: answer.text.replaceAll(pattern, text) });

const withStatus =
  (from: number, to: number): Spoil =>
  (answer) =>
    answer.status === from ? { ...answer, status: to } : answer;

const withHeader =
  (name: string, edit: (value: string) => string): Spoil =>
  (answer) => ({
    ...answer,
    headers: answer.headers.map((header) =>
      isNamed(name)(header) ? [header[0], edit(header[1])] : header,
    ),
  });

/** Changes the bodies of lists. */
const withList =
  (edit: (value: unknown[]) => unknown[]): Spoil =>
  (answer) => {
    if (!answer.text.startsWith('{"value":')) return answer;
    const list = JSON.parse(answer.text) as { value: unknown[] };
    return { ...answer, text: JSON.stringify({ ...list, value: edit(list.value) }) };
  };

export const MUTANTS: readonly Mutant[] = [
  { is: 'leaves out Azure-AsyncOperation', spoil: without('azure-asyncoperation') },
  { is: 'leaves out Location', spoil: without('location') },
  { is: 'leaves out Retry-After', spoil: without('retry-after') },
  { is: 'leaves out WWW-Authenticate', spoil: without('www-authenticate') },
  {
    is: 'leaves out the rate-limit figures',
    spoil: without('x-ms-ratelimit-remaining-subscription-reads'),
  },
  { is: 'asks for a fraction of a second', spoil: withHeader('retry-after', () => '0.5') },
  { is: 'makes relative addresses', spoil: withHeader('location', (url) => new URL(url).pathname) },
  {
    is: 'forgets the api-version in addresses',
    spoil: withHeader('azure-asyncoperation', (url) => url.split('?')[0] ?? ''),
  },
  {
    is: 'encodes ; in addresses',
    spoil: withHeader('location', (url) => url.replaceAll(';', '%3B')),
  },
  { is: 'renames jobId', spoil: withText('"jobId"', '"jobID"') },
  {
    is: 'trims the blank of "Recovery point time "',
    spoil: withText('"Recovery point time "', '"Recovery point time"'),
  },
  { is: 'answers 200 for 202', spoil: withStatus(202, 200) },
  { is: 'answers 200 for 204', spoil: withStatus(204, 200) },
  { is: 'answers 400 for 409', spoil: withStatus(409, 400) },
  { is: 'answers 404 for 501', spoil: withStatus(501, 404) },
  {
    is: 'puts a body on a 202',
    spoil: (answer) => (answer.status === 202 ? { ...answer, text: '{}' } : answer),
  },
  { is: 'adds a field to bodies', spoil: withText('"status":', '"state":"x","status":') },
  {
    is: 'says Cancelled of operations that succeeded',
    spoil: withText('"Succeeded"', '"Cancelled"'),
  },
  {
    is: 'puts a zone on the year 1',
    spoil: withText('0001-01-01T00:00:00', '0001-01-01T00:00:00Z'),
  },
  { is: 'writes durations by the clock', spoil: withText(/"PT(\d+)S"/g, '"00:00:$1"') },
  {
    is: 'writes whole figures without .0',
    spoil: withText(/"progressPercentage":(\d+)\.0/g, '"progressPercentage":$1'),
  },
  { is: 'turns lists round', spoil: withList((value) => value.toReversed()) },
  { is: 'loses the last of each list', spoil: withList((value) => value.slice(0, -1)) },
  {
    is: 'says null where there is no next page',
    spoil: withText(/\}\]\}$/g, '}],"nextLink":null}'),
  },
  {
    is: 'writes tiers as words at every version',
    spoil: withText('{"type":1,"status":1}', '{"type":"InstantRP","status":"Valid"}'),
  },
  {
    is: 'writes isInstantIlrSessionActive as the schema does',
    spoil: withText('isInstantIlrSessionActive', 'isInstantILRSessionActive'),
  },
  {
    is: 'calls a refusal by another code',
    spoil: withText('BMSUserErrorInvalidInput', 'InvalidInput'),
  },
  { is: 'answers nothing of the client’s request id', spoil: without('x-ms-client-request-id') },
];
