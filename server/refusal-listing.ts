/** Writes `docs/refusals.md` from the table of what can be wrong with a restore. Run with `npm run generate`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, type CatalogueEntry } from './core/error-catalogue.ts';
import { RESTORE_RULES } from './core/restore-refusals.ts';
import type { RestoreRule } from './core/restore-rules/rule.ts';
import { orderedCodes } from './ordered-codes.ts';

export const refusalsUrl = new URL('../docs/refusals.md', import.meta.url);

const HEAD = `<!-- Generated from server/core/restore-refusals.ts by server/refusal-listing.ts; do not edit. -->

# Refused restores

All that can be wrong with a restore, in descending precedence: of two things wrong the higher row is told. The order of the
stages follows from what they are; inside a stage it is inferred.

- \`trigger\`: the request is refused, and nothing changes.
- \`operation\`: it is accepted, and its operation fails.
- \`job\`: its operation succeeds, and its job fails.
- \`warnings\`: its job completes with warnings: the disks are there and the machine is not, or, with
  \`OlrBackupFailed\`, nothing has been restored at all.

A fate that says how the operation or the job ends has the last word. The check ahead of a restore
(\`backupValidateOperation\`) tells all that is wrong, not only the first of it, but by those codes alone that
[\`errors.md\`](errors.md) has as \`validate\`. What a world has to hold for each: [\`worlds.md\`](worlds.md).
*Synthetic* codes are ours, where none is public. *Another region* is that of \`backupCrossRegionRestore\`, which the
other trigger has not. A job tells of its code by a number and a sentence: [\`errors.md\`](errors.md) has all three.

| What is wrong | Stage | Code | Evidence |
| --- | --- | --- | --- |
`;

/** How the row is known. A guess of the catalogue's about the code or its stage is told, where the row does not. */
function known({ evidence, stage, code }: RestoreRule): string {
  const entry: CatalogueEntry = CATALOGUE[code];
  const mark = entry.synthetic ? '*synthetic*, ' : '';
  if (evidence.kind === 'inferred') return `${mark}**inferred**: ${evidence.because}`;
  const guessed = entry.inferred?.includes(stage) && !evidence.source.includes('inferred');
  return `${mark}${evidence.kind}: ${evidence.source}${guessed ? '; the stage is inferred' : ''}`;
}

const LET_PASS = `
## What is let pass

Azure's documentation leaves open what becomes of these; that they are let pass is inferred.

- **a region that is not the vault’s**: \`properties.region\` has to be there, and any will do. An issue thread of 2026
  reports that it does not lead into another region; nor does it here.
- **a storage account beside that of an identity**: \`storageAccountId\` counts.
- **a disk access for disks that are public**: \`targetDiskAccessId\` counts with \`EnablePrivateAccessForAllDisks\` alone.
- **LUNs for another type than RestoreDisks**: \`restoreDiskLunList\` chooses there as well.
- **a rehydration of a point that is not in the archive**: it is restored at once, and not rehydrated.

Azure restores classic and generalized machines to no original location. No world has a machine of either kind.
`;

const ORDERED = `
## Codes that no world brings about

Neither what a world holds nor any request leads to these; only a fate or a rule that names one does. What each says:
[\`errors.md\`](errors.md).
`;

const orderedPart = (): string =>
  `${ORDERED}\n${orderedCodes()
    .map(({ title, codes }) => `- ${title}: ${codes.map((code) => `\`${code}\``).join(', ')}\n`)
    .join('')}`;

/** The text of the listing: a pure function of the tables, and of what the program names. */
export const refusalListing = (): string =>
  HEAD +
  RESTORE_RULES.map(
    (row) => `| ${row.of} | ${row.stage} | \`${row.code}\` | ${known(row)} |\n`,
  ).join('') +
  LET_PASS +
  orderedPart();

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(refusalsUrl, refusalListing());
