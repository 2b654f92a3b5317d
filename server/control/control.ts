import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Log } from '../log.ts';
import { textWithin } from '../arm/conventions/body.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import { advance, putClock, readClock } from './clocks.ts';
import { isProblem, problem, respondProblem } from './problem.ts';
import { foreignness, strangeness } from './admission.ts';
import type { WorldMaker } from './worlds.ts';
import * as worldsOf from './worlds.ts';

export const CONTROL_PATH = '/_restorite';

/** A world's whole history may be sent; nothing else comes near this many bytes. */
const BODY_LIMIT = 64 * 1024 * 1024;

export interface ControlOptions {
  readonly worlds: Worlds;
  readonly maker: WorldMaker;
  /** Hosts that this service is called by, beside those of loopback. */
  readonly hosts: readonly string[];
  /** What whoever steers must show; undefined where nobody else can reach the service. */
  readonly token: string | undefined;
  readonly log: Log;
}

type Move = (context: Context, open: OpenWorld, body: string) => object | Promise<object>;

/** The control API: no api-version, no token on loopback, its own errors. */
export function createControl(options: ControlOptions): Hono {
  const { worlds, maker } = options;
  const app = new Hono();
  const at = (path: string) => `${CONTROL_PATH}${path}`;

  /** Finds the world in the path, reads the body, makes the move, answers what it says. */
  const inWorld =
    (move: Move, status = 200) =>
    async (context: Context): Promise<Response> => {
      const id = context.req.param('sub') ?? '';
      const open = await worlds.find(id);
      if (!open) return respondProblem(noSuchWorld(id));
      return said(await move(context, open, await bodyOf(context)), status);
    };

  app.get(CONTROL_PATH, () =>
    Response.json({ health: at('/health'), ready: at('/ready'), worlds: at('/worlds') }),
  );
  // Whether it is well may be asked by anyone: an orchestrator knows no token.
  app.get(at('/health'), () => Response.json({ status: 'ok' }));
  app.get(at('/ready'), () => Response.json({ status: 'ready' }));
  app.use(at('/*'), async (context, next) => {
    const fault =
      foreignness(context.req.raw, options.hosts) ?? strangeness(context.req.raw, options.token);
    if (fault) return respondProblem(fault);
    await next();
    return undefined;
  });
  app.get(at('/worlds'), async () => said(await worldsOf.list(worlds)));
  app.post(at('/worlds'), async (context) =>
    said(await worldsOf.make(worlds, maker, undefined, await bodyOf(context)), 201),
  );
  app.put(at('/worlds/:sub'), async (context) =>
    said(await worldsOf.make(worlds, maker, context.req.param('sub'), await bodyOf(context))),
  );
  app.get(
    at('/worlds/:sub'),
    inWorld((_, open) => worlds.history(open)),
  );
  app.delete(at('/worlds/:sub'), async (context) => {
    const id = context.req.param('sub') ?? '';
    const gone = await worlds.remove(id);
    return gone ? new Response(null, { status: 204 }) : respondProblem(noSuchWorld(id));
  });
  app.post(
    at('/worlds/:sub/reset'),
    inWorld((_, open) => worldsOf.reset(worlds, open)),
  );
  app.put(
    at('/worlds/:sub/snapshots/:name'),
    inWorld((context, open) => worldsOf.save(worlds, open, context.req.param('name') ?? '')),
  );
  app.post(
    at('/worlds/:sub/snapshots/:name/load'),
    inWorld((context, open) => worldsOf.load(worlds, open, context.req.param('name') ?? '')),
  );
  app.get(
    at('/worlds/:sub/clock'),
    inWorld((_, open) => readClock(open)),
  );
  app.put(
    at('/worlds/:sub/clock'),
    inWorld((_, open, body) => putClock(worlds, open, body)),
  );
  app.post(
    at('/worlds/:sub/clock/advance'),
    inWorld((_, open, body) => advance(worlds, open, body)),
  );
  app.onError(mistakeOf(options.log));
  app.notFound(() =>
    respondProblem(problem(404, 'Not found', `There is no such address below ${CONTROL_PATH}.`)),
  );
  return app;
}

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

const noSuchWorld = (id: string) =>
  problem(
    404,
    'No such world',
    `There is no world '${id}'. PUT one here, or send a request to it.`,
  );

const said = (value: object, status = 200): Response =>
  isProblem(value) ? respondProblem(value) : Response.json(value, { status });

const bodyOf = async (context: Context): Promise<string> =>
  (await textWithin(context.req.raw, BODY_LIMIT)) ?? 'over the limit';
