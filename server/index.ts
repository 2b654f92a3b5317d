/** The library: `import { startRestorite } from 'restorite'`. */
export { type HeldClock, heldClock, type MachineClock } from './clock.ts';
export type { Log } from './log.ts';
export type { RestoriteOptions } from './options.ts';
export { createRestorite, type RestoriteApp } from './restorite.ts';
export { type Restorite, startRestorite } from './start.ts';
export type { WorldView } from './world-view.ts';
