import type { AcceptedErrand } from '../../core/events.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

/** Recorded: work on a vault is named by a number that is always the same and its id, both in base64. */
export const vaultWorkName = ({ operationId }: Pick<AcceptedErrand, 'operationId'>): string =>
  Buffer.from(`${PREFIX}${operationId}`).toString('base64');

/** The id in such a name; '' where it is none. */
export function vaultWorkIdIn(name: string): string {
  const text = Buffer.from(name, 'base64').toString('utf8');
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length).toLowerCase() : '';
}

const PREFIX = '2047;';

/** Recorded: the id is the whole path, and in 2022 there stands how much is done, which is nothing. */
export const vaultWorkStatus = (
  id: string,
  isOver: boolean,
  era: Era,
): Schema<'VaultOperationStatus'> => ({
  id,
  name: id.slice(id.lastIndexOf('/') + 1),
  status: isOver ? 'Succeeded' : 'InProgress',
  ...(era.name === 'middle' && !isOver && { percentComplete: 0 }),
});
