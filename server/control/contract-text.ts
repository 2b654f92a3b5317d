import { readFile } from 'node:fs/promises';

/** Beside the program as it was built; in `openapi/` where it runs as it was written. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? '../../openapi/control.yaml' : './control.yaml',
  import.meta.url,
);

/** The control API's contract, read when somebody asks. */
export const contractText = (): Promise<string> => readFile(FILE, 'utf8');
