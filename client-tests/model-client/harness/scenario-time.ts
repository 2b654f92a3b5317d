import type { JournalTwin, RestoriteWorld, ScenarioDocument } from '../../../server/index.ts';
import type { Machine } from '../index.ts';
import type { HeldMachine } from './scenario-service.ts';

/** A machine for the client whose time is the world's, and what the scenario does to the client by it. */
export interface WorldWatch extends AsyncDisposable {
  readonly given: { readonly machine: Machine; readonly stop: AbortSignal };
  /** Resolves where the scenario kills the client; its wait then never ends. */
  readonly killed: Promise<'killed'>;
}

/**
 * No real time passes: what the client waits is what the clocks of the world and of the machine move
 * on by, and so is what an answer is held back for, up to the deadline of its request. That it is held
 * back is told by the journal, into which it is written when it is made.
 */
export function worldWatch(
  world: RestoriteWorld,
  machine: HeldMachine,
  scenario: ScenarioDocument,
): WorldWatch {
  const ended = new AbortController();
  const time = timeOf(world, machine, scenario);
  const request = requestInTime();
  const { wait, stop, killed } = endedBy(scenario, time);
  const watching = holdsBack(scenario)
    ? letHeldBackAnswersCome(
        world.journal.stream({ since: 0, signal: ended.signal }),
        time,
        request,
      )
    : Promise.resolve();
  let ids = 0;
  return {
    given: {
      machine: {
        now: machine.now,
        wait,
        newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
        deadline: request.begin,
      } satisfies Machine,
      stop,
    },
    killed,
    async [Symbol.asyncDispose]() {
      ended.abort();
      await watching;
    },
  };
}

/** The time that passes, for the world and the machine alike. */
interface Time {
  passed(): number;
  pass(seconds: number): Promise<void>;
}

function timeOf({ clock }: RestoriteWorld, machine: HeldMachine, scenario: ScenarioDocument): Time {
  let passed = 0;
  return {
    passed: () => passed,
    async pass(seconds) {
      if (seconds <= 0) return;
      passed += seconds;
      machine.pass(seconds);
      // A clock that skips is moved by the polls alone.
      if (scenario.clock?.mode !== 'skip') await clock.advance(`PT${seconds}S`);
    },
  };
}

/** How the client waits where its scenario may end it meanwhile. */
function endedBy({ client: fate }: ScenarioDocument, { passed, pass }: Time) {
  const stop = new AbortController();
  let die: () => void = () => undefined;
  const killed = new Promise<'killed'>((resolve) => (die = () => resolve('killed')));
  async function wait(seconds: number): Promise<void> {
    const left = fate ? secondsIn(fate.at) - passed() : Infinity;
    if (left > seconds || left < 0) return pass(seconds);
    await pass(left);
    if (fate?.signal === 'SIGKILL') {
      die();
      return new Promise(() => undefined);
    }
    stop.abort();
    return pass(seconds - left);
  }
  return { wait, stop: stop.signal, killed };
}

/** The request that the client is waiting for: for how long it will, and what has it give up. */
interface RequestInTime {
  begin(seconds: number): AbortSignal;
  current(): { readonly seconds: number; readonly given: AbortController };
}

function requestInTime(): RequestInTime {
  let asking = { seconds: 0, given: new AbortController() };
  return {
    begin: (seconds) => (asking = { seconds, given: new AbortController() }).given.signal,
    current: () => asking,
  };
}

async function letHeldBackAnswersCome(
  entries: ReturnType<JournalTwin['stream']>,
  { pass }: Time,
  request: RequestInTime,
): Promise<void> {
  for await (const entry of entries) {
    const held = heldFor(entry);
    if (held === 0) continue;
    const { seconds, given } = request.current();
    await pass(Math.min(held, seconds));
    if (held > seconds) given.abort();
  }
}

/** Most scenarios hold nothing back, and need nobody to follow their journal. */
const holdsBack = ({ rules = [] }: ScenarioDocument): boolean =>
  rules.some((rule) => ['delay', 'hang', 'drip'].includes(rule.do.kind));

type Streamed<T> = T extends AsyncIterable<infer Entry> ? Entry : never;
type Entry = Streamed<ReturnType<JournalTwin['stream']>>;

/** For how many seconds of the world an answer is held back, as a whole. */
function heldFor(entry: Entry): number {
  if (entry.kind !== 'exchange') return 0;
  const { how, notBefore, bytes = Infinity, every } = entry.left;
  if (how === 'hang') return Infinity;
  const late = notBefore === undefined ? 0 : (Date.parse(notBefore) - Date.parse(entry.at)) / 1000;
  const pieces = Math.ceil((entry.response?.bodyBytes ?? 0) / bytes);
  const dripping = every === undefined ? 0 : Math.max(0, pieces - 1) * secondsIn(every);
  return Math.ceil(late + dripping);
}

const UNITS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

/** Of a duration as scenarios write them, ISO 8601 or short: `PT1M30S`, `1m30s`. */
export function secondsIn(duration: string): number {
  const parts = [...duration.toLowerCase().matchAll(/([\d.]+)([dhms])/g)];
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? NaN), 0);
}
