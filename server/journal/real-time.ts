import { type Duration, milliseconds } from '../core/time.ts';

/** For the machine's timers. */
export const toMs = (duration: Duration): number => Math.ceil(duration / milliseconds(1));
