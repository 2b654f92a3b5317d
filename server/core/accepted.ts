import type { FateDocument } from './fate.ts';
import type { ResourceName } from './names.ts';
import type { Instant } from './time.ts';

/** What every asynchronous operation has. */
export interface AcceptedStep {
  readonly at: Instant;
  readonly operationId: string;
  /** How it is to go, settled when it was accepted. */
  readonly fate?: FateDocument;
  /** The fate that it used up, by its id. */
  readonly fateId?: string;
  /** Somebody else's. */
  readonly outside?: true;
}

/** What every one has that makes a job. */
export interface AcceptedBase extends AcceptedStep {
  readonly jobId: string;
  /** The trigger's `x-ms-client-request-id`: how a client finds its own job again. */
  readonly activityId: string;
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  /** Accepted though another job held the item, only for its job to fail of that. */
  readonly busy?: true;
}
