// node tally.mjs REPORT: prints how many tests passed and failed in vitest's JSON report. A test that
// did not run proves nothing and counts as failed, unless what it needs is truly not on this machine.
import { readFileSync } from 'node:fs';

/** What need not be on the machine; each such test says so in its name. */
const EXCUSES = [
  // The published data is no part of the project.
  [/RESTORITE_REFERENCE/, () => !process.env.RESTORITE_REFERENCE],
  [/skipped where there is no pwsh/, () => true],
  // The whole run, on the first Node, leaves nothing out.
  [/skipped: npm run test:whole plays it/, () => true],
];

const { testResults: files } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const count = { passed: 0, failed: 0, excused: 0 };
for (const { name, status, assertionResults: tests } of files) {
  // A file that could not be loaded has no tests to count.
  if (tests.length === 0 && status === 'failed') tests.push({ fullName: name, status });
  for (const test of tests) count[judge(test)] += 1;
}
process.stdout.write(`${count.passed} ${count.failed}\n`);

function judge({ fullName, status }) {
  if (status === 'passed' || status === 'failed') return status;
  process.stderr.write(`Not run: ${fullName}\n`);
  const isExcused = EXCUSES.some(([name, holds]) => name.test(fullName) && holds());
  return isExcused ? 'excused' : 'failed';
}
