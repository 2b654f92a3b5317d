import { catalogueEntry } from './error-catalogue.ts';
import { type Finding, type Refusal, refuse } from './refusal.ts';
import type { Trouble } from './restore.ts';
import { ACCOUNT_RULES, ACCOUNT_TROUBLES, IDENTITY_TROUBLE } from './restore-rules/account.ts';
import { BODY_RULES, POINT_RULES } from './restore-rules/body.ts';
import { BUSY_RULE, DISK_RULES, ITEM_RULES, LUN_RULE } from './restore-rules/item.ts';
import { OTHER_REGION_RULES, TOKEN_RULE } from './restore-rules/other-region.ts';
import { OPTION_RULES } from './restore-rules/options.ts';
import type { LaterRule, RestoreCase, RestoreRule, TriggerRule } from './restore-rules/rule.ts';
import { ORIGINAL_ABROAD_RULE, SUBSCRIPTION_RULES } from './restore-rules/subscription.ts';
import { NEW_MACHINE_RULES, TARGET_TROUBLES } from './restore-rules/target.ts';
import { ZONE_RULES } from './restore-rules/zone.ts';

const TRIGGER_RULES: readonly TriggerRule[] = [
  ...OTHER_REGION_RULES,
  ...POINT_RULES,
  ORIGINAL_ABROAD_RULE,
  ...BODY_RULES,
  ...OPTION_RULES,
  ...ITEM_RULES,
  ...DISK_RULES,
  ...SUBSCRIPTION_RULES,
  ...ZONE_RULES,
  LUN_RULE,
  ...ACCOUNT_RULES,
  ...NEW_MACHINE_RULES,
  BUSY_RULE,
  TOKEN_RULE,
];

const LATER_RULES: readonly LaterRule[] = [
  IDENTITY_TROUBLE,
  ...ACCOUNT_TROUBLES,
  ...TARGET_TROUBLES,
];

/**
 * All that can be wrong with a restore, in descending precedence: of two things wrong, the higher row
 * is told. What is refused at the trigger comes before what fails the operation, that before what
 * fails the job, and last what it completes with warnings for. The order inside a stage is inferred.
 */
export const RESTORE_RULES: readonly RestoreRule[] = [...TRIGGER_RULES, ...LATER_RULES];

/** What the trigger is answered, where anything is wrong with it. */
export function refusalOf(restore: RestoreCase): Refusal | undefined {
  for (const { code, when } of TRIGGER_RULES) {
    const advice = when(restore);
    if (advice !== undefined) return refuse(code, advice);
  }
  return undefined;
}

/** What a restore that is accepted will end of. */
export function troubleOf(restore: RestoreCase): Trouble | undefined {
  const rule = LATER_RULES.find(({ when }) => when(restore) !== undefined);
  return rule && { stage: rule.stage, code: rule.code };
}

/**
 * All that a check ahead can know, by the catalogue: nearly all that would be refused (inferred), and what it is
 * documented to see coming.
 */
export function findingsIn(restore: RestoreCase): readonly Finding[] {
  return RESTORE_RULES.flatMap(({ code, when }) => {
    const entry = catalogueEntry(code);
    if (!entry?.stages.includes('validate')) return [];
    const advice = when(restore);
    return advice === undefined
      ? []
      : [{ kind: 'refused' as const, code, message: entry.message, advice }];
  });
}
