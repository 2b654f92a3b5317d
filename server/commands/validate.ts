import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Command, type Option } from 'commander';
import { worldFileSchema } from '../../fixtures/worlds/world-file.ts';
import { fitted, type Misfit, toldIn } from '../scenarios/faults-of.ts';
import { filesIn } from '../scenarios/library.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { readWritten, type Written } from '../scenarios/written.ts';
import { UsageError } from '../usage-error.ts';
import { CONFIG_FILES, readConfig } from './config-file.ts';
import { doubtsOf } from './doubts.ts';
import { lostReferences } from './references.ts';

/** Checks files of one's own; `flags` are those that a configuration may name. */
export function validateCommand(flags: readonly Option[]): Command {
  return new Command('validate')
    .description('check world, scenario and configuration files, and folders of them')
    .argument('<file...>', 'files or folders')
    .action((paths: readonly string[]) => validate(paths, flags));
}

async function validate(paths: readonly string[], flags: readonly Option[]): Promise<void> {
  const verdicts: Verdict[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) verdicts.push(await judge(path, flags, true));
    else for (const file of await filesIn(path)) verdicts.push(await judge(file, flags, false));
  }
  process.stdout.write(verdicts.map(({ text }) => `${text}\n`).join(''));
  if (verdicts.length === 0)
    throw new UsageError(`Cannot check ${paths.join(', ')}: no YAML or JSON is in it.`);
  if (verdicts.some(({ fits }) => !fits)) process.exitCode = 1;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new UsageError(`Cannot check '${path}': there is no such file or folder.`);
  }
}

interface Verdict {
  readonly fits: boolean;
  readonly text: string;
}

/** A file that was named must be one of ours; one that lies in a folder may be another's. */
async function judge(file: string, flags: readonly Option[], named: boolean): Promise<Verdict> {
  let written: Written;
  try {
    written = await readWritten(file);
  } catch (fault) {
    if (fault instanceof UsageError) return { fits: false, text: fault.message };
    throw fault;
  }
  const kind = kindOf(written.json, file, flags);
  if (!kind)
    return {
      fits: !named,
      text: named
        ? `${file}: cannot tell what it is: a world has machines, a scenario what to expect, a configuration the flags of serve`
        : `${file}: passed over, since it is no world, scenario or configuration`,
    };
  const within = misfitsIn(kind, written.json, file, flags);
  const misfits =
    within.length > 0 ? within : await lostReferences(kind, written.json, dirname(file));
  const placed = (misfit: Misfit): string => `  ${toldIn(misfit, (path) => written.lineOf(path))}`;
  if (misfits.length > 0)
    return { fits: false, text: [`${file}: a ${kind}, but`, ...misfits.map(placed)].join('\n') };
  const doubts = doubtsOf(kind, written.json).map(
    (doubt) => `${placed(doubt)}, if it is not meant`,
  );
  return { fits: true, text: [`${file}: a ${kind}, and fine`, ...doubts].join('\n') };
}

export type Kind = 'world' | 'scenario' | 'configuration';

/** By what is in it: each has fields that none of the others has. */
function kindOf(json: unknown, file: string, flags: readonly Option[]): Kind | undefined {
  if (CONFIG_FILES.includes(basename(file))) return 'configuration';
  if (typeof json !== 'object' || json === null) return undefined;
  const has = (...fields: string[]): boolean => fields.some((field) => field in json);
  if (has('expect', 'fates', 'rules', 'events')) return 'scenario';
  if (has('machines', 'vaults', 'subscription')) return 'world';
  const names = new Set(flags.map((flag) => flag.name()));
  const fields = Object.keys(json);
  return fields.length > 0 && fields.every((field) => names.has(field))
    ? 'configuration'
    : undefined;
}

function misfitsIn(
  kind: Kind,
  json: unknown,
  file: string,
  flags: readonly Option[],
): readonly Misfit[] {
  if (kind === 'configuration') return readConfig(json, flags, dirname(file)).misfits;
  if (kind === 'world') {
    const read = fitted(worldFileSchema, json);
    return 'misfits' in read ? read.misfits : [];
  }
  const parsed = parseScenario(json);
  return 'misfits' in parsed ? parsed.misfits : [];
}
