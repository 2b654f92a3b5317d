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
import { askerOf, fetchThrough, Unanswered } from './asker.ts';
import { amongNames, type Ground, inHandedWorlds, inOwnWorlds } from './grounds.ts';
import { strangersWorld, type Stranger } from './strangers-world.ts';

/** What a behaviour did where it does no harm: on a service of this process, raised as the target's is. */
export interface Rehearsed {
  /** Whether it holds there; what does not says nothing of a target. */
  readonly holds: boolean;
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
  const { stranger, secure } = options;
  const service = await startedWith(stranger, secure);
  let [sent, movesClock]: [Sent[], boolean] = [[], false];
  const asker = askerOf({
    address: (secure ? service.httpsUrl : undefined) ?? service.httpUrl,
    ca: service.caCertificate,
    maxRequests: Infinity,
    signal: options.signal,
  });
  const transport: Transport = async (request) => {
    const answer = await asker.ask(request);
    sent.push({ method: request.method, path: request.path, status: answer.status });
    return replyOf(answer);
  };
  const steered = await connectRestorite(asker.address, { fetch: fetchThrough(asker) });
  const { apiVersion } = options;
  const ground: Ground = stranger
    ? await amongStrangers(steered, transport, apiVersion, () => (movesClock = true))
    : inOwnWorlds(steered, transport, apiVersion);
  const handed = stranger
    ? undefined
    : inHandedWorlds(steered, options.worlds, transport, apiVersion);

  const holdsOn = async (on: Ground, { setting = {}, run }: Behaviour): Promise<boolean> => {
    [sent, movesClock] = [[], false];
    let holds = true;
    await on.perform(setting, async (stage) => {
      await run(stage).catch(() => (holds = false));
    });
    if (options.signal.aborted) throw new Unanswered('the time is up; give it more by --timeout');
    return holds;
  };

  return {
    async of(behaviour) {
      if (!isOfFile(behaviour) && (await holdsOn(ground, behaviour)))
        return { holds: true, sent, movesClock, isHanded: false };
      const isHanded = handed !== undefined && (await holdsOn(handed, behaviour));
      return { holds: isHanded, sent, movesClock, isHanded };
    },
    [Symbol.asyncDispose]: () => service.close(),
  };
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
