/**
 * Holds an exchange against the contract: what a server answered is compared with what the document
 * says about that operation and status, and every deviation is told in plain words.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parse } from 'yaml';
import {
  follow,
  listOperations,
  type Header,
  type ListedOperation,
  type OpenApiDocument,
  type Response,
  type Schema,
} from './document.ts';

export interface Exchange {
  /** Where given, the path must lead to this operation. */
  readonly operationId?: string;
  readonly method: string;
  /** The path with its query, as sent; a whole address will do too. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Contract {
  /** The operation that a request belongs to, or undefined. */
  find(method: string, path: string): string | undefined;
  /** Every way in which the exchange departs from the document; empty if it does not. */
  check(exchange: Exchange): string[];
  /** Every way in which the body of a request departs from the document. */
  checkRequest(operationId: string, body: unknown): string[];
}

const contractUrl = new URL('./azure-backup.yaml', import.meta.url);

export function loadContract(text: string = readFileSync(contractUrl, 'utf8')): Contract {
  const document = parse(text) as OpenApiDocument;
  const routes = listOperations(document).map((listed) => ({
    listed,
    segments: segmentsOf(listed.path),
  }));
  const validate = makeValidator(document);

  const find = (method: string, path: string): ListedOperation | undefined => {
    const segments = segmentsOf(path);
    return routes
      .filter(({ listed }) => listed.method === method.toLowerCase())
      .filter((route) => fits(route.segments, segments))
      .sort((a, b) => literals(b.segments) - literals(a.segments))[0]?.listed;
  };

  return {
    find: (method, path) => find(method, path)?.operationId,
    check(exchange) {
      const listed = find(exchange.method, exchange.path);
      const request = `${exchange.method.toUpperCase()} ${exchange.path}`;
      if (listed === undefined) return [`No operation of the contract matches ${request}.`];

      const { operationId } = listed;
      const violations: string[] = [];
      if (exchange.operationId !== undefined && exchange.operationId !== operationId) {
        violations.push(`${request} is ${operationId}, and ${exchange.operationId} was expected.`);
      }
      const found = responseFor(document, listed, exchange.status);
      if (found === undefined) {
        const known = Object.keys(listed.operation.responses).join(', ');
        violations.push(
          `${operationId} does not document status ${exchange.status}; it documents ${known}.`,
        );
        return violations;
      }
      const { response, pointer } = found;
      const say = (fault: string) => `${operationId} ${exchange.status}: ${fault}`;
      return [
        ...violations,
        ...headerFaults(document, response, pointer, exchange, validate).map(say),
        ...bodyFaults(response, pointer, exchange, validate).map(say),
      ];
    },
    checkRequest(operationId, body) {
      const route = routes.find(({ listed }) => listed.operationId === operationId);
      if (route === undefined) return [`The contract has no operation ${operationId}.`];
      const { path, method, operation } = route.listed;
      if (operation.requestBody === undefined) return [`${operationId} takes no body.`];
      const { $ref } = operation.requestBody;
      const place = $ref ?? `#${pointerTail('paths', path, method, 'requestBody')}`;
      const names = ['content', 'application/json', 'schema'];
      return validate(place + pointerTail(...names), body).map(
        (error) => `${operationId}: the body at ${error.instancePath || '/'} ${inWords(error)}.`,
      );
    },
  };
}

/**
 * The segments of a path, made comparable: no query, no empty segments, and one `/subscriptions`
 * where the tutorial's addresses have two.
 */
function segmentsOf(path: string): string[] {
  const plain = path.replace(/^https?:\/\/[^/?#]+/i, '').replace(/[?#].*$/s, '');
  const segments = plain.split('/').filter((segment) => segment !== '');
  const doubled = segments.slice(0, 2).every((one) => one.toLowerCase() === 'subscriptions');
  return doubled && segments.length > 2 ? segments.slice(1) : segments;
}

/** A parameter takes any one segment, so an escaped semicolon needs no care; literals ignore case. */
function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every(
      (part, index) =>
        part.startsWith('{') || part.toLowerCase() === segments[index]?.toLowerCase(),
    )
  );
}

