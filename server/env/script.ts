import type { Assignments, FormatName } from './formats.ts';
import { FORMATS, shQuoted } from './formats.ts';
import { CA_NAME, type Variable } from './variables.ts';

/** Variables whose paths lead into a folder that is known. */
export const placedIn = (folder: string, variables: readonly Variable[]): Assignments['set'] =>
  variables.map(({ name, value, inFolder }) => [
    name,
    inFolder ? `${folder.replace(/[/\\]+$/, '')}/${value}` : value,
  ]);

/** What a caller is told who keeps the CA in a folder of its own. */
export const printed = (
  format: FormatName,
  folder: string,
  variables: readonly Variable[],
  unset: readonly string[],
): string => FORMATS[format]({ set: placedIn(folder, variables), unset });

/**
 * The same for a shell that has nothing yet: it makes a folder, writes the CA into it, and points
 * there.
 */
export function selfContained(
  caPem: string | undefined,
  variables: readonly Variable[],
  unset: readonly string[],
): string {
  const before = FORMATS.sh({ set: [], unset });
  // Nothing here may end the shell that reads it: where no folder can be made, mktemp says why.
  const ca =
    caPem === undefined ? '' : ` && printf %s ${shQuoted(caPem)} > "$RESTORITE_FOLDER"/${CA_NAME}`;
  const made = `RESTORITE_FOLDER="$(mktemp -d)"${ca}\n`;
  const set = variables.map(({ name, value, inFolder }) =>
    inFolder
      ? `export ${name}="$RESTORITE_FOLDER"/${shQuoted(value)}\n`
      : `export ${name}=${shQuoted(value)}\n`,
  );
  return `${before}${made}${set.join('')}unset RESTORITE_FOLDER\n`;
}
