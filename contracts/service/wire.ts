import type { Names, Reply } from './stage.ts';

/** An answer as it crosses the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** Node's list of names and values in turn, as pairs. */
export const paired = (raw: readonly string[]): RawAnswer['headers'] =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));

export function replyOf({ status, headers, text }: RawAnswer): Reply {
  return {
    status,
    rawHeaders: headers,
    header(name) {
      const values = headers
        .filter(([other]) => other.toLowerCase() === name.toLowerCase())
        .map(([, value]) => value);
      return values.length === 0 ? undefined : values.join(', ');
    },
    text,
    json: () => JSON.parse(text) as unknown,
  };
}

/** What has to be known of a world to ask in it. */
export interface WorldNames {
  readonly subscription: string;
  readonly region: string;
  readonly resourceGroup: string;
  readonly vault: string;
  readonly container: string;
  readonly item: string;
  readonly machineId: string;
  readonly storageAccountId: string;
  readonly points: readonly string[];
}

export function namesIn(world: WorldNames, targetResourceGroup = 'targetRG'): Names {
  const { subscription, region, machineId, storageAccountId, points } = world;
  const vaultPath = `/subscriptions/${subscription}/resourceGroups/${world.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${world.vault}`;
  return {
    subscription,
    region,
    vaultPath,
    itemPath: `${vaultPath}/backupFabrics/Azure/protectionContainers/${world.container}/protectedItems/${world.item}`,
    machineId,
    storageAccountId,
    targetResourceGroupId: `/subscriptions/${subscription}/resourceGroups/${targetResourceGroup}`,
    points,
  };
}
