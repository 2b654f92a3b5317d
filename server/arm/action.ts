import { type OperationId, operations } from '../../openapi/generated/operations.ts';

/** The right that an operation takes, as roles and refusals have it; specified: Azure's permissions. */
export function actionOf(operationId: OperationId): string {
  const known = actions.get(operationId);
  if (known !== undefined) return known;
  const { method, path } = operations[operationId];
  const action = `${typeIn(path)}/${VERBS[method]}`;
  actions.set(operationId, action);
  return action;
}

/** What stands outside of every provider is the resource manager's own. */
function typeIn(path: string): string {
  const within = path.split('/providers/').at(1) ?? `Microsoft.Resources${path}`;
  return within
    .split('/')
    .filter((segment) => !segment.startsWith('{'))
    .join('/')
    .replace(/(?<=^Microsoft\.RecoveryServices\/)vaults/, 'Vaults');
}

const VERBS = {
  get: 'read',
  put: 'write',
  patch: 'write',
  delete: 'delete',
  post: 'action',
} as const;
const actions = new Map<OperationId, string>();

/** What the right is needed over: the resource of the path; of an action, the one that it is done to. */
export function scopeOf(operationId: OperationId, segments: readonly string[]): string {
  const isAction = operations[operationId].method === 'post';
  return `/${(isAction ? segments.slice(0, -1) : segments).join('/')}`;
}
