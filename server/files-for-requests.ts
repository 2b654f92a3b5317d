import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** What is read of the machine's files for somebody who asks over the wire. */
export interface FilesForRequests {
  /**
   * Reads a file with a reader of ours. Throws a UsageError where it may not be read, or where the
   * reader finds that it does not fit: of what is in it nothing is told.
   */
  read<Value>(file: string, reader: (path: string) => Promise<Value>): Promise<Value>;
}

/** Whether a text is a path, and no name of something that ships. */
export const isPath = (text: string): boolean => !/^[a-z0-9-]+$/i.test(text);

const LARGEST = 1024 * 1024;

/** Those beside the files that the service was started with, and in the folders there. */
export function filesBeside(started: readonly (string | undefined)[]): FilesForRequests {
  const folders = started.flatMap((file) =>
    file !== undefined && isPath(file) ? [dirname(resolve(file))] : [],
  );

  async function admitted(file: string): Promise<string | undefined> {
    try {
      // Links are followed first: one may lead out of the folder that it lies in.
      const path = await realpath(file);
      const within = await Promise.all(folders.map((folder) => realpath(folder)));
      if (!within.some((folder) => path.startsWith(folder + sep))) return undefined;
      const { size, isFile } = await found(path);
      return isFile && size <= LARGEST ? path : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async read(file, reader) {
      const path = await admitted(file);
      if (path === undefined)
        throw new UsageError(
          'Cannot read this file for a request: it must be a file of at most 1 MiB beside the one that the service was started with. Send the document itself or the name of one that ships, or start the service with --scenario or --world and a file of that folder.',
        );
      try {
        return await reader(path);
      } catch (cause) {
        throw new UsageError(
          'Cannot take this file: it does not fit. Run restorite validate with it to see where.',
          { cause },
        );
      }
    },
  };
}

async function found(path: string): Promise<{ size: number; isFile: boolean }> {
  const status = await stat(path);
  return { size: status.size, isFile: status.isFile() };
}
