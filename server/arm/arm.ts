import { Hono } from 'hono';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { coverage } from '../../openapi/coverage.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { sameName } from '../core/names.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { fromUnixMs } from '../core/time.ts';
import type { Arrival } from './ask.ts';
import { createGateway } from './conventions/gateway.ts';
import type { Handler, Routes } from './conventions/handler.ts';
import type { ArmOptions } from './conventions/options.ts';
import { shapeOf, targetOf } from './conventions/target.ts';
import { backupRoutes } from './routes/backups.ts';
import { crossRegionRoutes } from './routes/cross-region.ts';
import { jobRoutes } from './routes/jobs.ts';
import { mountRoutes } from './routes/mounts.ts';
import { neighbourRoutes } from './routes/neighbours.ts';
import { operationRoutes } from './routes/operations.ts';
import { discoveryRoutes } from './routes/discovery.ts';
import { errandRoutes } from './routes/errands.ts';
import { policyRoutes } from './routes/policies.ts';
import { protectedItemRoutes } from './routes/protected-items.ts';
import { protectionListRoutes } from './routes/protection-lists.ts';
import { recoveryPointRoutes } from './routes/recovery-points.ts';
import { resourceRoutes } from './routes/resources.ts';
import { restoreRoutes } from './routes/restores.ts';
import { validationRoutes } from './routes/validations.ts';
import { subscriptionRoutes } from './routes/subscriptions.ts';
import { vaultSettingsRoutes } from './routes/vault-settings.ts';
import { vaultChangeRoutes } from './routes/vault-changes.ts';
import { vaultRoutes } from './routes/vaults.ts';

/** The operations that are simulated; the contract's others answer 501 by name. */
export function routesOf({ worlds }: Pick<ArmOptions, 'worlds'>): Routes {
  return {
    ...subscriptionRoutes(),
    ...resourceRoutes(),
    ...neighbourRoutes(),
    ...vaultRoutes(),
    ...vaultChangeRoutes(worlds),
    ...vaultSettingsRoutes(),
    ...protectionListRoutes(),
    ...policyRoutes(worlds),
    ...discoveryRoutes(),
    ...errandRoutes(worlds),
    ...protectedItemRoutes(worlds),
    ...recoveryPointRoutes(),
    ...restoreRoutes(worlds),
    ...backupRoutes(worlds),
    ...crossRegionRoutes(worlds),
    ...mountRoutes(worlds),
    ...validationRoutes(worlds),
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
function nothingThere({ era, method, segments, words, now }: Arrival): Refusal {
  const providers = words.indexOf('providers');
  const namespace = segments[providers + 1] ?? '';
  const isOurs = sameName(namespace, 'Microsoft.RecoveryServices');
  // What ARM itself offers beside the reading of it, and what the neighbours do.
  if (providers < 0 || NEIGHBOURS.has(namespace.toLowerCase()))
    return refuse('NotImplemented', undefined, { value: `${method} /${segments.join('/')}` });
  if (SHAPES.has(shapeOf(words)))
    return refuse('HttpMethodNotAllowed', 'The path is right and the method is not.', {
      value: method,
    });
  if (isOurs) return refuse('InvalidResourceType', undefined, { value: era.apiVersion });
  return CLASSIC.test(namespace) && now < CLASSIC_GONE_AT
    ? noClassicResource(segments, providers)
    : refuse('InvalidResourceNamespace', undefined, { value: namespace });
}

/** Of these there is as much as a restore touches; they offer more. */
const NEIGHBOURS = new Set(['microsoft.compute', 'microsoft.network', 'microsoft.storage']);

/** Of the time before Resource Manager: az looks there for an account first, and wants a quick 404. */
const CLASSIC = /^Microsoft\.Classic(Compute|Network|Storage)$/i;

/**
 * Recorded at one and the same api-version: not found up to October 2025, and an invalid namespace in July
 * 2026, which is a 404 as well. When that came is not known: the turn of the year is inferred.
 */
const CLASSIC_GONE_AT = fromUnixMs(Date.UTC(2026, 0));

function noClassicResource(segments: readonly string[], providers: number): Refusal {
  return refuse('ResourceNotFound', undefined, {
    value: segments.slice(providers + 1).join('/'),
    group: segments[providers - 1] ?? '',
  });
}
