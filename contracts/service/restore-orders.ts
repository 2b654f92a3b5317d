import type { Names, Reply, Request, Stage } from './stage.ts';

/** The subscription of the world files that these orders are for, and of everything below. */
export const SUBSCRIPTION = '0b57ac1e-0000-4000-8000-000000000000';

export const group = (name: string, subscription = SUBSCRIPTION): string =>
  `/subscriptions/${subscription}/resourceGroups/${name}`;

export const machine = (name: string, inGroup = 'targetRG', subscription?: string): string =>
  `${group(inGroup, subscription)}/providers/Microsoft.Compute/virtualMachines/${name}`;

/** An item, by the vault and the machine that it is of. */
export interface Place {
  readonly vault: string;
  readonly machine: string;
}

export interface Order extends Partial<Place> {
  readonly point?: string;
  /** Laid over a good body; undefined leaves a field out. */
  readonly base?: Readonly<Record<string, unknown>> | undefined;
  /** Laid over that. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** To the region that the vault's is paired with, or to another, with the point's token, or another. */
  readonly secondary?: true;
  readonly region?: string;
  readonly token?: string;
}

const goodPoint = '400000000000004';

export const placeOf = ({ vault = 'safe', machine: name = 'plain' }: Partial<Place>): Place => ({
  vault,
  machine: name,
});

export const vaultPath = ({ subscription }: Names, { vault }: Pick<Place, 'vault'>): string =>
  `${group('vaultRG', subscription)}/providers/Microsoft.RecoveryServices/vaults/${vault}`;

export function itemPath(names: Names, place: Place): string {
  const name = `iaasvmcontainerv2;vmRG;${place.machine}`;
  return `${vaultPath(names, place)}/backupFabrics/Azure/protectionContainers/IaasVMContainer;${name}/protectedItems/VM;${name}`;
}

function pointPath(names: Names, wish: Order): string {
  const { point = goodPoint } = wish;
  return `${itemPath(names, placeOf(wish))}/recoveryPoints/${point}`;
}

function bodyOf({ point = goodPoint, base, properties, ...place }: Order) {
  return {
    objectType: 'IaasVMRestoreRequest',
    recoveryPointId: point,
    recoveryType: 'RestoreDisks',
    sourceResourceId: machine(placeOf(place).machine, 'vmRG'),
    storageAccountId: `${group('vaultRG')}/providers/Microsoft.Storage/storageAccounts/staging`,
    targetResourceGroupId: group('targetRG'),
    region: 'westeurope',
    ...base,
    ...properties,
  };
}

/** Posts a body that is written for the subscription of the files, in that of the stage. */
function post({ names, send }: Stage, path: string, body: object, apiVersion?: string) {
  const text = JSON.stringify(body).replaceAll(SUBSCRIPTION, names.subscription);
  const request: Request = { method: 'POST', path, body: JSON.parse(text) as object };
  return send({ ...request, ...(apiVersion !== undefined && { apiVersion }) });
}

/** Triggers a restore that is good but for what is said of it. */
export const order = (stage: Stage, wish: Order): Promise<Reply> =>
  wish.secondary
    ? orderAbroad(stage, wish)
    : post(stage, `${pointPath(stage.names, wish)}/restore`, { properties: bodyOf(wish) });

/** A version that the secondary region alone has, and the region. */
const VERSION = '2021-11-15';
const SECONDARY = 'northeurope';

/** What is other with a good restore in that region. */
const THERE = {
  region: SECONDARY,
  storageAccountId: `${group('vaultRG')}/providers/Microsoft.Storage/storageAccounts/distant`,
};

async function orderAbroad(stage: Stage, wish: Order): Promise<Reply> {
  const { names } = stage;
  const { vault, machine: name } = placeOf(wish);
  const locations = `/subscriptions/${names.subscription}/providers/Microsoft.RecoveryServices/locations`;
  const details = {
    resourceGroupName: 'vaultRG',
    resourceName: vault,
    containerName: `iaasvmcontainerv2;vmRG;${name}`,
    recoveryPointId: wish.point ?? goodPoint,
    accessTokenString: wish.token ?? (await tokenOf(stage, wish, locations)),
  };
  const body = {
    crossRegionRestoreAccessDetails: details,
    restoreRequest: bodyOf({ ...wish, base: { ...THERE, ...wish.base } }),
  };
  const path = `${locations}/${wish.region ?? SECONDARY}/backupCrossRegionRestore`;
  return post(stage, path, body, VERSION);
}

/** The token of the point; any other where it has none. */
async function tokenOf(stage: Stage, wish: Order, locations: string): Promise<string> {
  const aad = await stage.get(`${locations}/${SECONDARY}/backupAadProperties`, VERSION);
  const path = `${pointPath(stage.names, wish)}/accessToken`;
  const access = await post(stage, path, aad.json() as object, VERSION);
  return access.status === 200 ? String(access.json().properties.accessTokenString) : 'none';
}

/** Checks such a restore ahead. */
export const check = (stage: Stage, wish: Order): Promise<Reply> =>
  post(stage, `${vaultPath(stage.names, placeOf(wish))}/backupValidateOperation`, {
    id: pointPath(stage.names, wish),
    properties: {
      objectType: 'ValidateIaasVMRestoreOperationRequest',
      restoreRequest: bodyOf(wish),
    },
  });
