import type { RestoriteWorld } from '../../server/index.ts';

type Entry = Awaited<ReturnType<RestoriteWorld['journal']['entries']>>[number];

/** What of a restore a client asks for, by a word each. What it asks for beside that is left out. */
const WORDS: Readonly<Record<string, string>> = {
  Restores_Trigger: 'restore',
  ProtectedItemOperationStatuses_Get: 'status',
  BackupOperationStatuses_Get: 'status',
  ProtectedItemOperationResults_Get: 'result',
  BackupOperationResults_Get: 'result',
  JobDetails_Get: 'job',
  BackupJobs_List: 'jobs',
};

/** One request, and what came of it. */
export interface Ask {
  readonly what: string;
  /** Undefined where no answer left. */
  readonly status: number | undefined;
  /** By the machine's clock, in seconds. */
  readonly at: number;
}

export const asksIn = async ({
  journal,
}: Pick<RestoriteWorld, 'journal'>): Promise<readonly Ask[]> =>
  (await journal.entries()).flatMap(askOf);

function askOf(entry: Entry): readonly Ask[] {
  const what = entry.kind === 'exchange' ? WORDS[entry.operation ?? ''] : undefined;
  if (entry.kind !== 'exchange' || what === undefined) return [];
  return [{ what, status: entry.response?.status, at: Date.parse(entry.machineAt) / 1000 }];
}

/** `restore 202, status 500 ×3, status 200`: in their order, those alike and in a row as one. */
export function saysAsks(asks: readonly Ask[]): string {
  const runs: { text: string; times: number }[] = [];
  for (const { what, status } of asks) {
    const text = `${what} ${status ?? 'lost'}`;
    const last = runs.at(-1);
    if (last?.text === text) last.times++;
    else runs.push({ text, times: 1 });
  }
  return runs.map(({ text, times }) => (times === 1 ? text : `${text} ×${times}`)).join(', ');
}

/** How long it waited each time before it asked again for what had failed, in seconds. */
export const waitsIn = (asks: readonly Ask[]): readonly number[] =>
  asks.flatMap(({ what, at }, nth) => {
    const before = asks[nth - 1];
    const isAgain = before?.what === what && (before.status ?? 599) >= 400;
    return isAgain ? [at - before.at] : [];
  });
