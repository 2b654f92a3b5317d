import { readFile } from 'node:fs/promises';
import type { Document } from 'yaml';
import { UsageError } from '../usage-error.ts';

/** A file in YAML or JSON, read, and able to say in which line something stands. */
export interface Written {
  readonly json: unknown;
  /** The line of the field at a path, or of the nearest one above it that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads a file. Throws a UsageError where there is none, or where it is neither YAML nor JSON. */
export async function readWritten(file: string): Promise<Written> {
  return parseWritten(await textOf(file), file);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`Cannot read '${file}': there is no such file, or it may not be read.`, {
      cause,
    });
  }
}

/** A file of a few lines can name a list in a list so often that no machine holds it. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new UsageError(`Cannot read '${file}' as YAML: ${cause.message}.`, { cause });
  }
}

/** JSON is YAML too, so that one reader does for both. */
export async function parseWritten(text: string, file: string): Promise<Written> {
  // Named through its default: a bundle knows no other name of a CommonJS module.
  const { default: library } = await import('yaml');
  const lines = new library.LineCounter();
  const document = library.parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new UsageError(`Cannot read '${file}' as YAML: ${fault.message.trim()}`);
  return {
    json: valueOf(document, file),
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const above = document.getIn(path.slice(0, length - 1), true);
        const name = String(path[length - 1]);
        const pair = library.isMap(above)
          ? above.items.find(({ key }) => library.isScalar(key) && String(key.value) === name)
          : undefined;
        // Of a field, where its name stands: what is in it may begin further down.
        const node = pair?.key ?? document.getIn(path.slice(0, length), true);
        if (library.isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}
