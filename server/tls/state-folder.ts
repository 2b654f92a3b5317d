import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Makes a state directory where there is none, and tries that it takes files. Throws a UsageError where it does not. */
export async function makeStateFolder(directory: string): Promise<void> {
  try {
    await made(directory);
    await rmdir(await mkdtemp(join(directory, '.tried-')));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UsageError(
      `Cannot keep certificates in '${directory}': no folder can be written there (${String(cause.code)}); name another by --state-dir, or --state-dir none to keep them in memory.`,
      { cause },
    );
  }
}

/** Folder by folder: Node's own `recursive` goes round for ever in a file system that takes no folders. */
async function made(folder: string): Promise<void> {
  if (await isMade(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await made(above);
  if (!(await isMade(folder))) await mkdir(folder, { mode: 0o700 });
}

/** Makes it where what it is to be in is there; a service that starts at once may have been first. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw fault;
  }
}
