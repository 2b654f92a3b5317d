import { chance, hashOf } from './chance.ts';
import { keyOf, type ResourceName } from './names.ts';

/** The number by which the service knows a vault among its own (recorded: 19 digits). */
export const vaultNumber = (seed: number, { resourceGroup, name }: ResourceName): string =>
  String(hashOf(`${seed}/vault/${keyOf(resourceGroup, name)}`)).padStart(19, '1');

/**
 * The token that lets the secondary region restore one point: the same whenever it is asked for. It has the
 * three parts of a JWT (recorded) and proves nothing: whoever knows the seed can write it.
 */
export function accessToken(
  seed: number,
  vault: ResourceName,
  machine: ResourceName,
  pointName: string,
): string {
  const place = keyOf(vault.resourceGroup, vault.name, machine.resourceGroup, machine.name);
  const claims = { iss: 'restorite', sub: encodeURIComponent(place), point: pointName };
  const header = base64url(JSON.stringify({ alg: 'none', typ: 'JWT' }));
  const signature = chance(seed, `access token ${place} ${pointName}`).hex32(0);
  return `${header}.${base64url(JSON.stringify(claims))}.${signature}`;
}

const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
