import { saidBy } from '../shared/ending.ts';
import { scenarioTests } from '../shared/scenario-tests.ts';
import { runProgram } from './python.ts';
import { record } from './record.ts';

/** `restore.py` as a tool would have it: 0 where the job is completed, else not. */
export const scenarios = (): void =>
  scenarioTests(record, async ({ seat }) => saidBy(await runProgram(seat, 'restore.py', 90_000)));
