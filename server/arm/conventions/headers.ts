import { chance } from '../../core/chance.ts';
import type { Headers } from '../../exchange.ts';
import { type SecondSpelled, spellSecond } from '../wire/dates.ts';
import { BUDGETS, spend } from './rate-limit.ts';
import type { Scene } from './scene.ts';

/** Which back end answers: they differ in their headers (recorded). */
export type Source = 'backup' | 'jobs' | 'vaults' | 'arm';

/** What of an answer shows in its headers. */
export interface HeaderFacts {
  readonly status: number;
  readonly from?: Source;
  readonly asyncOperation?: string;
  readonly location?: string;
  readonly operationLocation?: string;
  readonly retryAfter?: string | undefined;
}

const ZERO_GUID = '00000000-0000-0000-0000-000000000000';
const HSTS = 'max-age=31536000; includeSubDomains';

/**
 * The headers of the backup service's answers; `length` is the body's in bytes, undefined for an
 * empty answer. Sets, casing and order are recorded: documented era
 * by PowerShell in 2020, current era by PowerShell in 2024 and 2025; the az CLI recordings between
 * have the set, without casing and order, for which the documented era's are taken.
 */
export function backupHeaders(
  scene: Scene,
  method: string,
  facts: HeaderFacts,
  length: number | undefined,
): Headers {
  const { era, requestId } = scene;
  const second = spellSecond(scene.now);
  // Recorded (2024), and inferred for 2021 to 2023, whose recorder strips ids: a 204 carries ids of
  // zeros, and correlation alone tells requests apart.
  const ownId = facts.status === 204 && era.name !== 'documented' ? ZERO_GUID : requestId;
  const clientId =
    facts.status === 204 && era.name !== 'documented' ? ZERO_GUID : scene.clientRequestId;
  const headers: Headers = { 'Cache-Control': 'no-cache', Pragma: 'no-cache' };
  if (facts.location !== undefined) headers['Location'] = facts.location;
  if (facts.retryAfter !== undefined) headers['Retry-After'] = facts.retryAfter;
  if (facts.asyncOperation !== undefined) headers['Azure-AsyncOperation'] = facts.asyncOperation;
  if (facts.operationLocation !== undefined)
    headers['Operation-Location'] = facts.operationLocation;
  headers['X-Content-Type-Options'] = 'nosniff';
  if (era.has('operationIdentifier') && facts.from !== 'vaults')
    headers['x-ms-operation-identifier'] = operationIdentifier(scene);
  headers['x-ms-request-id'] = ownId;
  headers['x-ms-client-request-id'] = era.name === 'documented' ? [clientId, clientId] : clientId;
  const current = era.name === 'current';
  // Recorded in this order: of 2020 before what is left of the budgets, from 2024 behind the ids.
  if (!current) {
    headers['Strict-Transport-Security'] = HSTS;
    addServer(headers, scene, facts, length);
  }
  addRateLimits(headers, scene, method, facts);
  headers['x-ms-correlation-request-id'] = requestId;
  headers['x-ms-routing-request-id'] = routingId(scene, second);
  if (current) {
    headers['Strict-Transport-Security'] = HSTS;
    addEdge(headers, scene, second);
  }
  headers['Date'] = second.http;
  addBody(headers, scene, facts.status, length);
  return headers;
}

/** Recorded: an answer without a body says so behind its `Expires`, and a 204 of 2022 has none. */
function addBody(
  headers: Headers,
  { era }: Scene,
  status: number,
  length: number | undefined,
): void {
  if (length === undefined) {
    if (status !== 204 || era.name !== 'middle') headers['Expires'] = '-1';
    if (status !== 204) headers['Content-Length'] = '0';
    return;
  }
  headers['Content-Length'] = String(length);
  // Recorded (2024 to 2026): successes name their charset, and a refusal of the service's does not.
  headers['Content-Type'] =
    era.name === 'current' && status < 400 ? 'application/json; charset=utf-8' : 'application/json';
  if (era.name === 'middle') headers['Vary'] = 'Accept-Encoding';
  headers['Expires'] = '-1';
}

