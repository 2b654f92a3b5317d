import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type ListedOperation,
  listOperations,
  type OpenApiDocument,
} from '../../openapi/document.ts';
import { type Pair, pairOf } from './pair.ts';
import { type Json, recordAt, recordsAt, textAt } from './json.ts';

/** How an example lies in a file: what an operation is called with, and what it may answer. */
export interface ExampleFile {
  /** Left out in older ones, whose file's name tells it. */
  readonly operationId?: string;
  /** Those of the path and the query by their names, and the body as `parameters`. */
  readonly parameters: Json;
  readonly responses: Readonly<Record<string, ExampleResponse>>;
}

interface ExampleResponse {
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: Json;
}

/** All examples of a folder, by their files' names: a pair for each answer of each. */
export const readExamples = (folder: string): readonly Pair[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) =>
      pairsOf(
        name.replace('.json', ''),
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as ExampleFile,
      ),
    );

/** Each answer is one of its own; a list of things that lie in several places, one for each place. */
export function pairsOf(name: string, file: ExampleFile): readonly Pair[] {
  const operation = operationOf(name, file);
  const { parameters: body, ...parameters } = atOnePlace(file.parameters);
  const uri = addressOf(operation, parameters);
  return Object.entries(file.responses).flatMap(([status, response]) =>
    answersBy(uri, response).map(([asked, answer], at) => ({
      ...pairOf(at === 0 ? `${name}, ${status}` : `${name}, ${status}, elsewhere`, {
        request: {
          method: operation.method.toUpperCase(),
          uri: asked,
          headers: body === undefined ? {} : { 'Content-Type': ['application/json'] },
          body: body === undefined ? null : JSON.stringify(body),
        },
        response: {
          status: Number(status),
          headers: headersOf(answer, asked),
          body: bodyTextOf(answer),
        },
      }),
      recorder: 'specification' as const,
      hasAllHeaders: false,
    })),
  );
}

/**
 * Some authors have put one thing into the path and another into the body: another point, another subscription. What
 * the body says is meant.
 */
function atOnePlace(parameters: Json): Json {
  const recoveryPointId = textAt(parameters, 'parameters', 'properties', 'recoveryPointId');
  const { subscriptionId } = recordAt(parameters, 'parameters', 'crossRegionRestoreAccessDetails');
  return {
    ...parameters,
    ...('recoveryPointId' in parameters && recoveryPointId !== undefined && { recoveryPointId }),
    ...(subscriptionId !== undefined && { subscriptionId }),
  };
}

/** An answer with the address that its own ids say it was asked at; other addresses stay as they are. */
function answersBy(uri: string, response: ExampleResponse): readonly [string, ExampleResponse][] {
  const { body = {} } = response;
  const [path = '', query = ''] = uri.split('?');
  if (isWhole(body['id']) && typeOfPath(parentOf(body['id'])) === typeOfPath(parentOf(path)))
    return [[`${body['id']}?${query}`, response]];
  if (!Array.isArray(body['value'])) return [[uri, response]];
  const listed = recordsAt(body, 'value');
  const places = new Map(listed.map(({ id }) => [parentOf(String(id)).toLowerCase(), String(id)]));
  return [...places].map(([place, id]) => {
    const value = listed.filter((one) => parentOf(String(one['id'])).toLowerCase() === place);
    return [`${parentOf(id)}?${query}`, { ...response, body: { ...body, value } }];
  });
}

const isWhole = (id: unknown): id is string => typeof id === 'string' && id.startsWith('/');
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const typeOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** An empty object in place of a body says that there is none. */
const bodyTextOf = ({ body }: ExampleResponse): string | null =>
  body === undefined || Object.keys(body).length === 0 ? null : JSON.stringify(body);

const document = parse(
  readFileSync(new URL('../../openapi/azure-backup.yaml', import.meta.url), 'utf8'),
) as OpenApiDocument;

function operationOf(name: string, { operationId }: ExampleFile): ListedOperation {
  const wanted =
    operationId ?? NAMED.find(([prefix]) => name.startsWith(prefix))?.[1] ?? name.split('.')[0];
  const found = listOperations(document).find((listed) => listed.operationId === wanted);
  if (!found) throw new Error(`Cannot read the example ${name}: no operation ${wanted ?? ''}.`);
  return found;
}

const NAMED: readonly (readonly [string, string])[] = [
  ['TriggerRestore_', 'Restores_Trigger'],
  ['GetCrrOperationStatus', 'CrrOperationStatus_Get'],
];

/** The path with what stands in it, and a query; examples name more than that at times. */
function addressOf({ path }: ListedOperation, parameters: Json): string {
  const query = Object.entries(parameters).filter(([name]) => /^(api-version$|\$)/.test(name));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
  return `${filled}?${query.map(([name, value]) => `${name}=${String(value)}`).join('&')}`;
}

/**
 * Zeros stand in examples for an id: where the request names no operation, the service has drawn one. Some authors
 * have put a header's name into its value.
 */
function headersOf({ headers = {} }: ExampleResponse, uri: string): Record<string, string[]> {
  const isDrawn = !OPERATION_OF_ZEROS.test(uri);
  const spelled = (value: string | number): string => {
    const text = String(value).replace(/^[a-z-]+: (?=https:)/, '');
    return isDrawn ? text.replace(OPERATION_OF_ZEROS, `$1${ANY_ID}`) : text;
  };
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [spelled(value)]]),
  );
}

const OPERATION_OF_ZEROS = /(\/operation(?:sStatus|Results)\/)00000000-0000-0000-0000-000000000000/;
const ANY_ID = '11111111-2222-4333-8444-555555555555';
