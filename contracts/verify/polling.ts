import assert from 'node:assert/strict';
import type { Reply } from '../service/stage.ts';

/** How a restore is followed in a time that nobody moves. */
export interface Pace {
  wait(seconds: number): Promise<void>;
  /** After so many seconds of waiting the restore counts as stuck. */
  readonly patienceSeconds: number;
}

/** With which words an operation, and a job, has ended; whatever else is said, it may still go on. */
export const OPERATION_ENDS = ['Succeeded', 'Failed', 'Canceled'] as const;
export const JOB_ENDS = ['Completed', 'CompletedWithWarnings', 'Failed', 'Cancelled'] as const;

/** Asks until what is asked for has ended, as often as it says, and returns every answer. */
export async function polled(
  pace: Pace,
  ends: readonly string[],
  ask: () => Promise<{ readonly reply: Reply; readonly status: unknown }>,
): Promise<readonly Reply[]> {
  const seen: Reply[] = [];
  for (let waited = 0; ;) {
    const { reply, status } = await ask();
    seen.push(reply);
    if (typeof status === 'string' && ends.includes(status)) return seen;
    assert.ok(
      waited < pace.patienceSeconds,
      `It has not ended after ${waited} s, and is ${JSON.stringify(status)}: ${reply.text}`,
    );
    const seconds = pauseAfter(reply);
    await pace.wait(seconds);
    waited += seconds;
  }
}

/** How long to wait where nothing is said that can be understood; and the least and most that is heeded. */
const USUAL_SECONDS = 15;
const [LEAST_SECONDS, MOST_SECONDS] = [1, 60];

/** The seconds to wait after an answer: its Retry-After, a number or a date, which its own Date is held against. */
export function pauseAfter(reply: Pick<Reply, 'header'>): number {
  const said = reply.header('retry-after')?.trim() ?? '';
  const seconds = /^\d+(\.\d+)?$/.test(said)
    ? Number(said)
    : Math.ceil((httpDate(said) - httpDate(reply.header('date') ?? '')) / 1000);
  if (Number.isNaN(seconds)) return USUAL_SECONDS;
  return Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, seconds));
}

/** Milliseconds; NaN where it is none. `Date.parse` alone takes nearly anything for a date. */
const httpDate = (text: string): number =>
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
