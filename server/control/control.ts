import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { FilesForRequests } from '../files-for-requests.ts';
import type { Journals } from '../journal/journals.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { foreignness, type Gate, strangeness } from './admission.ts';
import { clockRoutes } from './clocks.ts';
import { envRoutes, type EnvParts } from './env.ts';
import { FATES } from './fates.ts';
import { journalRoutes } from './journal.ts';
import { notesIn } from './note.ts';
import { operationRoutes } from './operations.ts';
import type { SteeringParts } from './parts.ts';
import { isProblem, type Problem, problem, respondProblem } from './problem.ts';
import { bodyOf } from './request-body.ts';
import type { Answer, Call, Route } from './route.ts';
import { RULES } from './rules.ts';
import { makeTurns, type Turns } from './turns.ts';
import { standingRoutes } from './standing-orders.ts';
import { type ScenarioParts, scenarioRoutes } from './scenarios.ts';
import { serviceRoutes } from './service.ts';
import { type WorldMaker, worldRoutes } from './worlds.ts';

export const CONTROL_PATH = '/_restorite';

export interface ControlOptions extends EnvParts, Gate {
  readonly maker: WorldMaker;
  readonly isMadeFrom: ScenarioParts['isMadeFrom'];
  /** What it reads of the machine's files for a request. */
  readonly files: FilesForRequests;
  readonly journals: Journals;
  readonly heldUntil: SteeringParts['heldUntil'];
  readonly metrics: Metrics;
  readonly version: string;
  readonly log: Log;
}

/** Every operation of the control API. */
export function controlRoutes(options: ControlOptions): Route[] {
  const { worlds, maker, isMadeFrom, files, journals, heldUntil, metrics, version } = options;
  const note = notesIn(journals);
  const parts = { worlds, maker, isMadeFrom, files, journals, heldUntil, version, note };
  return [
    { method: 'GET', path: '', answer: () => indexOf(options) },
    ...serviceRoutes(metrics),
    ...envRoutes(options),
    ...worldRoutes(parts),
    ...clockRoutes(parts),
    ...standingRoutes(parts, FATES),
    ...standingRoutes(parts, RULES),
    ...scenarioRoutes(parts),
    ...operationRoutes(parts),
    ...journalRoutes(parts),
  ];
}

/** The control API: no api-version, no token on loopback, its own errors. */
export function createControl(options: ControlOptions): Hono {
  // People type a slash behind an address, and mean the same.
  const app = new Hono({ strict: false });
  const turns = makeTurns();
  const methods = new Map<string, string[]>();
  for (const route of controlRoutes(options)) {
    const path = CONTROL_PATH + route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), route.method]);
    app.on(route.method, path, (context) => answered(options, turns, route, context));
  }
  for (const [path, allowed] of methods) app.all(path, (context) => wrongMethod(context, allowed));
  app.onError(mistakeOf(options.log));
  app.notFound(({ req }) =>
    respondProblem(
      problem(
        404,
        'Not found',
        `There is no ${req.path}. GET ${CONTROL_PATH}/openapi.yaml to see all addresses below ${CONTROL_PATH}.`,
      ),
    ),
  );
  return app;
}

/**
 * Lets a request in, reads its body, makes the move, answers what it says. Changes of one world take
 * turns: each finds the world as the one before has left it.
 */
async function answered(
  options: ControlOptions,
  turns: Turns,
  route: Route,
  context: Context,
): Promise<Response> {
  const fault = refusalOf(options, route, context.req.raw);
  if (fault) return respondProblem(fault);
  const body = await bodyOf(context.req.raw);
  if (isProblem(body)) return respondProblem(body);
  const { req } = context;
  const call: Call = {
    request: req.raw,
    param: (name) => req.param(name) ?? '',
    query: (name) => req.query(name),
    body,
  };
  const isChange = req.method !== 'GET' && req.method !== 'HEAD' && route.waits !== true;
  const answer = isChange
    ? await turns.take(call.param('sub').toLowerCase(), async () => route.answer(call))
    : await route.answer(call);
  const response = said(answer, route.status);
  // What nobody will read must end: a stream would go on behind a HEAD.
  if (req.method === 'HEAD') await response.body?.cancel();
  return req.method === 'HEAD' ? new Response(null, response) : response;
}

function refusalOf(
  gate: Gate,
  { open }: Pick<Route, 'open'>,
  request: Request,
): Problem | undefined {
  if (open === 'from anywhere') return undefined;
  const foreign = foreignness(request, gate);
  return foreign ?? (open === undefined ? strangeness(request, gate.token) : undefined);
}

function said(answer: Answer, status = 200): Response {
  if (answer === undefined) return new Response(null, { status: 204 });
  if (isProblem(answer)) return respondProblem(answer);
  return answer instanceof Response ? answer : Response.json(answer, { status });
}

function wrongMethod({ req }: Context, methods: readonly string[]): Response {
  const allow = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])).join(', ');
  const detail = `Cannot ${req.method} ${req.path}: it takes ${allow}.`;
  return respondProblem(problem(405, 'Method not allowed', detail, { Allow: allow }));
}

const indexOf = ({ startsWith, version }: ControlOptions): object => ({
  version,
  world: startsWith,
  health: `${CONTROL_PATH}/health`,
  ready: `${CONTROL_PATH}/ready`,
  openapi: `${CONTROL_PATH}/openapi.yaml`,
  ca: `${CONTROL_PATH}/ca.pem`,
  env: `${CONTROL_PATH}/env`,
  worlds: `${CONTROL_PATH}/worlds`,
  scenarios: `${CONTROL_PATH}/scenarios`,
});

/** Answers for an exception, which is our mistake: a reference, and the stack in the log. */
const mistakeOf =
  (log: Log) =>
  (fault: Error): Response => {
    const reference = randomUUID();
    log.error({ err: fault, reference }, 'a control request failed by our mistake');
    const detail = `Restorite made a mistake. Reference '${reference}' is in its log.`;
    return respondProblem(problem(500, 'Our mistake', detail));
  };

/** Whether a URL is of the control API: it shares its ports with the Azure face. */
export function isControl(url: string): boolean {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  return /^\/_restorite(\/|\?|$)/.test(url.slice(path, path + CONTROL_PATH.length + 1));
}

/** The world that a URL of the control API is about; '' where it is about none. */
export const worldIn = (url: string): string => /\/worlds\/([^/?#]+)/.exec(url)?.[1] ?? '';
