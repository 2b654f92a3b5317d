import { scenarioTests } from '../shared/scenario-tests.ts';
import { runProgram } from './python.ts';
import { record } from './record.ts';

/** `restore.py` as a tool would have it: 0 where the job is completed, else not. */
export const scenarios = (): void =>
  scenarioTests(record, async (seat) => {
    const { code } = await runProgram(seat, 'restore.py', 90_000);
    if (code === undefined) return 'nothing in time';
    return code === 0 ? 'restored' : 'failed';
  });
