import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { schemaNames, schemaText } from '../schemas/index.ts';
import { UsageError } from '../usage-error.ts';
import { STARTERS } from './starters.ts';

export function initCommand(): Command {
  return new Command('init')
    .description('write a configuration, a world and a scenario to begin with')
    .argument('[folder]', 'where', '.')
    .action(init);
}

/** Nothing is written unless everything can be. */
async function init(folder: string): Promise<void> {
  const schemas = await Promise.all(
    (await schemaNames()).map(
      async (name) => [`schemas/${name}.schema.json`, (await schemaText(name)) ?? ''] as const,
    ),
  );
  for (const file of Object.keys(STARTERS)) await refuseToOverwrite(join(folder, file));
  for (const [file, text] of [...Object.entries(STARTERS), ...schemas]) {
    await write(join(folder, file), text);
  }
  const files = Object.keys(STARTERS).map((file) => `  ${join(folder, file)}`);
  process.stdout.write(
    `Written:\n${files.join('\n')}\nand the schemas that editors check them by. Start it there with restorite serve.\n`,
  );
}

async function write(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UsageError(
      `Cannot write '${path}': no file can be made there (${String(cause.code)}); name another folder: restorite init FOLDER.`,
      { cause },
    );
  }
}

/** One after another: Node's own way never ends where a folder above is there and takes none, as /proc. */
async function makeFolder(path: string): Promise<void> {
  const fault = await codeOf(mkdir(path));
  if (fault === undefined || fault === 'EEXIST') return;
  if (fault === 'ENOENT' && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

/** With which code something is refused by the system; undefined where it is done. */
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (fault: unknown) => (fault instanceof Error && 'code' in fault ? fault.code : fault),
  );

async function refuseToOverwrite(path: string): Promise<void> {
  try {
    await stat(path);
  } catch {
    return;
  }
  throw new UsageError(
    `Cannot write '${path}': it is there already; remove it, or try another folder.`,
  );
}
