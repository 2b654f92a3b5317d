import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { matrixOf } from './matrix.ts';
import { RECORDS } from './records.ts';

const path = new URL('MATRIX.md', import.meta.url);
await writeFile(path, await format(matrixOf(RECORDS), { parser: 'markdown' }));
