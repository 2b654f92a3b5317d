/** Writes `docs/refusals.md` from the table of what can be wrong with a restore. Run with `npm run generate`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Evidence } from './core/error-catalogue.ts';
import { RESTORE_RULES } from './core/restore-refusals.ts';

export const refusalsUrl = new URL('../docs/refusals.md', import.meta.url);

const HEAD = `<!-- Generated from server/core/restore-refusals.ts by server/refusal-listing.ts; do not edit. -->

# Refused restores

All that can be wrong with a restore, in descending precedence: of two things wrong the higher row is told. The order of the
stages follows from what they are; inside a stage it is inferred.

- \`trigger\`: the request is refused, and nothing changes.
- \`operation\`: it is accepted, and its operation fails.
- \`job\`: its operation succeeds, and its job fails.
- \`warnings\`: its job completes with warnings: the disks are there, the machine is not.

A fate that says how the operation or the job ends has the last word. The check ahead of a restore
(\`backupValidateOperation\`) tells all that the trigger would be refused with, not only the first of it, and what else
[\`errors.md\`](errors.md) has as \`validate\`. What a world has to hold for each: [\`worlds.md\`](worlds.md).

| What is wrong | Stage | Code | Evidence |
| --- | --- | --- | --- |
`;

const known = (evidence: Evidence): string =>
  evidence.kind === 'inferred'
    ? `**inferred**: ${evidence.because}`
    : `${evidence.kind}: ${evidence.source}`;

/** The text of the listing: a pure function of the table. */
export const refusalListing = (): string =>
  HEAD +
  RESTORE_RULES.map(
    ({ of, stage, code, evidence }) => `| ${of} | ${stage} | \`${code}\` | ${known(evidence)} |\n`,
  ).join('');

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(refusalsUrl, refusalListing());
