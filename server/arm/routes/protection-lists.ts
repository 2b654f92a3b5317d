import { CATALOGUE } from '../../core/error-catalogue.ts';
import type { ProtectedItem, Vault } from '../../core/estate.ts';
import { itemOf, itemsOf } from '../../core/items-of.ts';
import { sameName, sameResource } from '../../core/names.ts';
import { isAbsent, protectionOf } from '../../core/protection-of.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { itemFacts } from '../item-facts.ts';
import { parseContainerName } from '../parse/item-name.ts';
import { type FilterValues, isWanted, readFilter, readSkipToken } from '../parse/list-query.ts';
import { BACKUP_MANAGEMENT_TYPES, WORKLOAD_TYPES } from '../parse/vocabulary.ts';
import { vaultIn } from '../resources.ts';
import { containerResource } from '../wire/container.ts';
import { containerId, itemId } from '../wire/machine-names.ts';
import { protectedItemResource } from '../wire/protected-item.ts';

export const protectionListRoutes = (): Routes => ({
  BackupProtectedItems_List: listItems,
  BackupProtectionContainers_List: listContainers,
  ProtectionContainers_Get: getContainer,
});

/** Specified: the words a filter of items may use. */
const ITEM_FILTER = {
  backupmanagementtype: BACKUP_MANAGEMENT_TYPES,
  itemtype: WORKLOAD_TYPES,
  policyname: 'text',
  containername: 'text',
  friendlyname: 'text',
  healthstate: ['Passed', 'ActionRequired', 'ActionSuggested', 'Invalid'],
  fabricname: 'text',
  backupenginename: 'text',
  backupsetname: 'text',
} as const;

function listItems(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const filter = readFilter(ask, ITEM_FILTER);
  if (isRefusal(filter)) return filter;
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const page = pageOf(itemsOf(ask.world, vault), from, (item) =>
    isItemWanted(ask, vault, item, filter),
  );
  const vaultId = idUpTo(ask, 'vaults');
  return found(
    listBody(ask, page, (item) =>
      protectedItemResource(
        itemFacts(ask, { vault, item }, itemId(vaultId, item.machine)),
        ask.era,
      ),
    ),
  );
}

function isItemWanted(
  { world, now }: Ask,
  vault: Vault,
  item: ProtectedItem,
  filter: FilterValues,
): boolean {
  return (
    isVirtualMachine(filter) &&
    isWanted(filter, 'itemtype', 'VM') &&
    isWanted(filter, 'healthstate', 'Passed') &&
    isWanted(filter, 'friendlyname', item.machine.name) &&
    isContainerWanted(filter, item) &&
    !isAbsent(world, vault, item, now) &&
    isWanted(filter, 'policyname', protectionOf(world, vault, item, now).policy)
  );
}

/** Of backup servers and their sets there is nothing here. */
const isVirtualMachine = (filter: FilterValues): boolean =>
  isWanted(filter, 'backupmanagementtype', 'AzureIaasVM') &&
  isWanted(filter, 'fabricname', 'Azure') &&
  isWanted(filter, 'backupenginename', '') &&
  isWanted(filter, 'backupsetname', '');

function isContainerWanted(filter: FilterValues, { machine }: ProtectedItem): boolean {
  const wanted = filter.text('containername') ?? '';
  if (wanted === '') return true;
  const named = parseContainerName(wanted);
  return named !== undefined && sameResource(named, machine);
}

/** Specified: the words a filter of containers may use. */
const CONTAINER_FILTER = {
  backupmanagementtype: BACKUP_MANAGEMENT_TYPES,
  friendlyname: 'text',
  status: 'text',
  healthstatus: 'text',
  containertype: 'text',
  fabricname: 'text',
  backupenginename: 'text',
} as const;

function listContainers(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const filter = readFilter(ask, CONTAINER_FILTER);
  if (isRefusal(filter)) return filter;
  if ((filter.text('backupmanagementtype') ?? '') === '') return typeIsMissing();
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const page = pageOf(itemsOf(ask.world, vault), from, (item) =>
    isItemsContainerWanted(ask, vault, item, filter),
  );
  const vaultId = idUpTo(ask, 'vaults');
  return found(
    listBody(ask, page, ({ machine }) =>
      containerResource(ask.world.subscription, containerId(vaultId, machine), machine),
    ),
  );
}

/** Reported (2021, 2023), to the letter: without this word the input is invalid, and no more is said. */
const typeIsMissing = (): Refusal =>
  refuse('BMSUserErrorInvalidInput', CATALOGUE.BMSUserErrorInvalidInput.action);

const isItemsContainerWanted = (
  { world, now }: Ask,
  vault: Vault,
  item: ProtectedItem,
  filter: FilterValues,
): boolean =>
  isVirtualMachine(filter) &&
  isWanted(filter, 'friendlyname', item.machine.name) &&
  isWanted(filter, 'status', 'Registered') &&
  isWanted(filter, 'healthstatus', 'Healthy') &&
  isAnyOf(filter.text('containertype'), MACHINE_CONTAINER_TYPES) &&
  !isAbsent(world, vault, item, now);

const MACHINE_CONTAINER_TYPES = ['', 'IaasVMContainer', 'Microsoft.Compute/virtualMachines'];

const isAnyOf = (wanted: string | undefined, values: readonly string[]): boolean =>
  values.some((value) => sameName(value, wanted ?? ''));

function getContainer(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const name = nameIn(ask, 'protectioncontainers');
  const machine = parseContainerName(name);
  if (!machine)
    return refuse(
      'BMSUserErrorContainerNameIncorrectFormat',
      `Cannot read the container name '${name}'. Send IaasVMContainer;iaasvmcontainerv2;{resource group};{machine}.`,
    );
  const item = itemOf(ask.world, vault, machine);
  if (!item || isAbsent(ask.world, vault, item, ask.now))
    return refuse(
      'BMSUserErrorDataSourceObjectNotFound',
      `The vault has no container '${name}'. Send the name of one that backupProtectionContainers lists.`,
    );
  const id = idUpTo(ask, 'protectioncontainers');
  return found(containerResource(ask.world.subscription, id, item.machine));
}
