/**
 * A sequence read by position. An array is one; so is a million recovery points that are computed
 * when asked for and never held.
 */
export interface Listing<Value> {
  readonly length: number;
  at(index: number): Value | undefined;
}

/**
 * The first position whose value passes, in a listing where all that pass stand at the end;
 * `length` where none does. Looks at about log2(length) values.
 */
export function firstWhere<Value>(
  listing: Listing<Value>,
  passes: (value: Value) => boolean,
): number {
  let [low, high] = [0, listing.length];
  while (low < high) {
    // No shift: a listing may be longer than 32 bits can count.
    const middle = Math.floor((low + high) / 2);
    const value = listing.at(middle);
    if (value !== undefined && passes(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The values from one position up to another, in order, as far as the listing goes. */
export function slice<Value>(listing: Listing<Value>, from: number, to: number): Value[] {
  const values: Value[] = [];
  for (let at = Math.max(from, 0); at < Math.min(to, listing.length); at++) {
    const value = listing.at(at);
    if (value !== undefined) values.push(value);
  }
  return values;
}
