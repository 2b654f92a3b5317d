import { extname, resolve } from 'node:path';
import { loadWorld } from '../../fixtures/worlds/index.ts';
import type { Misfit } from '../scenarios/faults-of.ts';
import { loadScenario } from '../scenarios/library.ts';
import { UsageError } from '../usage-error.ts';

/** What a file names and is not to be had: worlds and scenarios, by name or by a file of their own. */
export async function lostReferences(
  kind: string,
  json: unknown,
  folder: string,
): Promise<readonly Misfit[]> {
  if (kind === 'world') return [];
  const { world, scenario } = (json ?? {}) as { world?: string; scenario?: string };
  return [
    ...(await lost('world', world, folder, (name) => loadWorld(name, 1))),
    ...(kind === 'configuration' ? await lost('scenario', scenario, folder, loadScenario) : []),
  ];
}

async function lost(
  field: string,
  name: string | undefined,
  folder: string,
  load: (nameOrFile: string) => Promise<unknown>,
): Promise<Misfit[]> {
  if (name === undefined) return [];
  const isFile = extname(name) !== '' || /[/\\]/.test(name);
  try {
    await load(isFile ? resolve(folder, name) : name);
    return [];
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return [{ path: [field], message: fault.message.replaceAll('\n', '\n  ') }];
  }
}
