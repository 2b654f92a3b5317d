/**
 * Reads what is published about the service, in a form that our own contract can be compared with:
 * the schemas of its specification (a folder of reference data that is no part of the project) and
 * the types of its official client package.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import {
  follow,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from './document.ts';

export interface Field {
  /** The JSON type, with that of items or values: `string`, `array<number>`, `map<string>`. */
  readonly type: string;
  readonly values: readonly string[] | undefined;
}

export type Fields = ReadonlyMap<string, Field>;

export interface KnownOperation {
  readonly operationId: string;
  /** Method and path with literal segments in lower case, since paths ignore case. */
  readonly key: string;
  readonly parameters: readonly string[];
  /** The documented successes; undefined where the source does not tell them reliably. */
  readonly successes: readonly string[] | undefined;
  /** The schemas that the body of a 200 can be, by name; undefined where there is none to compare. */
  readonly answers: readonly string[] | undefined;
}

export interface Source {
  readonly schemas: ReadonlyMap<string, Fields>;
  readonly operations: readonly KnownOperation[];
}

/** A document as a source; whole numbers are numbers here, for the client's types know no other. */
export function fromDocument(document: OpenApiDocument): Source {
  const schemas = Object.entries(document.components.schemas)
    .map(([name, schema]) => [name, fieldsOf(document, schema)] as const)
    .filter(([, fields]) => fields.size > 0);
  const operations = listOperations(document).map(
    ({ operationId, method, path, parameters, operation }) => ({
      operationId,
      key: keyOf(method, path),
      parameters: parameters
        .filter((parameter) => parameter.in !== 'header')
        .map(({ name }) => name),
      successes: Object.keys(operation.responses).filter((code) => code < '400'),
      answers: answersOf(document, operation, schemas),
    }),
  );
  return { schemas: new Map(schemas), operations };
}

/** A schema that is written out where it is used, not referred to, is known by its field names. */
function answersOf(
  document: OpenApiDocument,
  { responses }: Operation,
  schemas: readonly (readonly [string, Fields])[],
): string[] | undefined {
  const response = responses['200'];
  const content = response && follow(document, response).content;
  const schema = Object.values(content ?? {})[0]?.schema;
  if (schema === undefined) return undefined;
  if (schema.$ref !== undefined) return [schema.$ref.replace(/^.*\//, '')];
  const names = (fields: Fields) => [...fields.keys()].sort().join();
  const wanted = names(fieldsOf(document, schema));
  return schemas.filter(([, fields]) => names(fields) === wanted).map(([name]) => name);
}

export function fromSpecifications(folder: string): Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OpenApiDocument)
    .map(fromDocument);
}

function keyOf(method: string, path: string): string {
  const segments = path.split('/').map((one) => (one.startsWith('{') ? one : one.toLowerCase()));
  return `${method.toUpperCase()} ${segments.join('/')}`;
}

/** The fields of a schema with those that it inherits. */
function fieldsOf(document: OpenApiDocument, schema: Schema): Map<string, Field> {
  const own = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, fieldOf(document, property)] as const,
  );
  const inherited = (schema.allOf ?? []).flatMap((base) => [
    ...fieldsOf(document, follow(document, base)),
  ]);
  return new Map([...inherited, ...own]);
}

function fieldOf(document: OpenApiDocument, property: Schema): Field {
  const schema = follow(document, property);
  const branches = (schema.oneOf ?? [])
    .map((branch) => fieldOf(document, branch))
    .filter(({ type }) => type !== 'null');
  if (branches.length > 0) {
    const values = branches.flatMap((branch) => branch.values ?? []);
    return {
      type: [...new Set(branches.map(({ type }) => type))].join(' or '),
      values: values.length > 0 ? values : undefined,
    };
  }
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const type = types.join(' or ') || (schema.allOf === undefined ? 'null' : 'object');
  if (type === 'array') {
    const items = fieldOf(document, schema.items ?? {});
    return { type: `array<${items.type}>`, values: items.values };
  }
  if (typeof schema.additionalProperties === 'object') {
    const { type: valueType } = fieldOf(document, schema.additionalProperties);
    return { type: `map<${valueType}>`, values: undefined };
  }
  return {
    type: type === 'integer' ? 'number' : type,
    values: schema.enum?.filter((value) => typeof value === 'string'),
  };
}

const clientPackage = '@azure/arm-recoveryservicesbackup';

