import type { Figure } from './figure.ts';
import type { Table } from './table.ts';

/** What a part of the bench found out: figures for the summary, tables for who wants to look. */
export interface Report {
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
}
