import { machineNamedIn, type Name, nameIn } from './asked.ts';
import type { Pair } from './pair.ts';

/**
 * Recorders replace names in ids and leave them where they stand in lower case: a group is then called one thing
 * in a container's name and another in the id of its machine. Such a pair is finished the way it was begun, so that
 * all its parts speak of one machine.
 */
export function withOneName(pair: Pair): Pair {
  const all = [pair.path, pair.sent, pair.text, ...pair.headers.map(([, value]) => value)].map(
    (text) => text.replaceAll('%3B', ';').replaceAll('%3b', ';'),
  );
  const ids = all.flatMap((text) => [...text.matchAll(MACHINE_IDS)].map(([id]) => id));
  const machines = ids.flatMap((id) => nameIn(id, 'virtualMachines') ?? []);
  const contained = all
    .flatMap((text) => [...text.matchAll(CONTAINED)].map(([name]) => machineNamedIn(name)))
    .filter((name) => name !== undefined);
  return contained.reduce((mended, name) => withGroupOf(mended, name, machines), pair);
}

const MACHINE_IDS =
  /\/resourceGroups\/[^/"]+\/providers\/Microsoft\.Compute\/virtualMachines\/[^/"]+/gi;
const CONTAINED = /iaasvmcontainerv2;[^;/"]+;[^;/"]+/gi;

function withGroupOf(pair: Pair, contained: Name, machines: readonly Name[]): Pair {
  const same = machines.filter(({ name }) => isSame(name, contained.name));
  const [machine] = same;
  if (!machine || same.some((one) => isSame(one.resourceGroup, contained.resourceGroup)))
    return pair;
  const mend = (text: string): string =>
    text.replaceAll(contained.resourceGroup, machine.resourceGroup.toLowerCase());
  return {
    ...pair,
    path: mend(pair.path),
    sent: mend(pair.sent),
    text: mend(pair.text),
    headers: pair.headers.map(([name, value]) => [name, mend(value)] as const),
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