/** Where two patterns fit, the one with more literal segments is meant. */
function literals(pattern: readonly string[]): number {
  return pattern.filter((part) => !part.startsWith('{')).length;
}

interface FoundResponse {
  readonly response: Response;
  readonly pointer: string;
}

/** `default` stands for errors only, or a success of the wrong kind would pass as one. */
function responseFor(
  document: OpenApiDocument,
  { path, method, operation }: ListedOperation,
  status: number,
): FoundResponse | undefined {
  const name = String(status) in operation.responses ? String(status) : 'default';
  const entry = operation.responses[name];
  if (entry === undefined || (name === 'default' && status < 400)) return undefined;
  const pointer = entry.$ref ?? `#${pointerTail('paths', path, method, 'responses', name)}`;
  return { response: follow(document, entry), pointer };
}

type Validate = (pointer: string, value: unknown) => readonly ErrorObject[];

function headerFaults(
  document: OpenApiDocument,
  response: Response,
  pointer: string,
  exchange: Exchange,
  validate: Validate,
): string[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, entry]) => {
    const header: Header = follow(document, entry);
    const value = headerValue(exchange.headers, name);
    if (value === undefined) {
      return header.required === true ? [`the header ${name} is missing.`] : [];
    }
    if (header.schema === undefined) return [];
    const place = `${entry.$ref ?? `${pointer}${pointerTail('headers', name)}`}/schema`;
    return validate(place, asTyped(header.schema, value)).map(
      (error) => `the header ${name} is ${JSON.stringify(value)}, which ${inWords(error)}.`,
    );
  });
}

function headerValue(headers: Exchange['headers'], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === wanted);
  const value = entry?.[1];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

/** A header is text on the wire; a number is only read where the schema wants one. */
function asTyped(schema: Schema, value: string): unknown {
  return schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
}

function bodyFaults(
  response: Response,
  pointer: string,
  exchange: Exchange,
  validate: Validate,
): string[] {
  const contentType = headerValue(exchange.headers, 'content-type');
  if (response.content === undefined) {
    return exchange.body === ''
      ? []
      : [`it has a body of ${exchange.body.length} characters, and none is allowed.`];
  }
  if (exchange.body === '') return ['the body is missing.'];
  const types = Object.keys(response.content);
  const type = types.find((one) => one === contentType?.replace(/\s*;.*$/, '').toLowerCase());
  if (type === undefined) {
    return [`the content type is ${contentType ?? 'missing'}, and not ${types.join(' or ')}.`];
  }
  if (!/[/+]json$/.test(type)) return [];
  let body: unknown;
  try {
    body = JSON.parse(exchange.body);
  } catch {
    return ['the body is not JSON.'];
  }
  const place = `${pointer}${pointerTail('content', type, 'schema')}`;
  return validate(place, body).map(
    (error) => `the body at ${error.instancePath || '/'} ${inWords(error)}.`,
  );
}

/** Compiles the document once; each place in it is compiled when first needed, and kept. */
function makeValidator(document: OpenApiDocument): Validate {
  // OpenAPI adds keywords to JSON Schema that Ajv's strict mode refuses; only schemas are read here.
  const ajv = new Ajv2020({ allErrors: true, strict: false, discriminator: true });
  addFormatsModule.default(ajv);
  ajv.addSchema({ ...document, $id: 'contract' });
  const compiled = new Map<string, ValidateFunction>();

  return (pointer, value) => {
    let check = compiled.get(pointer);
    if (check === undefined) {
      check = ajv.compile({ $ref: `contract${encodeURI(pointer)}` });
      compiled.set(pointer, check);
    }
    return check(value) ? [] : (check.errors ?? []);
  };
}

function pointerTail(...names: string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function inWords({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return `has the undocumented field ${JSON.stringify(params['additionalProperty'])}`;
    case 'required':
      return `lacks the field ${JSON.stringify(params['missingProperty'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues'])}`;
    default:
      return message ?? `breaks the rule ${keyword}`;
  }
}
