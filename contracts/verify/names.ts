import { UsageError } from '../../server/index.ts';
import type { Json, Names, Transport } from '../service/stage.ts';
import { makeStage } from '../service/stage.ts';
import { namesIn } from '../service/wire.ts';
import type { Stranger } from './strangers-world.ts';

/** What of a target is to be looked at, as the command's flags say it. */
export interface NameFlags {
  readonly subscription?: string | undefined;
  /** `RG/NAME`. */
  readonly vault?: string | undefined;
  /** `RG/NAME`; or container and item as Azure spells them. */
  readonly vm?: string | undefined;
  readonly container?: string | undefined;
  readonly item?: string | undefined;
  readonly point?: string | undefined;
  readonly storageAccount?: string | undefined;
  readonly targetResourceGroup?: string | undefined;
}

/** A test vault and an item in it, by their names. */
export interface NamedItem extends Stranger {
  readonly container: string;
  readonly item: string;
  readonly point?: string | undefined;
  readonly storageAccount?: string | undefined;
  readonly targetResourceGroup?: string | undefined;
}

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Undefined where no names are given. Throws a UsageError where they are not enough. */
export function namedItem(flags: NameFlags, allowRestore: boolean): NamedItem | undefined {
  const { subscription, vault, vm, item, storageAccount, targetResourceGroup } = flags;
  const given = Object.values(flags).some((value) => value !== undefined);
  if (!given && !allowRestore) return undefined;
  if (subscription === undefined || vault === undefined || (vm ?? item) === undefined)
    throw new UsageError(
      'Cannot verify a vault by half of its names: give --subscription, --vault RG/NAME, and --vm RG/NAME or --container and --item.',
    );
  if (!GUID.test(subscription))
    throw new UsageError(`Cannot verify in --subscription ${subscription}: it must be a GUID.`);
  if (allowRestore && (storageAccount ?? '') === '')
    throw new UsageError(
      'Cannot restore without --storage-account: give the resource id of one in the vault’s region that may be written to.',
    );
  if (allowRestore && (targetResourceGroup ?? '') === '')
    throw new UsageError(
      'Cannot restore without --target-resource-group: give the name of one that the disks may be put into.',
    );
  const [resourceGroup, name] = pairOf('--vault', vault);
  return {
    ...flags,
    subscription,
    resourceGroup,
    vault: name,
    ...(vm === undefined ? itemNames(flags) : machineNames(...pairOf('--vm', vm))),
  };
}

function pairOf(flag: string, text: string): readonly [string, string] {
  const [group, name, ...more] = text.split('/');
  if (!group || !name || more.length > 0)
    throw new UsageError(
      `Cannot take ${flag} ${text}: it must be a resource group and a name; try ${flag} my-rg/my-name.`,
    );
  return [group, name];
}

const machineNames = (vmResourceGroup: string, vm: string) => ({
  vm,
  vmResourceGroup,
  container: `IaasVMContainer;iaasvmcontainerv2;${vmResourceGroup};${vm}`,
  item: `VM;iaasvmcontainerv2;${vmResourceGroup};${vm}`,
});

function itemNames({ container, item }: NameFlags) {
  const [kind, , group, vm, ...more] = (item ?? '').split(';');
  if (container === undefined || kind?.toLowerCase() !== 'vm' || !group || !vm || more.length > 0)
    throw new UsageError(
      `Cannot take --container ${container ?? ''} and --item ${item ?? ''}: both are needed, as Azure spells them; try --item 'VM;iaasvmcontainerv2;my-rg;my-vm', or --vm my-rg/my-vm.`,
    );
  return { container, item: item ?? '', vm, vmResourceGroup: group };
}

/** Nothing can be said about a target; the message says why, and what would help. */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge';
}

/** Looks up what else has to be known: where the vault is, what the item protects, which points it has. */
export async function lookedUp(
  named: NamedItem,
  transport: Transport,
  apiVersion: string,
  /** What to try where the target lets nobody in. */
  hint: string,
): Promise<Names> {
  const { storageAccount = '', targetResourceGroup } = named;
  const blank = { region: '', machineId: '', storageAccountId: storageAccount, points: [] };
  const names = namesIn({ ...named, ...blank }, targetResourceGroup);
  const found = async (path: string, what: string): Promise<Json> => {
    const { send } = makeStage(names, transport, () => undefined, apiVersion);
    const reply = await send({ path, offContract: true });
    if (reply.status === 401 || reply.status === 403)
      throw new CannotJudge(
        `who asks for ${what} is not let in (${reply.status}): ${hint}. It says: ${reply.text.slice(0, 300)}`,
      );
    if (reply.status !== 200)
      throw new CannotJudge(
        `there is no ${what} (status ${reply.status}): ${reply.text.slice(0, 300)}`,
      );
    return readable(reply.text, what);
  };
  const vault = await found(names.vaultPath, `vault ${named.resourceGroup}/${named.vault}`);
  const item = await found(names.itemPath, `item ${named.item}`);
  const points = await found(`${names.itemPath}/recoveryPoints`, 'list of its points');
  return {
    ...names,
    region: String(vault?.location ?? ''),
    machineId: String(item?.properties?.sourceResourceId ?? ''),
    points: named.point === undefined ? pointsIn(points?.value, named.item) : [named.point],
  };
}

function readable(text: string, what: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotJudge(`what is answered for the ${what} is no JSON: ${text.slice(0, 300)}`);
  }
}

/** The names of points, ahead of all the newest that a restore can use, which is the one that is restored. */
function pointsIn(value: Json, item: string): readonly string[] {
  const listed: readonly Json[] = Array.isArray(value) ? value : [];
  const newest = listed.filter(isUsable).sort((a, b) => timeOf(b) - timeOf(a))[0];
  if (newest === undefined)
    throw new CannotJudge(
      `the item ${item} has ${listed.length === 0 ? 'no recovery point' : 'no recovery point that a restore can use'}: back it up once, or name one by --point`,
    );
  return [newest, ...listed.filter((point) => point !== newest)].map(({ name }) => String(name));
}

const timeOf = (point: Json): number => Date.parse(point?.properties?.recoveryPointTime) || 0;

/** In a tier that can be read: a snapshot or the vault, or the archive once it is rehydrated. Old answers tell no tiers. */
function isUsable(point: Json): boolean {
  const tiers: unknown = point?.properties?.recoveryPointTierDetails;
  if (!Array.isArray(tiers) || tiers.length === 0) return true;
  return tiers.some(({ type, status }: Json) =>
    type === 'ArchivedRP' || type === 3
      ? status === 'Rehydrated' || status === 4
      : status === 'Valid' || status === 1,
  );
}
