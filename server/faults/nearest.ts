/** What somebody may have meant who wrote something else: the nearest of the known names, if any is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    const steps = stepsBetween(word, name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** Letters to add, drop or change on the way from one word to the other. */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let done = 0; done < from.length; done++) {
    const letter = from[done];
    const next = [done + 1];
    for (let at = 0; at < to.length; at++) {
      const changed = (row[at] ?? 0) + (letter === to[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
