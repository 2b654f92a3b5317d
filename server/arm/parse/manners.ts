import type { RestoreManners } from '../../core/restore.ts';
import type { Era } from '../wire/era.ts';

/** What the api-version of a trigger settles for good: see `RestoreManners` for the evidence. */
export const mannersOf = (era: Era): RestoreManners => ({
  jobIdIsOperationId: era.name !== 'documented',
  containerNamedAfter: era.has('containerOfMachine') ? 'machine' : 'vhd',
});
