import { ControlError, UsageError } from '../../server/index.ts';
import { type Transport, USUAL_BEARER } from '../service/stage.ts';
import { replyOf } from '../service/wire.ts';
import { type Asker, Unanswered } from './asker.ts';
import { CannotJudge } from './names.ts';
import { type Given, mayBeSent } from './needs.ts';

/** How a target is asked, and what must not be shown of it. */
export interface Sending {
  readonly asker: Asker;
  readonly token: string | undefined;
  readonly redact: (text: string) => string;
  readonly given: Given;
}

/** Sends what behaviours ask, with the token, and remembers the last of it. */
export class Exchanges {
  last: string | undefined;

  readonly redact: Sending['redact'];
  readonly transport: Transport;

  begin(): void {
    this.last = undefined;
  }

  constructor({ asker, token, given, redact }: Sending) {
    this.redact = redact;
    this.transport = async (request) => {
      const { method, path, headers } = request;
      this.last = `${method} ${path}`;
      if (!mayBeSent(request, given))
        throw new CannotJudge(
          `${method} ${path} is not sent: ${allowedBy(given)} are allowed here`,
        );
      const bearer = headers['authorization'] === USUAL_BEARER && token !== undefined;
      const shown = bearer ? { ...headers, authorization: `Bearer ${token}` } : headers;
      const answer = await asker.ask({ ...request, headers: shown });
      this.last = `${method} ${path} → ${answer.status}`;
      return replyOf(answer);
    };
  }
}

const allowedBy = ({ allowRestore }: Given): string =>
  allowRestore ? 'only reads, and restores from a point,' : 'only reads';

/**
 * What came first. Where a world is forgotten after a fault, and that fails as well, as it does when the time is up, the
 * language wraps both.
 */
export function firstOf(fault: unknown): unknown {
  return fault instanceof Error && 'suppressed' in fault ? firstOf(fault.suppressed) : fault;
}

/** Why there is nothing to judge; undefined where there is. */
export function reasonIn(wrapped: unknown): string | undefined {
  const fault = firstOf(wrapped);
  if (fault instanceof Unanswered || fault instanceof CannotJudge) return fault.message;
  // The control API would not have it: it steers, and is not what is judged.
  if (fault instanceof ControlError) return fault.message;
  if (fault instanceof UsageError && fault.cause instanceof Unanswered) return fault.cause.message;
  return undefined;
}
