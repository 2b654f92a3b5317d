import { isGuid } from '../core/names.ts';
import { FORMAT_NAMES, isFormat } from '../env/formats.ts';
import { printed, selfContained } from '../env/script.ts';
import { ALL_NAMES, type EnvFacts, foreignTo, variablesOf } from '../env/variables.ts';
import { bareHost, type Reach, urlHost } from '../reach.ts';
import { namesOf, pointNamesOf } from '../world-view.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import { type Problem, problem, unreadable } from './problem.ts';
import { mendable } from './read.ts';
import { type Call, noSuchWorld, type Route } from './route.ts';

export interface EnvParts {
  readonly worlds: Worlds;
  /** The subscription of the world that is meant where none is named. */
  readonly startsWith: string;
  /** Undefined where no port is listened on. */
  readonly reach: () => Reach | undefined;
  /** Whether whoever asks is told what may be used to log in. */
  readonly tellsSecrets: (request: Request) => boolean;
  /** A token for a world's client. */
  readonly tokenFor: (open: OpenWorld) => Promise<string>;
}

/** What points clients at this service, for those who have only a URL of it. */
export const envRoutes = (parts: EnvParts): Route[] => [
  {
    method: 'GET',
    path: '/ca.pem',
    open: 'under its own name',
    answer: () => caOf(parts.reach()),
  },
  {
    method: 'GET',
    path: '/env',
    open: 'under its own name',
    answer: (call) => env(parts, call),
  },
];

const caOf = (reach: Reach | undefined): Response | Problem =>
  reach?.caPem === undefined
    ? problem(404, 'No certificate', 'There is no CA to trust: https is switched off here.')
    : text(reach.caPem, 'application/x-pem-file');

async function env(parts: EnvParts, call: Call): Promise<Response | Problem> {
  const format = call.query('format') ?? 'sh';
  if (!isFormat(format))
    return unreadable(`there is no format '${format}'; try ${FORMAT_NAMES.join(', ')}`);
  if (isOn(call.query('unset'))) return said(format, () => printed(format, '', [], ALL_NAMES));
  const folder = call.query('folder');
  if (folder === undefined && format !== 'sh')
    return unreadable(
      `${format} writes no file: get ca.pem into a folder of yours and name it, as in &folder=/tmp/restorite`,
    );
  const facts = await factsOf(parts, call);
  if ('kind' in facts) return facts;
  const variables = variablesOf(facts, parts.tellsSecrets(call.request));
  const unset = foreignTo(facts.form);
  return said(format, () =>
    folder === undefined
      ? selfContained(parts.reach()?.caPem, variables, unset)
      : printed(format, folder, variables, unset),
  );
}

async function factsOf(
  { worlds, startsWith, reach: reachOf, tokenFor }: EnvParts,
  { query, request }: Call,
): Promise<EnvFacts | Problem> {
  const subscription = query('world') ?? startsWith;
  if (!isGuid(subscription))
    return unreadable(`world is a subscription id; got '${subscription}', try ${startsWith}`);
  const form = isOn(query('direct')) ? 'direct' : 'proxy';
  const reach = reachOf();
  if (form === 'proxy' && reach?.httpsPort === undefined)
    return problem(
      409,
      'No proxy without https',
      'Clients cannot be pointed here through the proxy: https is switched off; start it with --https-port, or ask with direct=true.',
    );
  const open = await worlds.open(subscription);
  if (!open) return noSuchWorld(subscription);
  const world = { ...namesOf(open), points: pointNamesOf(open) };
  const token = await tokenFor(open);
  return { form, world, token, ...addressesOf(new URL(request.url), reach) };
}

/** As the caller calls it, since a container knows nothing of how its ports are published. */
function addressesOf(called: URL, reach: Reach | undefined) {
  const host = bareHost(called.hostname);
  const isHttps = called.protocol === 'https:';
  const port = Number(called.port || (isHttps ? 443 : 80));
  const httpPort = isHttps ? reach?.httpPort : port;
  const httpsPort = isHttps ? port : reach?.httpsPort;
  return {
    httpUrl: `http://${urlHost(host)}:${httpPort ?? port}`,
    httpsUrl: httpsPort === undefined ? undefined : `https://${urlHost(host)}:${httpsPort}`,
    names: [...new Set([host, ...(reach?.names ?? [])])],
  };
}

const isOn = (value: string | undefined): boolean => value !== undefined && value !== 'false';

const said = (format: string, print: () => string): Promise<Response | Problem> =>
  mendable(() =>
    Promise.resolve().then(() =>
      text(print(), format === 'json' ? 'application/json' : 'text/plain; charset=utf-8'),
    ),
  );

const text = (body: string, type: string): Response =>
  new Response(body, { headers: { 'Content-Type': type } });
