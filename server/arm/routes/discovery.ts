import { protectorOf } from '../../core/find-protection.ts';
import { sameResource } from '../../core/names.ts';
import type { Machine } from '../../core/estate.ts';
import { protectionOf } from '../../core/protection-of.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { parseContainerName } from '../parse/item-name.ts';
import { type FilterValues, isWanted, readFilter, readSkipToken } from '../parse/list-query.ts';
import { parseStatusRequest } from '../parse/status-request.ts';
import { BACKUP_MANAGEMENT_TYPES, WORKLOAD_TYPES } from '../parse/vocabulary.ts';
import { vaultIn } from '../resources.ts';
import { backupStatus } from '../wire/backup-status.ts';
import { protectableResource } from '../wire/protectable.ts';

/** Which machines there are to protect, and what protects one. */
export const discoveryRoutes = (): Routes => ({
  BackupProtectableItems_List: listProtectable,
  BackupStatus_Get: getStatus,
});

/** Specified: the words a filter of such machines may use. */
const FILTER_NAMES = {
  backupmanagementtype: BACKUP_MANAGEMENT_TYPES,
  workloadtype: WORKLOAD_TYPES,
  containername: 'text',
  friendlyname: 'text',
  status: ['NotProtected', 'Protecting', 'Protected', 'ProtectionFailed'],
} as const;

function listProtectable(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const filter = readFilter(ask, FILTER_NAMES);
  if (isRefusal(filter)) return filter;
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const page = pageOf(
    ask.world.estate.machines,
    from,
    (machine) => isMachineWanted(machine, filter) && !protectorOf(ask.world, machine, ask.now),
  );
  const vaultId = idUpTo(ask, 'vaults');
  const { subscription } = ask.world;
  return found(
    listBody(ask, page, (machine) => protectableResource(subscription, vaultId, machine)),
  );
}

function isMachineWanted(machine: Machine, filter: FilterValues): boolean {
  const container = filter.text('containername') ?? '';
  const named = parseContainerName(container);
  return (
    isWanted(filter, 'backupmanagementtype', 'AzureIaasVM') &&
    isWanted(filter, 'workloadtype', 'VM') &&
    isWanted(filter, 'status', 'NotProtected') &&
    isWanted(filter, 'friendlyname', machine.name) &&
    (container === '' || (named !== undefined && sameResource(named, machine)))
  );
}

async function getStatus(ask: Ask): Promise<Answer | Refusal> {
  const machine = await parseStatusRequest(ask);
  if (isRefusal(machine)) return machine;
  const { world, now } = ask;
  const protector = protectorOf(world, machine, now);
  if (!protector) return found(backupStatus(world.subscription, undefined));
  const { policy } = protectionOf(world, protector.vault, protector.item, now);
  return found(backupStatus(world.subscription, { ...protector, policy }));
}
