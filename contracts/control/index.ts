import type { Behaviour } from './behaviour.ts';
import clock from './clock.ts';
import fates from './fates.ts';
import journal from './journal.ts';
import manners from './manners.ts';
import operations from './operations.ts';
import rules from './rules.ts';
import scenarios from './scenarios.ts';
import service from './service.ts';
import worlds from './worlds.ts';

/** The contract of the control API: every behaviour, by the page it stands on. */
export const CONTRACT: Readonly<Record<string, readonly Behaviour[]>> = {
  'the service': service,
  manners: manners,
  worlds: worlds,
  'the clock': clock,
  fates: fates,
  rules: rules,
  scenarios: scenarios,
  operations: operations,
  'the journal': journal,
};
