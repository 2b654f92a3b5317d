import { saidBy } from '../shared/ending.ts';
import { scenarioTests } from '../shared/scenario-tests.ts';
import { loggedIn, RESTORE, TO_TARGET, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

/**
 * Restores and waits as Microsoft's tutorial does it: the job's name from restore-disks, job wait, and
 * what it says in the end. az itself ends with 0 where a job has failed.
 */
export const scenarios = ({ program, record }: AzVersion): void =>
  scenarioTests(record, async ({ seat }) => {
    const az = await loggedIn(seat, program);
    const restored = await az.run(`${RESTORE} ${TO_TARGET} --query name -o tsv`);
    if (restored.code !== 0) return saidBy(restored);
    const waited = await az.run(
      `backup job wait ${VAULT} -n ${restored.stdout.trim()} --query properties.status -o tsv`,
    );
    if (waited.code !== 0) return saidBy(waited);
    return waited.stdout.trim() === 'Completed' ? 'restored' : 'failed';
  });
