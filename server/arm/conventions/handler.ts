import type { OperationId } from '../../../openapi/generated/operations.ts';
import type { MachineClock } from '../../clock.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Logger } from '../../log.ts';
import type { Worlds } from '../../worlds.ts';
import type { Ask } from '../ask.ts';
import type { Answer } from './answer.ts';

/** The five moves for one operation: parse, decide, append, read, and a value to be rendered. */
export type Handler = (ask: Ask) => Answer | Refusal | Promise<Answer | Refusal>;

export type Routes = Partial<Readonly<Record<OperationId, Handler>>>;

export interface ArmOptions {
  readonly worlds: Worlds;
  readonly clock: MachineClock;
  readonly auth: 'any' | 'off';
  /** What URLs in answers begin with, where that is not what the client called. */
  readonly externalUrl: string | undefined;
  readonly log: Logger;
}
