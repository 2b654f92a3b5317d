import { BACKUP } from './errors/backup.ts';
import { CLOUD } from './errors/cloud.ts';
import { CROSS_SUBSCRIPTION } from './errors/cross-subscription.ts';
import { DISKS } from './errors/disks.ts';
import type { CatalogueEntry, Entries, Evidence, Stage } from './errors/entry.ts';
import { GATEWAY } from './errors/gateway.ts';
import { INPUT } from './errors/input.ts';
import { OURS } from './errors/ours.ts';
import { QUOTA } from './errors/quota.ts';
import { RECOVERY_POINT } from './errors/recovery-point.ts';
import { SOURCE } from './errors/source.ts';
import { TARGET } from './errors/target.ts';
import { THROTTLING } from './errors/throttling.ts';
import { UNCODED } from './errors/uncoded.ts';
import { VAULT } from './errors/vault.ts';

export type { CatalogueEntry, Evidence, InferredPart, Stage } from './errors/entry.ts';

/**
 * Every error that can be met, in one table: in an answer, in an operation, in a job. Its codes and
 * texts are the real service's wherever one is known; where none is public the code is ours and is
 * marked *synthetic*. Fates and rules name codes from here.
 */
export const CATALOGUE = {
  ...GATEWAY,
  ...THROTTLING,
  ...INPUT,
  ...VAULT,
  ...CLOUD,
  ...CROSS_SUBSCRIPTION,
  ...TARGET,
  ...DISKS,
  ...QUOTA,
  ...RECOVERY_POINT,
  ...SOURCE,
  ...BACKUP,
  ...UNCODED,
  ...OURS,
};

export type ErrorCode = keyof typeof CATALOGUE;

/** The codes that a request can be refused with: those that have a status. */
export type RefusalCode = {
  [Code in ErrorCode]: (typeof CATALOGUE)[Code] extends { readonly status: number } ? Code : never;
}[ErrorCode];

export type RefusalEntry = CatalogueEntry & { readonly status: number };

/** The same table by theme, for whoever lists it. */
export const ERROR_THEMES: readonly { readonly title: string; readonly entries: Entries }[] = [
  { title: 'Azure Resource Manager', entries: GATEWAY },
  { title: 'Throttling', entries: THROTTLING },
  { title: 'Input, names and locks', entries: INPUT },
  { title: 'Vaults and policies', entries: VAULT },
  { title: 'Mishaps of the service', entries: CLOUD },
  { title: 'Restores across subscriptions', entries: CROSS_SUBSCRIPTION },
  { title: 'Storage accounts and machines to be made', entries: TARGET },
  { title: 'Disks', entries: DISKS },
  { title: 'Quotas, locks and policies', entries: QUOTA },
  { title: 'Recovery points', entries: RECOVERY_POINT },
  { title: 'The protected machine and its keys', entries: SOURCE },
  { title: 'Backups', entries: BACKUP },
  { title: 'Documented without a code', entries: UNCODED },
  { title: 'Restorite’s own', entries: OURS },
];

const entries: Entries = CATALOGUE;

/** What is known of a code, spelled exactly. */
export const catalogueEntry = (code: string): CatalogueEntry | undefined =>
  Object.hasOwn(entries, code) ? entries[code] : undefined;

/** One error as lists show it. */
export interface ErrorSummary {
  readonly code: string;
  readonly stages: readonly Stage[];
  readonly message: string;
  readonly evidence: Evidence['kind'];
}

export const listErrors = (): readonly ErrorSummary[] =>
  Object.entries(entries).map(([code, { stages, message, evidence }]) => ({
    code,
    stages,
    message,
    evidence: evidence.kind,
  }));
