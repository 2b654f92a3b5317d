import type { Metrics } from '../metrics/metrics.ts';
import { contractText } from './contract-text.ts';
import { problem } from './problem.ts';
import type { Route } from './route.ts';
import { schemaNames, schemaText } from '../schemas/index.ts';

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
    path: '/mount-program',
    open: 'from anywhere',
    answer: () => new Response(MOUNT_PROGRAM, { headers: { 'Content-Type': 'text/plain' } }),
  },
  {
    method: 'GET',
    path: '/schemas/{name}',
    answer: ({ param }) => schema(param('name')),
  },
  ...LATER.map(([method, path]): Route => ({
    method,
    path,
    answer: () =>
      problem(501, 'Not there yet', `${method} ${path} is no part of this version yet.`),
  })),
];

/** Where the real service has its clients fetch a program for Windows. */
const MOUNT_PROGRAM =
  'This is Restorite: the disks of its machines are simulated, and there is nothing to mount.\n';

async function schema(name: string): Promise<object> {
  const text = await schemaText(name);
  if (text !== undefined)
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  const names = (await schemaNames()).join(', ');
  return problem(404, 'No such schema', `There is no schema '${name}'; there are ${names}.`);
}

/** What the contract promises by name and this version does not do. */
const LATER = [
  ['PUT', '/worlds/{sub}/claim'],
  ['GET', '/worlds/{sub}/verdict'],
] as const;
