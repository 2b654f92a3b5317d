import type { OperationId } from '../../../openapi/generated/operations.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Ask } from '../ask.ts';
import type { Answer } from './answer.ts';

/** The five moves for one operation: parse, decide, append, read, and a value to be rendered. */
export type Handler = (ask: Ask) => Answer | Refusal | Promise<Answer | Refusal>;

export type Routes = Partial<Readonly<Record<OperationId, Handler>>>;
