import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { identityOperations } from '../../openapi/identity-operations.ts';

type Paths = Readonly<Record<string, Readonly<Record<string, { 'x-operation'?: string }>>>>;

test('the paths served are those described, each by the name that rules use', async () => {
  const { paths } = parse(await readFile('openapi/identity.yaml', 'utf8')) as { paths: Paths };
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation['x-operation'] === undefined
        ? []
        : [`${operation['x-operation']} ${method} ${path}`],
    ),
  );
  const served = Object.entries(identityOperations).flatMap(([name, { method, paths: served }]) =>
    served.map((path) => `${name} ${method} ${path}`),
  );
  expect(described.sort()).toEqual(served.sort());
});
