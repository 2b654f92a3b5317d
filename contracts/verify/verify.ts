import { AssertionError } from 'node:assert';
import { connectRestorite, UsageError } from '../../server/index.ts';
import type { Behaviour } from '../service/behaviour.ts';
import { CONTRACT } from '../service/index.ts';
import { API_VERSION, type Transport } from '../service/stage.ts';
import { addressFor } from './address.ts';
import { type Asker, askerOf, fetchThrough } from './asker.ts';
import { Exchanges, firstOf, reasonIn, type Sending } from './exchanges.ts';
import { followedRestore } from './followed-restore.ts';
import { certificateIn, tokenIn } from './given-files.ts';
import { amongNames, type Ground, inHandedWorlds, inOwnWorlds } from './grounds.ts';
import { handedWorlds } from './handed-worlds.ts';
import { lookedUp, namedItem, type NamedItem, type NameFlags } from './names.ts';
import { type Given, lackedBy, lackedBySetting } from './needs.ts';
import { type Rehearsals, rehearsals } from './rehearsal.ts';
import { redactor } from './redact.ts';
import type { Finding, Outcome, Report } from './report.ts';

export interface VerifyOptions extends NameFlags {
  readonly target: string;
  readonly tokenFile?: string | undefined;
  /** A file, PEM. */
  readonly ca?: string | undefined;
  readonly controlToken?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly allowRestore?: boolean | undefined;
  /** Which pages of the contract; left out, all. */
  readonly page?: readonly string[] | undefined;
  readonly timeoutSeconds: number;
  readonly maxRequests: number;
  /** Waits between polls of a restore that is followed; a test lets the time pass otherwise. */
  readonly wait?: (seconds: number) => Promise<void>;
}

/** Runs the service's contract against a target. Throws a UsageError where it was asked wrongly. */
export async function verify(options: VerifyOptions): Promise<Outcome> {
  const { tokenFile, allowRestore = false } = options;
  const target = addressFor(options.target, {
    token: tokenFile !== undefined,
    controlToken: options.controlToken !== undefined,
  });
  const named = namedItem(namesIn(options), allowRestore);
  refuseUnknownPages(options.page ?? []);
  const token = tokenFile === undefined ? undefined : tokenIn(tokenFile);
  const ca = options.ca === undefined ? undefined : certificateIn(options.ca);
  const signal = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const asker = askerOf({ address: target, ca, maxRequests: options.maxRequests, signal });
  const redact = redactor(token, options.controlToken);
  try {
    const isRestorite = await answersAsRestorite(asker);
    if (!named && !isRestorite)
      throw new UsageError(
        `Cannot verify ${target} without names: it is no Restorite that would make worlds; give --subscription, --vault RG/NAME and --vm RG/NAME.`,
      );
    const given = { ownWorlds: !named, isRestorite, allowRestore };
    const report = await judged({ options, asker, token, redact, named, given, signal });
    return { target, isRestorite, worlds: named ? 'named' : 'own', ...report };
  } catch (fault) {
    const cannot = reasonIn(fault);
    if (cannot === undefined) throw fault;
    return { target, cannot: redact(cannot) };
  }
}

const FOLLOWED = 'a restore, followed as it goes';

function refuseUnknownPages(pages: readonly string[]): void {
  const known = [...Object.keys(CONTRACT), FOLLOWED];
  const unknown = pages.find((page) => !known.includes(page));
  if (unknown !== undefined)
    throw new UsageError(
      `Cannot look at --page '${unknown}': the contract has none of that name; try ${known.map((page) => `'${page}'`).join(', ')}.`,
    );
}

const namesIn = (options: VerifyOptions): NameFlags => ({
  subscription: options.subscription,
  vault: options.vault,
  vm: options.vm,
  container: options.container,
  item: options.item,
  point: options.point,
  storageAccount: options.storageAccount,
  targetResourceGroup: options.targetResourceGroup,
});

/** It is asked without the token: what answers so is no Azure. */
async function answersAsRestorite({ ask }: Asker): Promise<boolean> {
  const path = '/_restorite/health';
  const { status, text } = await ask({ method: 'GET', path, headers: {}, body: undefined });
  return status === 200 && /^\{"status":"ok"\}\s*$/.test(text);
}

interface Run extends Sending {
  readonly options: VerifyOptions;
  readonly named: NamedItem | undefined;
  readonly signal: AbortSignal;
}

async function judged(run: Run): Promise<Omit<Report, 'target' | 'isRestorite' | 'worlds'>> {
  const { options, asker, named, signal } = run;
  const { apiVersion = API_VERSION } = options;
  const exchanges = new Exchanges(run);
  const worlds = handedWorlds();
  const grounds = await groundsOf(run, exchanges.transport, worlds);
  await using rehearsed = await rehearsals({
    secure: asker.address.startsWith('https:'),
    apiVersion,
    signal,
    stranger: named,
    worlds,
  });
  const findings = await findingsOf(run, grounds, rehearsed, exchanges);
  const count = (verdict: Finding['verdict']): number =>
    findings.filter((one) => one.verdict === verdict).length;
  return {
    apiVersion,
    requests: asker.asked(),
    agrees: count('agrees'),
    differs: count('differs'),
    unjudged: count('unjudged'),
    notRun: count('not-run'),
    findings,
  };
}

