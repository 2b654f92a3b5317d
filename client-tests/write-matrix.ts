import { writeFile } from 'node:fs/promises';
import { writtenMatrix } from './matrix.ts';
import { RECORDS } from './records.ts';

await writeFile(new URL('MATRIX.md', import.meta.url), await writtenMatrix(RECORDS));
