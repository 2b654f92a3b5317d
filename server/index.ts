/** The library: `import { startRestorite } from 'restorite'`. */
export { type HeldClock, heldClock, type MachineClock } from './clock.ts';
export { type ConnectOptions, connectRestorite } from './library/connect.ts';
export { ControlError } from './library/control-client.ts';
export type * from './library/types.ts';
export type { FateDocument } from './core/fate.ts';
export type { RuleDocument } from './core/rule.ts';
export type { ScenarioDocument } from './core/scenario.ts';
export type { Log } from './log.ts';
export type { RestoriteOptions } from './options.ts';
export { createRestorite, type RestoriteApp } from './restorite.ts';
export { type Restorite, startRestorite } from './start.ts';
export { UsageError } from './usage-error.ts';
export type { WorldView } from './world-view.ts';
