import { current, debian } from './az/record.ts';
import { record as curl } from './curl/record.ts';
import { record as go } from './go/record.ts';
import { record as javascript } from './javascript/record.ts';
import { record as python } from './python/record.ts';
import type { ClientRecord } from './shared/client-record.ts';

/** All clients that are driven, in the order of the matrix. */
export const RECORDS: readonly ClientRecord[] = [current, debian, python, javascript, go, curl];
