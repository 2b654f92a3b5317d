import type { JournalTwin, RestoriteWorld, ScenarioDocument } from '../../server/index.ts';
import type { Machine } from './index.ts';
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
  const stop = new AbortController();
  const fate = scenario.client;
  let passed = 0;
  let ids = 0;
  let asking = { seconds: 0, given: new AbortController() };
  let die: () => void = () => undefined;
  const killed = new Promise<'killed'>((resolve) => (die = () => resolve('killed')));

  async function pass(seconds: number): Promise<void> {
    if (seconds <= 0) return;
    passed += seconds;
    machine.pass(seconds);
    // A clock that skips is moved by the polls alone.
    if (scenario.clock?.mode !== 'skip') await world.clock.advance(`PT${seconds}S`);
  }

  async function wait(seconds: number): Promise<void> {
    const left = fate ? secondsIn(fate.at) - passed : Infinity;
    if (left > seconds || left < 0) return pass(seconds);
    await pass(left);
    if (fate?.signal === 'SIGKILL') {
      die();
      return new Promise(() => undefined);
    }
    stop.abort();
    return pass(seconds - left);
  }

  async function letHeldBackAnswersCome(): Promise<void> {
    for await (const entry of world.journal.stream({ since: 0, signal: ended.signal })) {
      const held = heldFor(entry);
      const { seconds, given } = asking;
      if (held === 0) continue;
      await pass(Math.min(held, seconds));
      if (held > seconds) given.abort();
    }
  }

  const watching = holdsBack(scenario) ? letHeldBackAnswersCome() : Promise.resolve();
  return {
    given: {
      machine: {
        now: machine.now,
        wait,
        newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
        deadline: (seconds) => (asking = { seconds, given: new AbortController() }).given.signal,
      } satisfies Machine,
      stop: stop.signal,
    },
    killed,
    async [Symbol.asyncDispose]() {
      ended.abort();
      await watching;
    },
  };
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
