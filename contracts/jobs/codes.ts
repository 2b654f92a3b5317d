import { readFileSync } from 'node:fs';

/** A code as docs/errors.md tells it, which a test of its own keeps true to the catalogue. */
export interface Code {
  readonly code: string;
  readonly stages: readonly string[];
  /** Of a job's error. */
  readonly number: number;
  readonly says: string;
  readonly action: string;
}

const ROW =
  /^\| `(?<code>\w+)` \| [^|]* \| (?<stages>[^|]+) \| (?<number>\d*)\?? \| (?<message>.+?) \| (?<action>.+?) \| .+ \|$/;

const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

function rowOf(line: string): Code {
  const { groups } = ROW.exec(line) ?? {};
  if (!groups) throw new Error(`No row of docs/errors.md: ${line}`);
  const { code = '', stages = '', number, message = '', action = '' } = groups;
  return {
    code,
    stages: stages.replaceAll('?', '').split(', '),
    number: Number(number),
    // What a job says, where that is another thing than an answer does.
    says: message.replace(/ \(ours\)$/, '').replace(/^.* In a job: /, ''),
    action: action.replace(/ ✉$/, ''),
  };
}

/** Those that a job can tell, having failed or with a warning. */
export const JOB_CODES: readonly Code[] = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map(rowOf)
  .filter(({ stages }) => stages.includes('job') || stages.includes('warnings'));
