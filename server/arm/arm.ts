import { Hono } from 'hono';
import { coverage } from '../../openapi/coverage.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { refuse } from '../core/refusal.ts';
import { createGateway } from './conventions/gateway.ts';
import type { Handler, Routes } from './conventions/handler.ts';
import type { ArmOptions } from './conventions/options.ts';
import { targetOf } from './conventions/target.ts';
import { jobRoutes } from './routes/jobs.ts';
import { operationRoutes } from './routes/operations.ts';
import { protectedItemRoutes } from './routes/protected-items.ts';
import { recoveryPointRoutes } from './routes/recovery-points.ts';
import { restoreRoutes } from './routes/restores.ts';
import { vaultRoutes } from './routes/vaults.ts';

/** The operations that are simulated; the contract's others answer 501 by name. */
export function routesOf({ worlds }: Pick<ArmOptions, 'worlds'>): Routes {
  return {
    ...vaultRoutes(),
    ...protectedItemRoutes(),
    ...recoveryPointRoutes(),
    ...restoreRoutes(worlds),
    ...operationRoutes(),
    ...jobRoutes(worlds),
  };
}

/** The Azure face: every operation of the contract at its path. */
export function createArm(options: ArmOptions): Hono {
  const app = new Hono({ getPath: (request) => targetOf(request.url).routed });
  const routes = routesOf(options);
  const gateway = createGateway(options);
  const known = new Set<string>();
  for (const [operationId, { method, path }] of Object.entries(operations)) {
    const id = operationId as OperationId;
    const route = routeOf(path);
    app.on(method, route, gateway.guard(id, routes[id] ?? notSimulated(id)));
    known.add(route);
  }
  for (const route of known) app.all(route, gateway.guard(undefined, wrongMethod));
  app.all('*', gateway.guard(undefined, unknownType));
  app.onError((fault, context) => gateway.mishap(fault, context));
  return app;
}

/** `/subscriptions/{id}/resourceGroups/…` as the router has it: type names in lower case. */
const routeOf = (path: string): string =>
  path
    .split('/')
    .map((segment) =>
      segment.startsWith('{') ? `:${segment.slice(1, -1)}` : segment.toLowerCase(),
    )
    .join('/');

const notSimulated = (operationId: OperationId): Handler => {
  const covered = coverage[operationId];
  const reason = covered === 'implemented' ? undefined : covered.answers501;
  return () => refuse('NotImplemented', reason, { value: operationId });
};

const wrongMethod: Handler = ({ method }) =>
  refuse('HttpMethodNotAllowed', 'The path is right and the method is not.', { value: method });

const unknownType: Handler = ({ era, segments }) => {
  const namespace = segments[segments.findIndex((s) => s.toLowerCase() === 'providers') + 1] ?? '';
  return namespace.toLowerCase() === 'microsoft.recoveryservices'
    ? refuse('InvalidResourceType', undefined, { value: era.apiVersion })
    : refuse('InvalidResourceNamespace', undefined, { value: namespace });
};
