/** The few parts of an OpenAPI document that our own tools read. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Header {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Response {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly $ref?: string };
  readonly responses: Readonly<Record<string, Response>>;
  readonly 'x-evidence'?: Evidence;
}

export interface Evidence {
  readonly kind: string;
  readonly source: string;
  readonly date: string;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
type Method = (typeof methods)[number];

export type PathItem = { readonly [method in Method]?: Operation } & {
  readonly parameters?: readonly Parameter[];
};

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface ListedOperation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  /** The parameters of the operation and of its path, with references followed. */
  readonly parameters: readonly Parameter[];
}

/** Every operation of a document, in its order. */
export function listOperations(document: OpenApiDocument): ListedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return {
        operationId: operation.operationId,
        method,
        path,
        operation,
        parameters: parameters.map((parameter) => follow(document, parameter)),
      };
    }),
  );
}

/** The thing itself, where a reference may stand for it. */
export function follow<T extends { readonly $ref?: string }>(
  document: OpenApiDocument,
  thing: T,
): T {
  if (thing.$ref === undefined) return thing;
  let target: unknown = document;
  for (const name of thing.$ref.replace(/^#\//, '').split('/')) {
    target = (target as Record<string, unknown> | undefined)?.[name];
  }
  if (target === undefined) throw new Error(`Cannot follow ${thing.$ref}: the document has none.`);
  return follow(document, target as T);
}
