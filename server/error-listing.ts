/** Writes `docs/errors.md` from the catalogue of errors. Run with `npm run generate`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CatalogueEntry, ERROR_THEMES, type InferredPart } from './core/error-catalogue.ts';
import { jobErrorNumber } from './core/job-error.ts';

export const listingUrl = new URL('../docs/errors.md', import.meta.url);

const HEAD = `<!-- Generated from server/core/errors/ by server/error-listing.ts; do not edit. -->

# Errors

Every code that can be met here, and that fates and rules may name. A fate may name any other code as
well; it is then shown as it was written.

- **Stage**: where the code shows. \`gateway\` is Azure Resource Manager's answer; \`trigger\` the
  service's own, to a trigger or any other call; \`operation\` the error of a failed operation;
  \`job\` an error of a failed job; \`warnings\` of one that completed with warnings; \`validate\` a
  result of the check ahead of a restore.
- **Status**: of the HTTP answer; none where the code shows in a body alone.
- **Number**: \`errorCode\` in a job's \`errorDetails\`. Few numbers are public; the others are drawn
  from the code's name, so they stay the same.
- **?** marks what is inferred: nothing public says it. So is a message that is marked as ours.
- **Action**: in our words, unless it is marked ✉: then the service writes it behind the message.
- **Evidence**: how the code is known: *recorded* on the wire, *specified* by Microsoft’s documentation and support texts,
  *reported* by users who quote it, or *inferred*. *Synthetic* codes are ours, where none is public.
`;

const COLUMNS = ['Code', 'Status', 'Stage', 'Number', 'Message', 'Action', 'Evidence'];

/** The text of the listing: a pure function of the catalogue. */
export function errorListing(): string {
  const sections = ERROR_THEMES.map(({ title, entries }) => {
    const rows = Object.entries(entries).map(([code, entry]) => cells(code, entry));
    return `\n## ${title}\n\n${[COLUMNS, COLUMNS.map(() => '---'), ...rows].map(row).join('\n')}\n`;
  });
  return HEAD + sections.join('');
}

const row = (texts: readonly string[]): string => `| ${texts.map(escaped).join(' | ')} |`;
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/[<>]/g, '\\$&');

function cells(code: string, entry: CatalogueEntry): string[] {
  const mark = (part: InferredPart): string => (entry.inferred?.includes(part) ? '?' : '');
  const { action, status, stages, message, jobMessage } = entry;
  return [
    `\`${code}\``,
    status === undefined ? '' : `${status}${mark('status')}`,
    stages.map((stage) => stage + mark(stage)).join(', '),
    jobNumber(code, entry),
    message +
      (mark('message') && ' (ours)') +
      (jobMessage === undefined ? '' : ` In a job: ${jobMessage}`),
    action === undefined ? '' : action + (entry.actionOnWire ? ' ✉' : ''),
    evidence(entry),
  ];
}

function jobNumber(code: string, { stages, jobErrorCode }: CatalogueEntry): string {
  if (!stages.includes('job') && !stages.includes('warnings')) return '';
  return `${jobErrorNumber(code)}${jobErrorCode === undefined ? '?' : ''}`;
}

function evidence({ evidence: known, synthetic }: CatalogueEntry): string {
  const why = known.kind === 'inferred' ? known.because : known.source;
  return `${synthetic ? '*synthetic*, ' : ''}${known.kind}: ${why}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(new URL('./', listingUrl), { recursive: true });
  await writeFile(listingUrl, errorListing());
}
