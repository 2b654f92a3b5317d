import type { Metrics } from '../metrics/metrics.ts';
import { contractText } from './contract-text.ts';
import { problem } from './problem.ts';
import type { Route } from './route.ts';
import { SCHEMA_NAMES, schemaOf } from './schemas.ts';

/** What can be asked of the service itself, whatever worlds it has. */
export const serviceRoutes = (metrics: Metrics): Route[] => [
  {
    method: 'GET',
    path: '/health',
    open: 'from anywhere',
    answer: () => ({ status: 'ok' }),
  },
  {
    method: 'GET',
    path: '/ready',
    open: 'from anywhere',
    answer: () => ({ status: 'ready' }),
  },
  {
    method: 'GET',
    path: '/metrics',
    answer: async () =>
      new Response(await metrics.text(), { headers: { 'Content-Type': metrics.contentType } }),
  },
  {
    method: 'GET',
    path: '/openapi.yaml',
    open: 'under its own name',
    answer: async () =>
      new Response(await contractText(), { headers: { 'Content-Type': 'application/yaml' } }),
  },
  {
    method: 'GET',
    path: '/schemas/{name}',
    answer: ({ param }) =>
      schemaOf(param('name')) ??
      problem(
        404,
        'No such schema',
        `There is no schema '${param('name')}'; there are ${SCHEMA_NAMES.join(', ')}.`,
      ),
  },
  ...LATER.map(([method, path]): Route => ({
    method,
    path,
    ...(path.startsWith('/worlds') ? {} : { open: 'under its own name' }),
    answer: () =>
      problem(501, 'Not there yet', `${method} ${path} is no part of this version yet.`),
  })),
];

/** What the contract promises by name and this version does not do. */
const LATER = [
  ['GET', '/ca.pem'],
  ['GET', '/env'],
  ['PUT', '/worlds/{sub}/claim'],
  ['GET', '/worlds/{sub}/verdict'],
] as const;
