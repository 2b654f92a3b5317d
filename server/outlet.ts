import type { Departure, Outlet, Sending } from './exchange.ts';
import type { Log } from './log.ts';

/** Sends every answer on its way, and tells the log. */
export function createOutlet(log: Log): Outlet {
  const tellsReads = log.isLevelEnabled('debug');
  return {
    send(departure, sending) {
      if (departure.method !== 'GET' || sending.marks || tellsReads) tell(log, departure, sending);
      const { answer } = sending;
      if (!answer) throw new Error('An answer that is none cannot be sent yet.');
      // The platform's type knows no lists; the server underneath hands a plain record on as it is,
      // where a list is a header sent several times.
      const headers = answer.headers as Record<string, string>;
      return new Response(answer.body, { status: answer.status, headers });
    },
  };
}

function tell(log: Log, { method, url, operationId }: Departure, { answer, marks }: Sending): void {
  const text = `${method} ${new URL(url).pathname}`;
  const facts = { operationId, status: answer?.status };
  if (marks) log.info({ ...facts, rules: marks.map(({ says }) => says) }, text);
  else if (method === 'GET') log.debug(facts, text);
  else log.info(facts, text);
}
