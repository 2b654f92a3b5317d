import type { Instant } from '../core/time.ts';
import type { Worlds } from '../worlds.ts';
import type { Note } from './note.ts';

/** What steering a world takes: the worlds, and a place to write down what was changed. */
export interface SteeringParts {
  readonly worlds: Worlds;
  readonly note: Note;
  /** The earliest instant of a world's clock that an answer is held back for. */
  readonly heldUntil: (world: string) => Instant | undefined;
}
