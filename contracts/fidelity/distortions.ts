import type { Given } from './compare.ts';
import type { Header } from './pair.ts';

/** Spoils an answer in one place, which `at` picks among those that there are; undefined where there is none. */
export type Distort = (given: Given, at: number) => Given | undefined;

/** What a service that is wrong might answer, one mistake each. */
export const DISTORTIONS: Readonly<Record<string, Distort>> = {
  'another status': (given) => ({ ...given, status: given.status + 1 }),
  'a header less': (given, at) => onHeader(given, at, ANY_BUT_A_LENGTH, () => null),
  'a header more': (given) => ({
    ...given,
    headers: [...given.headers, ['X-Made-Up', 'true']],
  }),
  'another value of a constant header': (given, at) =>
    onHeader(given, at, /^(cache-control|pragma|x-cache|expires)$/i, ([name, value]) => [
      name,
      `${value}x`,
    ]),
  'another casing of a header': (given, at) =>
    onHeader(given, at, /^[A-Z]/, ([name, value]) => [name.toLowerCase(), value]),
  'an id that is no GUID': (given, at) =>
    onHeader(given, at, /^x-ms-(request|correlation-request)-id$/i, ([name]) => [name, 'none']),
  'an address elsewhere': (given, at) =>
    onHeader(given, at, /^(location|azure-asyncoperation)$/i, ([name, value]) => [
      name,
      value.replace('/operation', '/Operation'),
    ]),
  'an address without its signature': (given, at) =>
    onHeader(given, at, /^(location|azure-asyncoperation)$/i, ([name, value]) =>
      value.includes('&t=') ? [name, value.replace(/&t=.*$/, '')] : undefined,
    ),
  'a field less': (given, at) => onBody(given, at, FIELD, ''),
  'a field more': (given, at) => onBody(given, at, FIELD, (field) => `"madeUp":true,${field}`),
  'two fields in each other’s place': (given, at) =>
    onBody(given, at, TWO_FIELDS, (_, one, other) => `${other}${one}`),
  'a number as a text': (given, at) =>
    onBody(given, at, /":(\d[\d.]*)(?=[,}])/g, (_, number) => `":"${number}"`),
  'a float as a whole number': (given, at) => onBody(given, at, /\.0(?=[,}])/g, ''),
  'a duration a tick longer': (given, at) =>
    onBody(given, at, /"duration":"PT(?!0S)([^"]*?)S"/g, (_, lasts) => `"duration":"PT${lasts}1S"`),
  'another constant': (given, at) =>
    onBody(
      given,
      at,
      /"(AzureIaaSVMJob|AzureIaasVM|Compute|None|Valid|AppConsistent)"/g,
      '"Other"',
    ),
  'blanks between the parts of a body': (given, at) =>
    isOfPowerShell(given) ? undefined : onBody(given, at, /^\{/g, '{ '),
};

/** What a recorder may have counted anew is no point. */
const ANY_BUT_A_LENGTH = /^(?!content-length$)/i;

/** Its recorder lays bodies out anew. */
const isOfPowerShell = ({ headers }: Given): boolean =>
  headers.some(([name]) => /[A-Z]/.test(name));

/** A simple field, with the comma behind it. */
const FIELD = /"[^"]+":(?:"(?:[^"\\]|\\.)*"|[\d.]+|true|false|null),/g;
const TWO_FIELDS = new RegExp(`(${FIELD.source})(${FIELD.source})`, 'g');

function onHeader(
  given: Given,
  at: number,
  named: RegExp,
  change: (header: Header) => Header | null | undefined,
): Given | undefined {
  const places = given.headers.flatMap(([name], place) => (named.test(name) ? place : []));
  const chosen = places[at % places.length];
  const header = chosen === undefined ? undefined : given.headers[chosen];
  const changed = header && change(header);
  if (changed === undefined) return undefined;
  const headers = given.headers.flatMap((other, place) => {
    if (place !== chosen) return [other];
    return changed === null ? [] : [changed];
  });
  return { ...given, headers };
}

type Change = string | ((found: string, ...parts: string[]) => string);

function onBody(given: Given, at: number, pattern: RegExp, change: Change): Given | undefined {
  const found = [...given.text.matchAll(pattern)];
  const chosen = found[at % found.length];
  if (!chosen) return undefined;
  const [whole, ...parts] = chosen;
  const instead = typeof change === 'string' ? change : change(whole, ...parts);
  const before = given.text.slice(0, chosen.index);
  return { ...given, text: before + instead + given.text.slice(chosen.index + whole.length) };
}
