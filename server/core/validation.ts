import type { AcceptedStep } from './accepted.ts';
import type { ResourceName } from './names.ts';
import type { Finding } from './refusal.ts';

/** That a restore is to be checked ahead was accepted; what the check finds is settled with that. */
export interface AcceptedValidation extends AcceptedStep {
  readonly kind: 'validation-accepted';
  readonly vault: ResourceName;
  /** Absent where what was to be restored is not there. */
  readonly machine?: ResourceName;
  /** In order of precedence; empty where the restore would be accepted. */
  readonly found: readonly Finding[];
}
