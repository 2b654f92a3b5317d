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
  'a header twice': (given, at) =>
    onHeader(given, at, ANY_BUT_A_LENGTH, (header) => [header, header]),
  'two headers in each other’s place': (given, at) =>
    isOfPowerShell(given) ? swapped(given, at) : undefined,
  'another date': (given, at) =>
    onHeader(given, at, /^date$/i, ([name, value]) => [
      name,
      new Date(Date.parse(value) + 60_000).toUTCString(),
    ]),
  'another instant in a header': (given, at) =>
    onHeader(given, at, /^(x-ms-routing-request-id|x-msedge-ref)$/i, ([name, value]) => [
      name,
      value.replace(/(?<=T\d\d:?)\d\d/, (minute) => (minute === '30' ? '31' : '30')),
    ]),
  'a budget of which nothing is left': (given, at) =>
    onHeader(given, at, /^x-ms-ratelimit-remaining/i, ([name]) => [name, '0']),
  'a budget of another kind of request': (given, at) =>
    onHeader(given, at, /^x-ms-ratelimit-remaining/i, ([name]) => [name, '99999']),
  'another casing of a header': (given, at) =>
    onHeader(given, at, /^[A-Z]/, ([name, value]) => [name.toLowerCase(), value]),
  'an id that is no GUID': (given, at) =>
    onHeader(given, at, /^x-ms-(request|correlation-request)-id$/i, ([name]) => [name, 'none']),
  'an address elsewhere': (given, at) =>
    onHeader(given, at, ADDRESS, ([name, value]) => [
      name,
      value.replace('/operation', '/Operation'),
    ]),
  'another vault in an address': (given, at) =>
    onHeader(given, at, ADDRESS, ([name, value]) => [
      name,
      value.replace(/(?<=\/subscriptions\/)[0-9a-f]/, (digit) => (digit === '1' ? '2' : '1')),
    ]),
  'another operation in one of two addresses': (given, at) =>
    given.headers.filter(([name]) => ADDRESS.test(name)).length < 2
      ? undefined
      : onHeader(given, at, ADDRESS, ([name, value]) => [
          name,
          value.replace(/(?<=\/operation\w+\/)[0-9a-f]/, (digit) => (digit === '1' ? '2' : '1')),
        ]),
  'another api-version in an address': (given, at) =>
    onHeader(given, at, ADDRESS, ([name, value]) => [
      name,
      value.replace(/(?<=api-version=)\d{4}/, '1999'),
    ]),
  'an address signed at another time': (given, at) =>
    onHeader(given, at, ADDRESS, ([name, value]) =>
      value.includes('&t=') ? [name, value.replace(/(?<=&t=)\d{8}/, '61234567')] : undefined,
    ),
  'an address without its signature': (given, at) =>
    onHeader(given, at, ADDRESS, ([name, value]) =>
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
  'an instant a tick later': (given, at) =>
    onBody(
      given,
      at,
      /"(startTime|recoveryPointTime)":"(\d{4}-\d\d-\d\dT\d\d:\d\d:)(\d\d)[^"]*Z"/g,
      (_, name, upTo, second) => `"${name}":"${upTo}${second}.7654321Z"`,
    ),
  'a blob named as in another era': (given, at) =>
    onBody(given, at, /(?<=")config-\w+-([0-9a-f-]{36}\.json)(?=")/g, (_, job) => `config${job}`),
  'a blob in a container of another era': (given, at) =>
    onBody(
      given,
      at,
      /(?<=windows\.net\/)\w+-([0-9a-f]{32})(?=\/config)/g,
      (_, hex) => `vhd${hex}`,
    ),
  'a blob in another container than is said': (given, at) =>
    onBody(
      given,
      at,
      /(?<="Config Blob Container Name":"\w+-)[0-9a-f]{32}(?=")/g,
      (hex) => hex.slice(16) + hex.slice(0, 16),
    ),
  'a script that is empty': (given, at) =>
    onBody(given, at, /"scriptContent":"[^"]+"/g, '"scriptContent":""'),
  'another script': (given, at) =>
    onBody(given, at, /(?<="scriptContent":")[^"]+(?=")/g, (content) =>
      content === 'TkE=' ? 'Tk8=' : content.replace(/.{8}/, 'AAAAAAAA'),
    ),
  'another constant': (given, at) =>
    onBody(
      given,
      at,
      /"(AzureIaaSVMJob|AzureIaasVM|Compute|None|Valid|AppConsistent)"/g,
      '"Other"',
    ),
  'a blank between the parts of a body': (given, at) =>
    isOfPowerShell(given)
      ? undefined
      : onBody(
          given,
          at,
          /"(?:[^"\\]|\\.)*"[,:]|(?<=[\d}\]el])[,:](?=["{])/g,
          (part) => `${part} `,
        ),
};

/** What a recorder may have counted anew is no point. */
const ANY_BUT_A_LENGTH = /^(?!content-length$)/i;

const ADDRESS = /^(location|azure-asyncoperation)$/i;

/** Its recorder lays bodies out anew, and keeps the order of headers. */
const isOfPowerShell = ({ headers }: Given): boolean =>
  headers.some(([name]) => /[A-Z]/.test(name));

/** A simple field, with the comma behind it. */
const FIELD = /"[^"]+":(?:"(?:[^"\\]|\\.)*"|[\d.]+|true|false|null),/g;
const TWO_FIELDS = new RegExp(`(${FIELD.source})(${FIELD.source})`, 'g');

function onHeader(
  given: Given,
  at: number,
  named: RegExp,
  change: (header: Header) => Header | readonly [Header, Header] | null | undefined,
): Given | undefined {
  const places = given.headers.flatMap(([name], place) => (named.test(name) ? place : []));
  const chosen = places[at % places.length];
  const header = chosen === undefined ? undefined : given.headers[chosen];
  const changed = header && change(header);
  if (changed === undefined) return undefined;
  const headers = given.headers.flatMap((other, place) => {
    if (place !== chosen) return [other];
    if (changed === null) return [];
    return isTwo(changed) ? changed : [changed];
  });
  return { ...given, headers };
}

const isTwo = (changed: Header | readonly [Header, Header]): changed is readonly [Header, Header] =>
  typeof changed[0] !== 'string';

/** A header and the next one; of those that are there twice, a recorder keeps one place. */
function swapped({ headers, ...given }: Given, at: number): Given {
  const once = headers.map(([name]) => headers.filter(([other]) => other === name).length === 1);
  const places = headers.flatMap((_, place) => (once[place] && once[place + 1] ? place : []));
  const place = places[at % places.length] ?? 0;
  const [one, other] = [headers.slice(place, place + 1), headers.slice(place + 1, place + 2)];
  return {
    ...given,
    headers: [...headers.slice(0, place), ...other, ...one, ...headers.slice(place + 2)],
  };
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
