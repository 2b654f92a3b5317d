/**
 * The names that both have and that stand behind another one than they should: a name that has moved is
 * told once, not with all that it has passed.
 */
export function displaced(expected: readonly string[], actual: readonly string[]): Set<string> {
  const here = new Set(actual);
  const there = new Set(expected);
  const should = expected.filter((name) => here.has(name));
  const does = actual.filter((name) => there.has(name));
  const kept = new Set(longestCommon(should, does));
  return new Set(should.filter((name) => !kept.has(name)));
}

/** The longest sequence of names that stands in both in this order. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  let rows: (readonly string[])[] = other.map(() => []);
  for (const name of one) {
    let diagonal: readonly string[] = [];
    let before: readonly string[] = [];
    rows = other.map((otherName, at) => {
      const above = rows[at] ?? [];
      const longer = before.length > above.length ? before : above;
      const here = name === otherName ? [...diagonal, name] : longer;
      diagonal = above;
      before = here;
      return here;
    });
  }
  return rows.at(-1) ?? [];
}
