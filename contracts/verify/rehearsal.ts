import { AssertionError } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectRestorite,
  type Restorite,
  startRestorite,
  type WorldExport,
} from '../../server/index.ts';
import type { Behaviour } from '../service/behaviour.ts';
import {
  makeStage,
  type Names,
  type RawRequest,
  type Setting,
  type Transport,
} from '../service/stage.ts';
import { namesIn, replyOf } from '../service/wire.ts';
import { askerOf, fetchThrough, TIME_IS_UP, Unanswered } from './asker.ts';
import { amongNames, type Ground, inHandedWorlds, inOwnWorlds } from './grounds.ts';
import { strangersWorld, type Stranger } from './strangers-world.ts';

/** What a behaviour did where it does no harm: on a service of this process, raised as the target's is. */
export interface Rehearsed {
  /** Over what it stumbled there; undefined where it holds. What does not hold says nothing of a target. */
  readonly fault?: Error;
  /** Whether that is no word of the behaviour’s about an answer, and so may be a mistake of ours. */
  readonly isOurs: boolean;
  readonly sent: readonly Sent[];
  readonly movesClock: boolean;
  /** Whether it holds in a world that is handed over, and not in one that is made by order. */
  readonly isHanded: boolean;
}

export interface Sent extends Pick<RawRequest, 'method' | 'path'> {
  readonly status: number;
}

export interface RehearsalOptions {
  /** Whether the target is asked over https: addresses in answers depend on it. */
  readonly secure: boolean;
  readonly apiVersion: string;
  readonly signal: AbortSignal;
  /** Whose names there are to be; undefined where worlds are made. */
  readonly stranger?: Stranger | undefined;
  /** Makes the worlds that are handed over. */
  readonly worlds: (setting: Setting) => Promise<WorldExport>;
}

export interface Rehearsals extends AsyncDisposable {
  of(behaviour: Behaviour): Promise<Rehearsed>;
}

/**
 * Behaviours are rehearsed ahead of the target. What each needs is so read off what it does, and not
 * declared beside it, where it would go stale.
 */
export async function rehearsals(options: RehearsalOptions): Promise<Rehearsals> {
  const service = await startedWith(options.stranger, options.secure);
  const close = (): Promise<void> => service.close();
  try {
    const of = await rehearsedOn(service, options);
    return { of, [Symbol.asyncDispose]: close };
  } catch (fault) {
    // Nobody else knows of it, and it would keep the process from its end.
    await close();
    throw fault;
  }
}

async function rehearsedOn(
  service: Restorite,
  options: RehearsalOptions,
): Promise<Rehearsals['of']> {
  const record = new Record();
  const { usual, shipped, handed } = await stagesOn(service, options, record);
  const faultOn = async (on: Ground, { setting = {}, run }: Behaviour) => {
    record.begin();
    let fault: Error | undefined;
    await on.perform(setting, async (stage) => {
      fault = await run(stage).then(() => undefined, asError);
    });
    if (options.signal.aborted) throw new Unanswered(TIME_IS_UP);
    return fault;
  };
  return async (behaviour) => {
    let first: Error | undefined;
    if (!isOfFile(behaviour)) {
      first = await faultOn(usual, behaviour);
      if (!first) return { ...record.read(), isOurs: false, isHanded: false };
    }
    if (handed) {
      const fault = await faultOn(handed, behaviour);
      if (!fault) return { ...record.read(), isOurs: false, isHanded: true };
      first ??= fault;
    }
    const told = { fault: first ?? new Error('It is about a world of a file.'), isHanded: false };
    const done = record.read();
    const isDoubtful = first !== undefined && !(first instanceof AssertionError);
    // What holds in a world that ships is about that world, whatever it stumbles over in a strange one.
    const isOurs = isDoubtful && (!shipped || (await faultOn(shipped, behaviour)) !== undefined);
    return { ...done, ...told, isOurs };
  };
}

const asError = (fault: unknown): Error =>
  fault instanceof Error ? fault : new Error('What was thrown is no error.', { cause: fault });

/** What was done since it was begun. */
class Record {
  #sent: Sent[] = [];
  #movesClock = false;

  begin(): void {
    [this.#sent, this.#movesClock] = [[], false];
  }

  sent(sent: Sent): void {
    this.#sent.push(sent);
  }

  clockMoved(): void {
    this.#movesClock = true;
  }

  read(): Pick<Rehearsed, 'sent' | 'movesClock'> {
    return { sent: this.#sent, movesClock: this.#movesClock };
  }
}

interface Stages {
  readonly usual: Ground;
  /** Worlds that ship, beside the strange one. */
  readonly shipped?: Ground;
  readonly handed?: Ground;
}

async function stagesOn(
  service: Restorite,
  { stranger, secure, signal, apiVersion, worlds }: RehearsalOptions,
  record: Record,
): Promise<Stages> {
  const asker = askerOf({
    address: (secure ? service.httpsUrl : undefined) ?? service.httpUrl,
    ca: service.caCertificate,
    maxRequests: Infinity,
    signal,
  });
  const transport: Transport = async (request) => {
    const answer = await asker.ask(request);
    record.sent({ method: request.method, path: request.path, status: answer.status });
    return replyOf(answer);
  };
  const steered = await connectRestorite(asker.address, { fetch: fetchThrough(asker) });
  const own = inOwnWorlds(steered, transport, apiVersion);
  if (!stranger)
    return { usual: own, handed: inHandedWorlds(steered, worlds, transport, apiVersion) };
  const strange = await amongStrangers(steered, transport, apiVersion, () => {
    record.clockMoved();
  });
  return { usual: strange, shipped: own };
}

/** A service reads world files for whoever starts it, and not for whoever asks. */
const isOfFile = ({ setting }: Behaviour): boolean => setting?.world?.endsWith('.yaml') === true;

async function startedWith(stranger: Stranger | undefined, secure: boolean): Promise<Restorite> {
  const quiet = { pace: 'instant', httpsPort: secure ? 0 : false } as const;
  if (!stranger) return startRestorite(quiet);
  const folder = await mkdtemp(join(tmpdir(), 'restorite-verify-'));
  try {
    const world = join(folder, 'world.json');
    await writeFile(world, JSON.stringify(strangersWorld(stranger)));
    return await startRestorite({ ...quiet, world });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A world that has a past, so that what holds only in an empty one is found out. */
async function amongStrangers(
  service: Restorite,
  transport: Transport,
  apiVersion: string,
  advance: () => void,
): Promise<Ground> {
  const { world } = service;
  const names: Names = namesIn({ ...world, points: await world.points() });
  const twin = await service.openWorld(world.subscription);
  await makeStage(names, transport, advance).restore();
  await twin.save('with-a-past');
  const ground = amongNames(names, transport, apiVersion, advance);
  return {
    async perform(setting, act) {
      await twin.load('with-a-past');
      await ground.perform(setting, act);
    },
  };
}
