/** A text that is kept outside of the heap. */
export interface Kept {
  readonly slab: Buffer;
  readonly from: number;
  readonly to: number;
}

/** About a dozen polls. */
const SLAB_BYTES = 32 * 1024;
/** UTF-8 takes at most so many for a unit of a JavaScript text. */
const BYTES_PER_UNIT = 3;

/**
 * Keeps texts one behind the other in slabs, each freed when nobody has a text in it any more. What
 * lies there is never moved nor looked at by the collector, which would cost a poll more than all the
 * rest of writing it down.
 */
export function makeSlabs(): (text: string) => Kept {
  let slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
  let used = 0;
  return (text) => {
    const room = text.length * BYTES_PER_UNIT;
    if (room > SLAB_BYTES / 2) {
      const own = Buffer.from(text);
      return { slab: own, from: 0, to: own.length };
    }
    if (used + room > SLAB_BYTES) {
      slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
      used = 0;
    }
    const from = used;
    used += slab.write(text, from);
    return { slab, from, to: used };
  };
}

export const textOf = ({ slab, from, to }: Kept): string => slab.toString('utf8', from, to);
