/** The rules of a scenario are those of the control API. */
export { KIND_NAMES as FAULT_KINDS } from '../faults/kinds.ts';
export { ruleSchema } from '../faults/rule-schema.ts';
