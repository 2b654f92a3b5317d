import type { WriteStream } from 'node:tty';

/** What the demo reads of a job. */
export interface JobAnswer {
  readonly properties: {
    readonly status: string;
    readonly duration: string;
    readonly extendedInfo: {
      readonly progressPercentage: number;
      readonly tasksList: readonly {
        readonly taskId: string;
        readonly status: string;
        readonly taskExecutionDetails?: string;
      }[];
    };
  };
}

const WIDTH = 30;
const EVERY_PERCENT = 20;

/**
 * Shows a job's progress: at a terminal as a bar that moves, elsewhere as a line for each fifth, so
 * that a log holds the same few lines whenever it is written.
 */
export function progressLines(stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }) {
  let shown = -1;
  return {
    show({ properties }: JobAnswer): void {
      const { progressPercentage: percent, tasksList } = properties.extendedInfo;
      const task = tasksList.find(({ status }) => status === 'InProgress') ?? tasksList.at(-1);
      const line = (figure: number, details: string): string =>
        `   ${bar(figure)} ${String(figure).padStart(3)} %  ${task?.taskId ?? ''} ${details}`;
      const ended = properties.status !== 'InProgress';
      if (stream.isTTY === true)
        stream.write(`\r${line(percent, task?.taskExecutionDetails ?? '')}\u001b[K`);
      else
        for (let next = (shown + 1) * EVERY_PERCENT; next <= percent; next += EVERY_PERCENT) {
          stream.write(`${line(next, '').trimEnd()}\n`);
          shown += 1;
        }
      if (ended) stream.write(`${stream.isTTY === true ? '\n' : ''}   ${properties.status}\n`);
    },
  };
}

const bar = (percent: number): string => {
  const full = Math.round((percent / 100) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
};
