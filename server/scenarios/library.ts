import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import {
  shippedScenario,
  type ShippedScenario,
  shippedScenarios,
} from '../../fixtures/scenarios/index.ts';
import type { ScenarioDocument } from '../core/scenario.ts';
import { UsageError } from '../usage-error.ts';
import { type Misfit, told, toldIn } from './faults-of.ts';
import { nearest } from '../nearest.ts';
import { cut } from '../shown.ts';
import { parseScenario } from './parse.ts';
import { readWritten } from './written.ts';

/** A scenario and the file that it was written in. */
export interface ListedScenario {
  readonly scenario: ScenarioDocument;
  readonly source: string;
}

/** Those that ship, by name. */
export const listScenarios = async (): Promise<readonly ListedScenario[]> =>
  (await shippedScenarios()).map(checked);

/** The one of a name that ships; a UsageError where there is none, which names the one that was meant. */
export async function namedScenario(name: string): Promise<ScenarioDocument> {
  const shipped = await shippedScenario(name);
  if (shipped) return checked(shipped).scenario;
  throw new UsageError(
    `Cannot find the scenario '${name}': it is the name of none that ships; try ${await near(name)}.`,
  );
}

/** The one of a name that ships, or of a file. Throws a UsageError with what was wrong and where. */
export async function loadScenario(nameOrFile: string): Promise<ScenarioDocument> {
  return (await oneScenario(nameOrFile)).scenario;
}

/** The one of a name that ships; of files nothing is read. */
export async function loadShipped(name: string): Promise<ScenarioDocument> {
  const shipped = await shippedScenario(name);
  if (!shipped) throw await noSuch(name);
  return checked(shipped).scenario;
}

/** The one of a name or a file, or all in a folder and the folders in it. */
export async function loadScenarios(nameFileOrFolder: string): Promise<readonly ListedScenario[]> {
  if ((await kindOf(nameFileOrFolder)) !== 'folder') return [await oneScenario(nameFileOrFolder)];
  const files = await filesIn(nameFileOrFolder);
  if (files.length === 0)
    throw new UsageError(
      `Cannot load scenarios from '${nameFileOrFolder}': no YAML or JSON is in it.`,
    );
  return Promise.all(files.map(scenarioFile));
}

async function oneScenario(nameOrFile: string): Promise<ListedScenario> {
  const shipped = await shippedScenario(nameOrFile);
  if (shipped) return checked(shipped);
  if ((await kindOf(nameOrFile)) === 'file') return scenarioFile(nameOrFile);
  throw await noSuch(nameOrFile);
}

async function noSuch(nameOrFile: string): Promise<UsageError> {
  const names = (await shippedScenarios()).map(({ name }) => name);
  const near = nearest(nameOrFile, names);
  return new UsageError(
    `Cannot load the scenario '${cut(nameOrFile)}': it is the name of none that ships and there is no such file; try ${near ?? 'restorite scenarios'}.`,
  );
}

/** The name that was meant, or what lists them all. */
async function near(name: string): Promise<string> {
  const names = (await shippedScenarios()).map((shipped) => shipped.name);
  return nearest(name, names) ?? 'restorite scenarios';
}

/** Whatever a path in it is, it is meant from where the file is. */
async function scenarioFile(file: string): Promise<ListedScenario> {
  const { json, lineOf } = await readWritten(file);
  const parsed = parseScenario(json);
  if ('misfits' in parsed)
    throw refusalOf(file, parsed.misfits, (misfit) => toldIn(misfit, lineOf));
  const { world, ...rest } = parsed.document;
  const scenario =
    world !== undefined && extname(world) !== ''
      ? { ...rest, world: resolve(dirname(file), world) }
      : parsed.document;
  return { scenario, source: file };
}

function checked({ source, json }: ShippedScenario): ListedScenario {
  const parsed = parseScenario(json);
  if ('misfits' in parsed) throw refusalOf(source, parsed.misfits, told);
  return { scenario: parsed.document, source };
}

function refusalOf(
  file: string,
  misfits: readonly Misfit[],
  say: (misfit: Misfit) => string,
): UsageError {
  const lines = misfits.map((misfit) => `  ${say(misfit)}`);
  return new UsageError(`Cannot read the scenario ${file}:\n${lines.join('\n')}`);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** The YAML and JSON in a folder and the folders in it, but for schemas, hidden and installed ones. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (/(?<!\.schema)\.(ya?ml|json)$/.test(entry.name)) files.push(path);
  }
  return files.sort();
}