/** The headers of ARM's own refusals, which never reach the service (recorded, 2022 to 2026). */
export function gatewayHeaders(scene: Scene, length: number): Headers {
  const second = spellSecond(scene.now);
  return {
    'Cache-Control': 'no-cache',
    Pragma: 'no-cache',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(length),
    Expires: '-1',
    'x-ms-failure-cause': 'gateway',
    'x-ms-request-id': scene.requestId,
    'x-ms-correlation-request-id': scene.requestId,
    'x-ms-routing-request-id': routingId(scene, second),
    'x-ms-client-request-id': scene.clientRequestId,
    'Strict-Transport-Security': HSTS,
    'X-Content-Type-Options': 'nosniff',
    Date: second.http,
  };
}

/**
 * Inferred: ARM and the providers beside the backup service answer as ARM refuses, with what is left of
 * the reads; their api-versions say nothing of the backup service's eras.
 */
export function armHeaders(scene: Scene, length: number): Headers {
  const { 'x-ms-failure-cause': _refused, ...headers } = gatewayHeaders(scene, length);
  const left = String(spend(BUDGETS.reads, scene.counters, scene.now));
  return { ...headers, 'x-ms-ratelimit-remaining-subscription-reads': left };
}

/** Recorded: no Server on 202s, twice on a job's answers, and the vault's back end has no powers. */
function addServer(
  headers: Headers,
  { era }: Scene,
  { from }: HeaderFacts,
  length: number | undefined,
): void {
  const server = 'Microsoft-IIS/10.0';
  if (length !== undefined)
    headers['Server'] = from === 'jobs' && era.name === 'middle' ? [server, server] : server;
  if (from !== 'vaults') headers['X-Powered-By'] = 'ASP.NET';
}

function addRateLimits(headers: Headers, scene: Scene, method: string, facts: HeaderFacts): void {
  const { era, counters, now } = scene;
  const left = (budget: (typeof BUDGETS)[keyof typeof BUDGETS]): string =>
    String(spend(budget, counters, now));
  const current = era.name === 'current';
  const isLimited = method !== 'GET' || facts.from === 'vaults';
  if (era.has('throttlingVersion')) headers['x-ms-throttling-version'] = isLimited ? 'v2' : 'v1';
  if (method === 'DELETE')
    headers['x-ms-ratelimit-remaining-subscription-deletes'] = left(BUDGETS.deletes);
  else if (method !== 'GET') {
    const budget = current ? BUDGETS.bucketWrites : BUDGETS.writes;
    headers['x-ms-ratelimit-remaining-subscription-writes'] = left(budget);
    // Recorded (2024): the secondary region's side has none.
    if (era.has('globalWrites') && !era.isOfSecondary)
      headers['x-ms-ratelimit-remaining-subscription-global-writes'] = left(BUDGETS.globalWrites);
  } else if (facts.from === 'vaults') {
    if (era.has('globalReads'))
      headers['x-ms-ratelimit-remaining-subscription-global-reads'] = left(BUDGETS.vaultReads);
  } else if (era.name === 'documented')
    headers['x-ms-ratelimit-remaining-subscription-reads'] = left(BUDGETS.reads);
  else
    headers['x-ms-ratelimit-remaining-subscription-resource-requests'] = left(
      current ? BUDGETS.bucketRequests : BUDGETS.requests,
    );
}

const routingId = ({ region, requestId }: Scene, { compact }: SecondSpelled): string =>
  `${region.toUpperCase()}:${compact}:${requestId}`;

/** Recorded (2025, 2026): who asked, where, and an id of the answer's own. */
function operationIdentifier({ tenant, region, requestId }: Scene): string {
  if (tenant !== lastTenant) {
    lastCaller = chance(0, `caller of ${tenant}`).guid(0);
    lastTenant = tenant;
  }
  return `tenantId=${tenant},objectId=${lastCaller}/${region}/${requestId}`;
}

let lastTenant = '';
let lastCaller = '';

function addEdge(headers: Headers, { requestId, region }: Scene, { iso }: SecondSpelled): void {
  const reference = requestId.replaceAll('-', '').toUpperCase();
  const edge = `${region.slice(0, 3).toUpperCase()}201060514021`;
  headers['X-Cache'] = 'CONFIG_NOCACHE';
  headers['X-MSEdge-Ref'] = `Ref A: ${reference} Ref B: ${edge} Ref C: ${iso}`;
}