/** The official client: its declared types, and the operations that its sources spell out. */
export function fromClientPackage(): Source {
  const root = dirname(createRequire(import.meta.url).resolve(`${clientPackage}/package.json`));
  const { types } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    types: string;
  };
  const file = ts.createSourceFile(
    types,
    readFileSync(join(root, types), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return { schemas: declaredSchemas(file), operations: clientOperations(join(root, 'src')) };
}

function declaredSchemas(file: ts.SourceFile): Map<string, Fields> {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const aliases = new Map<string, ts.TypeNode>();
  const enums = new Map<string, string[]>();
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
    if (ts.isEnumDeclaration(statement)) enums.set(statement.name.text, enumValues(statement));
  }

  const typed = (node: ts.TypeNode): Field => {
    const plain = (type: string): Field => ({ type, values: undefined });
    if (node.kind === ts.SyntaxKind.NumberKeyword) return plain('number');
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return plain('boolean');
    if (node.kind === ts.SyntaxKind.StringKeyword || isLiterals(node)) return plain('string');
    if (ts.isArrayTypeNode(node)) {
      const { type, values } = typed(node.elementType);
      return { type: `array<${type}>`, values };
    }
    if (ts.isTypeLiteralNode(node)) {
      const index = node.members.find((member) => ts.isIndexSignatureDeclaration(member));
      return plain(index === undefined ? 'object' : `map<${typed(index.type).type}>`);
    }
    const name = ts.isTypeReferenceNode(node) ? node.typeName.getText(file) : '';
    if (name === 'Date') return plain('string');
    const alias = aliases.get(name);
    if (alias === undefined) return plain('object');
    if (isLiterals(alias)) return { type: 'string', values: literalValues(alias) };
    if (alias.kind !== ts.SyntaxKind.StringKeyword) return plain('object');
    return { type: 'string', values: enums.get(`Known${name}`) };
  };

  const fields = (name: string): [string, Field][] => {
    const declaration = interfaces.get(name);
    const bases = (declaration?.heritageClauses ?? []).flatMap((clause) => clause.types);
    const own = [...(declaration?.members ?? [])].filter(ts.isPropertySignature);
    return [
      ...bases.flatMap((base) => fields(base.expression.getText(file))),
      ...own.flatMap((member): [string, Field][] =>
        member.type === undefined ? [] : [[member.name.getText(file), typed(member.type)]],
      ),
    ];
  };
  return new Map([...interfaces.keys()].map((name) => [name, new Map(fields(name))]));
}

function enumValues(declaration: ts.EnumDeclaration): string[] {
  return declaration.members.flatMap(({ initializer }) =>
    initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  );
}

function isLiterals(node: ts.TypeNode): boolean {
  return ts.isUnionTypeNode(node) ? node.types.every(isLiterals) : ts.isLiteralTypeNode(node);
}

function literalValues(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literalValues);
  const literal = ts.isLiteralTypeNode(node) ? node.literal : undefined;
  return literal !== undefined && ts.isStringLiteral(literal) ? [literal.text] : [];
}

const clientParameters: Readonly<Record<string, string>> = {
  apiVersion: 'api-version',
  filter: '$filter',
  skipToken: '$skipToken',
};

/** The client spells each operation as a literal with its path, method and query parameters. */
function clientOperations(sources: string): KnownOperation[] {
  const folder = join(sources, 'operations');
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const group = name.replace(/\.ts$/, '').replace(/^./, (first) => first.toUpperCase());
    const specs = text.matchAll(/const (\w+)OperationSpec: [\w.]+ = \{(.*?)\n\};/gs);
    return [...specs].flatMap(([, verb = '', spec = '']) => {
      const path = /path:\s*"([^"]+)"/.exec(spec)?.[1] ?? '';
      const method = /httpMethod: "(\w+)"/.exec(spec)?.[1] ?? '';
      const query = /queryParameters: \[(.*?)\]/s.exec(spec)?.[1] ?? '';
      if (!path.startsWith('/')) return [];
      const inQuery = [...query.matchAll(/Parameters\.(\w+)/g)].map(
        ([, one = '']) => clientParameters[one] ?? one,
      );
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, one = '']) => one);
      return {
        operationId: `${group}_${verb.replace(/^./, (first) => first.toUpperCase())}`,
        key: keyOf(method, path),
        parameters: [...inPath, ...inQuery],
        // The client lists more statuses for a long-running operation than the service sends.
        successes: undefined,
        answers: undefined,
      };
    });
  });
}
