/** The built-in roles that a caller can have here; the names are Azure's. */
export const ROLES = [
  'Owner',
  'Contributor',
  'Backup Contributor',
  'Backup Operator',
  'Backup Reader',
  'Reader',
] as const;

export type Role = (typeof ROLES)[number];

/** What an operator may not, who may do everything else (specified: Azure's built-in roles). */
const BEYOND_OPERATORS = /\/(protectedItems\/delete|backupPolicies\/(write|delete))$/i;

/** Whether a role has an action, as `Microsoft.RecoveryServices/Vaults/backupJobs/read`. */
export function mayPerform(role: Role, action: string): boolean {
  switch (role) {
    case 'Owner':
    case 'Contributor':
    case 'Backup Contributor':
      return true;
    case 'Backup Operator':
      return !BEYOND_OPERATORS.test(action);
    case 'Backup Reader':
    case 'Reader':
      return /\/read$/i.test(action);
  }
}
