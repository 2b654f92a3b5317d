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
        throw new CannotJudge(`${method} ${path} is not sent: only reads are allowed here`);
      const bearer = headers['authorization'] === USUAL_BEARER && token !== undefined;
      const shown = bearer ? { ...headers, authorization: `Bearer ${token}` } : headers;
      const answer = await asker.ask({ ...request, headers: shown });
      this.last = `${method} ${path} → ${answer.status}`;
      return replyOf(answer);
    };
  }
}

/** Why there is nothing to judge; undefined where there is. */
export function reasonIn(fault: unknown): string | undefined {
  if (fault instanceof Unanswered || fault instanceof CannotJudge) return fault.message;
  // The control API would not have it: it steers, and is not what is judged.
  if (fault instanceof ControlError) return fault.message;
  if (fault instanceof UsageError && fault.cause instanceof Unanswered) return fault.cause.message;
  return undefined;
}
