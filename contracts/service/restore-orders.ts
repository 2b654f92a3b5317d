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
  /** To the region that the vault's is paired with. */
  readonly secondary?: true;
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

async function orderAbroad(stage: Stage, wish: Order): Promise<Reply> {
  const { names, get } = stage;
  const location = `/subscriptions/${names.subscription}/providers/Microsoft.RecoveryServices/locations/${SECONDARY}`;
  const aad = await get(`${location}/backupAadProperties`, VERSION);
  const access = await post(
    stage,
    `${pointPath(names, wish)}/accessToken`,
    aad.json() as object,
    VERSION,
  );
  const body = {
    crossRegionRestoreAccessDetails: access.json().properties as unknown,
    restoreRequest: { ...bodyOf(wish), region: SECONDARY, ...wish.properties },
  };
  return post(stage, `${location}/backupCrossRegionRestore`, body, VERSION);
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
