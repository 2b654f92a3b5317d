import { decideVaultDeletion, decideVaultPut } from '../../core/decide-vault.ts';
import { isDone } from '../../core/errand.ts';
import type { AcceptedErrand } from '../../core/events.ts';
import { sameResource } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Addresses, type Answer, created, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { pollAnswer, urlOf } from '../conventions/polling.ts';
import { retryAfterOf } from '../conventions/retry-after.ts';
import { parseVaultRequest } from '../parse/vault-request.ts';
import { vaultIn } from '../resources.ts';
import { vaultWorkIdIn, vaultWorkName, vaultWorkStatus } from '../wire/vault-work.ts';
import { groupIn } from './subscriptions.ts';
import { shownVault } from './vaults.ts';

/** How vaults are made, changed and deleted, by a back end of its own with manners of its own. */
export const vaultChangeRoutes = (worlds: Worlds): Routes => ({
  Vaults_CreateOrUpdate: (ask) => putVault(worlds, ask),
  Vaults_Update: (ask) => patchVault(worlds, ask),
  Vaults_Delete: (ask) => deleteVault(worlds, ask),
  Vaults_GetOperationStatus: (ask) => statusOfVaultWork(worlds, ask),
});

/** Recorded: 201 of a vault that is made. Specified: 200 of one that was there. */
async function putVault(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const resourceGroup = groupIn(ask);
  if (typeof resourceGroup !== 'string') return resourceGroup;
  const name = nameIn(ask, 'vaults');
  if (!VAULT_NAME.test(name))
    return refuse(
      'BMSUserErrorInvalidInput',
      `A vault cannot be called '${name}'. Choose 2 to 50 letters, digits and hyphens, a letter first.`,
    );
  const wish = await parseVaultRequest(ask);
  if (isRefusal(wish)) return wish;
  const place = { resourceGroup, name };
  const wasThere = ask.world.estate.vault(place) !== undefined;
  const decided = await worlds.change(ask, (world, now) => decideVaultPut(world, place, wish, now));
  if (isRefusal(decided)) return decided;
  const [errand, { vault }] = decided;
  const addresses = isFollowed(ask) ? { asyncOperation: statusAddress(ask, errand) } : {};
  return (wasThere ? found : created)(shownVault(ask, vault), 'vaults', addresses);
}

/** Specified: the letters that a vault's name may have. */
const VAULT_NAME = /^[a-z][a-z\d-]{1,49}$/i;

/** Specified: 200 with the vault, or 202 that leads to it. Inferred: each in its time, as with a PUT. */
async function patchVault(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const known = vaultIn(ask);
  if (isRefusal(known)) return known;
  const wish = await parseVaultRequest(ask);
  if (isRefusal(wish)) return wish;
  const decided = await worlds.change(ask, (world, now) => decideVaultPut(world, known, wish, now));
  if (isRefusal(decided)) return decided;
  const [errand, { vault }] = decided;
  return isFollowed(ask) ? accepted(ask, errand) : found(shownVault(ask, vault), 'vaults');
}

/** Recorded: done with 200 in 2022, and with 202 begun from 2025 on. Specified: 204 of what is not there. */
async function deleteVault(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const known = vaultIn(ask);
  if (isRefusal(known)) return known.code === 'ResourceNotFound' ? NOTHING : known;
  const decided = await worlds.change(
    ask,
    (world, now) => decideVaultDeletion(world, known, now) ?? [],
  );
  if (isRefusal(decided)) return decided;
  if (decided.length === 0) return NOTHING;
  const [errand] = decided;
  return isFollowed(ask) ? accepted(ask, errand) : { status: 200, from: 'vaults' };
}

const NOTHING: Answer = { status: 204, from: 'vaults' };

/** Recorded: from 2024 on, what is done to a vault is followed at an address. */
const isFollowed = ({ era }: Ask): boolean => era.name === 'current';

const statusAddress = (ask: Ask, errand: AcceptedErrand): string =>
  urlOf(ask, `${idUpTo(ask, 'vaults')}/operationStatus/${vaultWorkName(errand)}`);

/** Recorded: both stand on every answer while it goes on. */
const addressesOf = (ask: Ask, errand: AcceptedErrand): Addresses => ({
  from: 'vaults',
  asyncOperation: statusAddress(ask, errand),
  location: urlOf(ask, `${idUpTo(ask, 'vaults')}/operationResults/${vaultWorkName(errand)}`),
});

const accepted = (ask: Ask, errand: AcceptedErrand): Answer => ({
  status: 202,
  ...addressesOf(ask, errand),
  retryAfter: retryAfterOf(ask, 'trigger', undefined),
});

type Answered = Answer | Refusal | Promise<Answer>;

/** Recorded (2025): once a vault is gone, so is the state of its deletion. */
function statusOfVaultWork(worlds: Worlds, ask: Ask): Answered {
  const errand = vaultWorkIn(ask);
  const isOver = errand !== undefined && isDone(ask.world, errand, ask.now);
  if (!errand || (isOver && errand.errand === 'delete-vault')) {
    const vault = vaultIn(ask);
    if (isRefusal(vault)) return vault;
  }
  if (!errand) return noSuchWork(ask);
  const body = vaultWorkStatus(idUpTo(ask, 'operationstatus'), isOver, ask.era);
  const inLines = true as const;
  if (isOver) return { ...found(body, 'vaults'), inLines };
  const retryAfter = retryAfterOf(ask, 'status', undefined);
  const addresses = { ...addressesOf(ask, errand), retryAfter };
  return pollAnswer(worlds, ask, { ...found(body, 'vaults', addresses), inLines });
}

/** What stands at the Location of the same; undefined where the address is of something else. */
export function resultOfVaultWork(worlds: Worlds, ask: Ask): Answered | undefined {
  const errand = vaultWorkIn(ask);
  if (!errand) return undefined;
  if (!isDone(ask.world, errand, ask.now)) return pollAnswer(worlds, ask, accepted(ask, errand));
  const vault = vaultIn(ask);
  return isRefusal(vault) ? vault : NOTHING;
}

function vaultWorkIn(ask: Ask): AcceptedErrand | undefined {
  const errand = ask.world.errands.get(vaultWorkIdIn(ask.segments.at(-1) ?? ''));
  const place = { resourceGroup: nameIn(ask, 'resourcegroups'), name: nameIn(ask, 'vaults') };
  const isOfVaults = errand?.errand === 'put-vault' || errand?.errand === 'delete-vault';
  return isOfVaults && sameResource(errand.vault, place) ? errand : undefined;
}

const noSuchWork = (ask: Ask): Refusal =>
  refuse(
    'BMSUserErrorOperationNotFound',
    `There is no operation '${ask.segments.at(-1) ?? ''}' here. Follow Azure-AsyncOperation and Location as they are.`,
  );
