/** A queue that only ever loses its oldest: adding and losing cost the same however long it is. */
export interface Ring<Item> {
  readonly length: number;
  /** Counted from the oldest. */
  at(index: number): Item | undefined;
  push(item: Item): void;
  shift(): Item | undefined;
  clear(): void;
}

const FIRST_CAPACITY = 16;

export function makeRing<Item>(): Ring<Item> {
  // A power of two, so that a mask finds the place; an array that is spliced would copy itself.
  let slots: (Item | undefined)[] = new Array<Item | undefined>(FIRST_CAPACITY).fill(undefined);
  let first = 0;
  let length = 0;
  const placeOf = (index: number): number => (first + index) & (slots.length - 1);

  function grow(): void {
    const before = slots;
    const ordered = before.map((_, index) => before[placeOf(index)]);
    slots = ordered.concat(new Array<Item | undefined>(before.length).fill(undefined));
    first = 0;
  }

  return {
    get length() {
      return length;
    },
    at: (index) => (index >= 0 && index < length ? slots[placeOf(index)] : undefined),
    push(item) {
      if (length === slots.length) grow();
      slots[placeOf(length)] = item;
      length++;
    },
    shift() {
      if (length === 0) return undefined;
      const item = slots[first];
      slots[first] = undefined;
      first = placeOf(1);
      length--;
      return item;
    },
    clear() {
      slots = new Array<Item | undefined>(FIRST_CAPACITY).fill(undefined);
      first = 0;
      length = 0;
    },
  };
}
