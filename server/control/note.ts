import type { Journals } from '../journal/journals.ts';
import type { OpenWorld } from '../worlds.ts';

/** Writes a change that was made through the control API into the world's journal. */
export interface Note {
  (open: Pick<OpenWorld, 'world' | 'now' | 'machineNow'>, what: string, facts?: object): void;
  /** The world has begun anew: what was said before is of another one. */
  anew(open: OpenWorld, what: string, facts?: unknown): void;
}

export function notesIn(journals: Journals): Note {
  const note = (
    { world, now: at, machineNow: machineAt }: Pick<OpenWorld, 'world' | 'now' | 'machineNow'>,
    what: string,
    facts?: object,
  ): void =>
    journals.note(world.subscription.toLowerCase(), {
      at,
      machineAt,
      what,
      ...(facts && { facts: facts as Readonly<Record<string, unknown>> }),
    });
  return Object.assign(note, {
    anew(open: OpenWorld, what: string, facts?: unknown) {
      journals.clear(open.world.subscription.toLowerCase());
      note(open, what, typeof facts === 'object' && facts !== null ? { order: facts } : undefined);
    },
  });
}