async function findingsOf(
  run: Run,
  grounds: Grounds,
  rehearsed: Rehearsals,
  exchanges: Exchanges,
): Promise<readonly Finding[]> {
  const { options, named, given } = run;
  const findings: Finding[] = [];
  const isWanted = (page: string): boolean => options.page?.includes(page) ?? true;
  for (const [page, behaviours] of Object.entries(CONTRACT).filter(([page]) => isWanted(page)))
    for (const behaviour of behaviours) {
      const ahead = await rehearsedOf(behaviour, given, rehearsed);
      if ('verdict' in ahead) findings.push({ ...told(behaviour, page), ...ahead });
      else {
        const ground = ahead.isHanded ? grounds.handed : grounds.usual;
        const finding = await tried(behaviour, page, ground, exchanges);
        findings.push(ahead.isHanded ? { ...finding, handed: true } : finding);
      }
    }
  if (named && given.allowRestore && isWanted(FOLLOWED))
    for (const behaviour of followedRestore(paceOf(run)))
      findings.push(await tried(behaviour, FOLLOWED, grounds.usual, exchanges));
  return findings;
}

const NO_TOKEN = 'no token was given; name the file of one by --token-file';
const OTHER_TOKEN = 'try another --token-file';

interface Grounds {
  readonly usual: Ground;
  /** For what only holds in a world that is handed over. */
  readonly handed: Ground;
}

async function groundsOf(
  run: Run,
  transport: Transport,
  worlds: ReturnType<typeof handedWorlds>,
): Promise<Grounds> {
  const { named, asker, options, token } = run;
  const { apiVersion = API_VERSION } = options;
  if (named) {
    const hint = token === undefined ? NO_TOKEN : OTHER_TOKEN;
    const names = await lookedUp(named, transport, apiVersion, hint);
    const usual = amongNames(names, transport, apiVersion);
    return { usual, handed: usual };
  }
  const service = await connectRestorite(asker.address, {
    fetch: fetchThrough(asker),
    ...(options.controlToken !== undefined && { token: options.controlToken }),
  });
  return {
    usual: inOwnWorlds(service, transport, apiVersion),
    handed: inHandedWorlds(service, worlds, transport, apiVersion),
  };
}

const NOT_REHEARSED =
  'it cannot even be rehearsed, which is a mistake of ours; what is wrong stands in --format json';

/** Why a behaviour is not run, or in which world it is; where that is not found out in time, it is not judged. */
async function rehearsedOf(
  behaviour: Behaviour,
  given: Given,
  rehearsed: Rehearsals,
): Promise<Pick<Finding, 'verdict' | 'why' | 'rehearsal'> | { readonly isHanded: boolean }> {
  try {
    const bySetting = lackedBySetting(behaviour, given);
    if (bySetting !== undefined) return { verdict: 'not-run', why: bySetting };
    const ahead = await rehearsed.of(behaviour);
    const rehearsal = ahead.fault && { rehearsal: shortened(inWords(ahead.fault)) };
    if (ahead.isOurs) return { verdict: 'unjudged', why: NOT_REHEARSED, ...rehearsal };
    const why = lackedBy(ahead, given);
    return why === undefined ? ahead : { verdict: 'not-run', why, ...rehearsal };
  } catch (fault) {
    const why = reasonIn(fault);
    if (why === undefined) throw fault;
    return { verdict: 'unjudged', why };
  }
}

const told = ({ says, evidence }: Behaviour, page: string) => ({ page, says, evidence });

async function tried(
  behaviour: Behaviour,
  page: string,
  ground: Ground,
  exchanges: Exchanges,
): Promise<Finding> {
  exchanges.begin();
  try {
    await ground.perform(behaviour.setting ?? {}, behaviour.run);
    return { ...told(behaviour, page), verdict: 'agrees' };
  } catch (fault) {
    const cannot = reasonIn(fault);
    return {
      ...told(behaviour, page),
      verdict: cannot === undefined ? 'differs' : 'unjudged',
      why: exchanges.redact(cannot ?? differenceIn(fault)),
      ...(exchanges.last !== undefined && { last: exchanges.redact(exchanges.last) }),
    };
  }
}

const LONGEST_DIFFERENCE = 2000;

/** What a behaviour says, or over what it stumbled, which a right answer would not have had. */
function differenceIn(wrapped: unknown): string {
  const fault = firstOf(wrapped);
  const message = fault instanceof Error ? fault.message : String(fault);
  return shortened(
    fault instanceof AssertionError ? message : `The answer cannot be read: ${message}`,
  );
}

const inWords = ({ name, message }: Error): string => `${name}: ${message}`;

const shortened = (text: string): string =>
  text.length > LONGEST_DIFFERENCE ? `${text.slice(0, LONGEST_DIFFERENCE)} …` : text;

const paceOf = ({ options, signal }: Run) => ({
  wait: options.wait ?? ((seconds: number) => waited(seconds, signal)),
  patienceSeconds: options.timeoutSeconds,
});

const waited = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', done, { once: true });
  });
