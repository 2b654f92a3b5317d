import type { FateDocument, FateMatch } from './fate.ts';
import { type ResourceName, sameName } from './names.ts';
import { isSpent, type KeptFate } from './orders.ts';
import type { RecoveryType } from './recovery-type.ts';
import { makesJob, TRIGGERS } from './work.ts';

/** What a fate may look at of an operation that is being accepted. */
export interface FateSeeker {
  readonly kind: keyof typeof TRIGGERS;
  /** Absent for a cancel, whose machine is that of its job. */
  readonly machine?: ResourceName;
  readonly request?: { readonly recoveryType: RecoveryType };
}

/** How an operation is to go, and which fate it uses up; empty where it goes as it goes. */
export interface ChosenFate {
  readonly fate?: FateDocument;
  readonly fateId?: string;
}

/**
 * One that waits for just this operation comes first; then those without `nth`, in the order in
 * which they were added, each once.
 */
export function chooseFate(fates: readonly KeptFate[], seeker: FateSeeker): ChosenFate {
  if (fates.length === 0) return {};
  const open = fates.filter((kept) => !isSpent(kept) && fits(kept.fate.match, seeker));
  const chosen =
    open.find(({ fate, seen }) => fate.match?.nth === seen + 1) ??
    open.find(({ fate }) => fate.match?.nth === undefined);
  return chosen ? { fate: chosen.fate, fateId: chosen.id } : {};
}

/** Whether an operation fits all of a match but its count. */
export function fits(match: FateMatch = {}, { kind, machine, request }: FateSeeker): boolean {
  const isMeant =
    match.operation === undefined ? makesJob(kind) : sameName(match.operation, TRIGGERS[kind]);
  return (
    isMeant &&
    (match.recoveryType === undefined || match.recoveryType === request?.recoveryType) &&
    (match.item === undefined || (machine !== undefined && isNamed(machine, match.item)))
  );
}

/** `{machine}` or `{resource group}/{machine}`. */
export const isNamed = ({ resourceGroup, name }: ResourceName, text: string): boolean =>
  sameName(name, text) || sameName(`${resourceGroup}/${name}`, text);
