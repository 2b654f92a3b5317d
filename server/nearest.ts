/** The one of these names that a misspelt one most likely meant; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = plain(name);
  const near = names
    .map((candidate) => ({ candidate, distance: distance(wanted, plain(candidate)) }))
    .filter((it) => it.distance <= Math.max(2, wanted.length / 3))
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.candidate;
}

/** Comparing takes as long as both names are long, multiplied: nobody misspells more than this. */
const LONGEST = 100;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (next[to - 1] ?? 0) + 1,
          (row[to] ?? 0) + 1,
          (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
