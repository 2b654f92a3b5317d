import type { Behaviour } from '../service/behaviour.ts';
import type { Rehearsed, Sent } from './rehearsal.ts';

/** What a target gives to behaviours. */
export interface Given {
  /** Worlds of their own, with clocks to hold. */
  readonly ownWorlds: boolean;
  readonly isRestorite: boolean;
  readonly allowRestore: boolean;
}

/** Why a behaviour is not run on a target; known before it is rehearsed. */
export function lackedBySetting(
  { setting = {}, evidence }: Behaviour,
  given: Given,
): string | undefined {
  if (setting.autoWorlds !== undefined)
    return 'needs a service that was started for it, with --auto-worlds off';
  if (given.ownWorlds) return undefined;
  if (Object.keys(setting).length > 0) return needsWorld(given);
  if (evidence.kind === 'ours' && !given.isRestorite)
    return 'is a choice of Restorite’s own, about which Azure has nothing to say';
  return undefined;
}

const needsWorld = ({ isRestorite }: Given): string =>
  isRestorite
    ? 'needs a world of its own, which is made where no names are given'
    : 'needs a world of its own, which only a Restorite makes';

/** Why it is not run, from what it did when it was rehearsed. */
export function lackedBy(rehearsed: Rehearsed, given: Given): string | undefined {
  if (given.ownWorlds)
    return rehearsed.fault ? 'holds only in the world that a service begins with' : undefined;
  const writes = rehearsed.sent.filter(({ method }) => method !== 'GET');
  if (rehearsed.movesClock) return `needs a clock that can be moved, and ${needsWorld(given)}`;
  if (writes.some(({ status }) => status < 400))
    return `changes what it finds, and ${needsWorld(given)}`;
  if (rehearsed.fault) return 'is about the names, points or settings of a world that ships';
  if (!writes.every(isRestore)) return 'asks for changes, though all of them must be refused';
  if (writes.length > 0 && !given.allowRestore)
    return 'asks for restores, though all of them must be refused: --allow-restore';
  return undefined;
}

/** Whether a target may be sent a request at all, whatever a behaviour is up to. */
export const mayBeSent = ({ method, path }: Pick<Sent, 'method' | 'path'>, given: Given): boolean =>
  given.ownWorlds || method === 'GET' || (given.allowRestore && isRestore({ method, path }));

const isRestore = ({ method, path }: Pick<Sent, 'method' | 'path'>): boolean =>
  method === 'POST' && /\/recoveryPoints\/[^/]+\/restore(\?|$)/i.test(path);
