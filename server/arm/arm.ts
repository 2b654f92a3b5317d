import { Hono } from 'hono';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { coverage } from '../../openapi/coverage.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { sameName } from '../core/names.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import type { Arrival } from './ask.ts';
import { createGateway } from './conventions/gateway.ts';
import type { Handler, Routes } from './conventions/handler.ts';
import type { ArmOptions } from './conventions/options.ts';
import { shapeOf, targetOf } from './conventions/target.ts';
import { backupRoutes } from './routes/backups.ts';
import { jobRoutes } from './routes/jobs.ts';
import { operationRoutes } from './routes/operations.ts';
import { protectedItemRoutes } from './routes/protected-items.ts';
import { protectionListRoutes } from './routes/protection-lists.ts';
import { recoveryPointRoutes } from './routes/recovery-points.ts';
import { restoreRoutes } from './routes/restores.ts';
import { vaultSettingsRoutes } from './routes/vault-settings.ts';
import { vaultRoutes } from './routes/vaults.ts';

/** The operations that are simulated; the contract's others answer 501 by name. */
export function routesOf({ worlds }: Pick<ArmOptions, 'worlds'>): Routes {
  return {
    ...vaultRoutes(),
    ...vaultSettingsRoutes(),
    ...protectionListRoutes(),
    ...protectedItemRoutes(worlds),
    ...recoveryPointRoutes(),
    ...restoreRoutes(worlds),
    ...backupRoutes(worlds),
    ...operationRoutes(worlds),
    ...jobRoutes(worlds),
  };
}

/** The Azure face: every operation of the contract at its path. */
export function createArm(options: ArmOptions): Hono {
  const app = new Hono({
    router: new RegExpRouter(),
    getPath: (request) => targetOf(request.url).shape,
  });
  const routes = routesOf(options);
  const gateway = createGateway(options);
  for (const [operationId, { method, path }] of Object.entries(operations)) {
    const id = operationId as OperationId;
    app.on(method, routeOf(path), gateway.guard(id, routes[id] ?? notSimulated(id)));
  }
  app.notFound(gateway.guardNothing(nothingThere));
  app.onError((fault, context) => gateway.mishap(fault, context));
  return app;
}

/** A path of the contract as the router has it. */
const routeOf = (path: string): string => shapeOf(path.toLowerCase().split('/').slice(1));

const notSimulated = (operationId: OperationId): Handler => {
  const covered = coverage[operationId];
  const reason = covered === 'implemented' ? undefined : covered.answers501;
  return () => refuse('NotImplemented', reason, { value: operationId });
};

const SHAPES = new Set(Object.values(operations).map(({ path }) => routeOf(path)));

/** No operation has this path with this method; some may have it with another. */
function nothingThere({ era, method, segments, words }: Arrival): Refusal {
  if (SHAPES.has(shapeOf(words)))
    return refuse('HttpMethodNotAllowed', 'The path is right and the method is not.', {
      value: method,
    });
  const providers = segments.findIndex((segment) => sameName(segment, 'providers'));
  // What ARM itself offers: subscriptions, resource groups, tenants.
  if (providers < 0)
    return refuse('NotImplemented', undefined, { value: `${method} /${segments.join('/')}` });
  const namespace = segments[providers + 1] ?? '';
  return sameName(namespace, 'Microsoft.RecoveryServices')
    ? refuse('InvalidResourceType', undefined, { value: era.apiVersion })
    : refuse('InvalidResourceNamespace', undefined, { value: namespace });
}
