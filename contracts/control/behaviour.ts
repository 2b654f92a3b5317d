import type { Order, Stage } from './stage.ts';

/** One thing the control API does, complete on its own page. */
export interface Behaviour {
  /** A sentence in the present tense. */
  readonly says: string;
  /** What its world is made with; left out, the everyday world with a clock that stands. */
  readonly order?: Order;
  run(stage: Stage): Promise<void>;
}
