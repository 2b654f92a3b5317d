import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where `.ci/clients` puts the clients that it installs, each in a folder of its own. */
export const CLIENTS_FOLDER =
  process.env['RESTORITE_CLIENTS'] ?? join(homedir(), '.cache', 'restorite-clients');

/** A program to be driven. */
export interface Program {
  readonly path: string;
  readonly isThere: boolean;
  /** What a test says of itself where it is skipped; empty where it is not. */
  readonly skipped: string;
}

/** One that `.ci/clients` has installed: `az/bin/az`. */
export const installed = (path: string): Program => programAt(join(CLIENTS_FOLDER, path));

/** One of the machine's own, at a fixed path or wherever PATH leads. */
export function ofTheMachine(name: string): Program {
  const folders = name.startsWith('/') ? [''] : (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return programAt(found ?? name);
}

function programAt(path: string): Program {
  const isThere = existsSync(path);
  const skipped = isThere ? '' : ` (skipped: there is no ${path}; .ci/clients installs it)`;
  return { path, isThere, skipped };
}
