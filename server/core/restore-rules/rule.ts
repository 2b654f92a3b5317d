import type { ErrorCode, Evidence, RefusalCode } from '../error-catalogue.ts';
import type { ProtectedItem, Vault } from '../estate.ts';
import { parseResourceGroupId, sameName } from '../names.ts';
import type { RecoveryPoint } from '../recovery-point.ts';
import type { AnyRestore, RestoreRequest, Trouble } from '../restore.ts';
import type { Instant } from '../time.ts';
import type { World } from '../world.ts';

/** A wish to restore one point of one item, as far as rules go. */
export interface RestoreWish {
  readonly vault: Vault;
  readonly item: ProtectedItem;
  /** The point that the URL names. */
  readonly pointName: string;
  readonly request: RestoreRequest;
  /** The region that the URL names, and the token that came along, where it is to be another region. */
  readonly region?: string;
  readonly token?: string;
}

/** All that a rule may look at. */
export interface RestoreCase {
  readonly world: World;
  readonly command: RestoreWish;
  readonly point: RecoveryPoint | undefined;
  readonly now: Instant;
  readonly kind: AnyRestore['kind'];
  /** A job that is at work on the item already is no obstacle: its fate says so. */
  readonly mayBeBusy?: boolean;
}

/** What is wrong in a case, and what to send instead; undefined where nothing is. */
export type When = (restore: RestoreCase) => string | undefined;

interface Row {
  /** What is wrong, in a few words. */
  readonly of: string;
  readonly when: When;
  /** How it is known that the service minds, and at this stage. */
  readonly evidence: Evidence;
}

/** A restore of which the service wants nothing: its trigger is refused. */
export interface TriggerRule extends Row {
  readonly stage: 'trigger';
  readonly code: RefusalCode;
}

/** One that is accepted and ends badly. */
export interface LaterRule extends Row {
  readonly stage: Trouble['stage'];
  readonly code: ErrorCode;
}

export type RestoreRule = TriggerRule | LaterRule;

/** The machine that is restored, as it was backed up. */
export const machineIn = ({ command }: RestoreCase) => command.item.machine;

/** Whether the point holds its data in a tier that can be read. */
export const isIn = ({ point }: RestoreCase, tier: 'snapshot' | 'vault'): boolean =>
  point?.tiers.some((one) => one.tier === tier && one.state === 'valid') === true;

export const subscriptionIn = (id: string): string => id.split('/')[2] ?? '';

/** The subscription that the restore goes into, where that is not the machine's. */
export function foreignSubscription({ world, command }: RestoreCase): string | undefined {
  const { targetResourceGroupId: group } = command.request;
  if (group === undefined || parseResourceGroupId(group) === undefined) return undefined;
  const subscription = subscriptionIn(group);
  return sameName(subscription, world.subscription) ? undefined : subscription;
}

/** Whether an id is of the world's own subscription: what others hold is not known here. */
export const isOwn = ({ world }: RestoreCase, id: string): boolean =>
  sameName(subscriptionIn(id), world.subscription);

/** The group that the disks go into, in the machine's own subscription. */
export function groupIn(restore: RestoreCase): string | undefined {
  if (isOriginal(restore)) return machineIn(restore).resourceGroup;
  const id = restore.command.request.targetResourceGroupId;
  return id !== undefined && isOwn(restore, id) ? parseResourceGroupId(id) : undefined;
}

export const isOriginal = ({ command }: RestoreCase): boolean =>
  command.request.recoveryType === 'OriginalLocation';

export const isAlternate = ({ command }: RestoreCase): boolean =>
  command.request.recoveryType === 'AlternateLocation';

export const isCrossRegion = ({ kind }: RestoreCase): boolean =>
  kind === 'cross-region-restore-accepted';
