import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listOperations, type OpenApiDocument } from '../../openapi/document.ts';
import type { ControlOptions } from './control.ts';
import { controlRoutes } from './control.ts';

test('the routes are those of the contract, and the contract’s are those', async () => {
  const file = new URL('../../openapi/control.yaml', import.meta.url);
  const document = parse(await readFile(file, 'utf8')) as OpenApiDocument;
  const written = listOperations(document).map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  );
  // No route is asked anything here, so that nothing behind them is needed.
  const routes = controlRoutes({} as ControlOptions).map(
    ({ method, path }) => `${method} ${path || '/'}`,
  );
  expect(routes.sort()).toEqual(written.sort());
});
