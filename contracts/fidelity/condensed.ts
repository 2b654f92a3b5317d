import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pair, type PairFile, pairOf } from './pair.ts';
import {
  isList,
  isObject,
  readWritten,
  type Written,
  type WrittenObject,
  write,
} from './written-json.ts';

/**
 * Older recordings of which somebody has kept the bodies: every whole resource, list of resources and status of an
 * operation in the files of a folder is an answer, and every request that stands beside its answer is a pair. What
 * is said of an answer in part is left alone.
 */
export const readCondensed = (folder: string): readonly Pair[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const name = file.replace('.json', '');
      return answersIn(readWritten(readFileSync(join(folder, file), 'utf8')), name);
    });

export function answersIn(value: Written | undefined, name: string): readonly Pair[] {
  if (isList(value)) return value.flatMap((one, at) => answersIn(one, `${name}, ${at + 1}`));
  if (!isObject(value)) return [];
  if (isObject(value['response']) && typeof value['uri'] === 'string')
    return [asked(name, value, value['response'])];
  const address = addressOf(value, name);
  return address === undefined
    ? Object.entries(value).flatMap(([key, part]) => answersIn(part, `${name}, ${key}`))
    : [{ ...noted(name, address, value), hasAllHeaders: false }];
}

/** Where a body was read: a resource at its id, a list where its first is, a status below any vault. */
function addressOf(body: WrittenObject, name: string): string | undefined {
  const { id, type, startTime, properties } = body;
  if (typeof id === 'string' && typeof type === 'string' && isObject(properties))
    return `${id}?api-version=${versionOf(name, id)}`;
  if (typeof id === 'string' && typeof startTime === 'string')
    return `${ANY_VAULT}/backupOperations/${id}?api-version=${versionOf(name, id)}`;
  const [first] = isList(body['value']) ? body['value'] : [];
  const whole = isObject(first) ? addressOf(first, name) : undefined;
  return whole?.replace(/\/[^/]+\?/, '?');
}

const ANY_VAULT =
  '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/group/providers/Microsoft.RecoveryServices/vaults/vault';

/** A file is called after its year: jobs had a version of their own at first. */
function versionOf(name: string, id: string): string {
  if (name.startsWith('2022')) return '2022-02-01';
  return id.includes('/backupJobs/') ? '2017-07-01' : '2016-12-01';
}

const noted = (name: string, uri: string, body: Written): Pair => ({
  ...pairOf(name, {
    request: { method: 'GET', uri, headers: {}, body: null },
    response: { status: 200, headers: {}, body: write(body) },
  }),
  recorder: 'notes',
});

function asked(name: string, request: WrittenObject, response: WrittenObject): Pair {
  const { method, uri, body } = request;
  const headers = isObject(response['headers']) ? response['headers'] : {};
  const file: PairFile = {
    request: {
      method: asText(method),
      uri: asText(uri),
      headers: { 'Content-Type': ['application/json'] },
      body: body === undefined ? null : write(body),
    },
    response: {
      status: Number(asText(response['status'])),
      headers: Object.fromEntries(
        Object.entries(headers).map(([header, value]) => [header, [asText(value)]]),
      ),
      body: asText(response['body']),
    },
  };
  return { ...pairOf(name, file), hasAllHeaders: false };
}

const asText = (value: Written = ''): string => (typeof value === 'string' ? value : write(value));
