/** Texts are kept outside of the heap, one behind the other in slabs. */
export interface Slab {
  readonly bytes: Buffer;
  /** How many texts in it are still kept. */
  live: number;
}

export interface Kept {
  readonly slab: Slab;
  readonly from: number;
  readonly to: number;
}

/**
 * Memory that is used over and over: what lies there is never moved nor looked at by the collector, and
 * fresh memory would cost a poll more than all the rest of writing it down.
 */
export interface Slabs {
  keep(text: string): Kept;
  /** Once for each text, which must not be read any more. */
  release(kept: Kept): void;
}

/** About a dozen polls. */
const SLAB_BYTES = 32 * 1024;
/** UTF-8 takes at most so many for a unit of a JavaScript text. */
const BYTES_PER_UNIT = 3;
/** Empty slabs that are held for later use: 16 MiB of them. */
const SPARE = 512;

export function makeSlabs(): Slabs {
  const spare: Slab[] = [];
  let slab = fresh(SLAB_BYTES);
  let used = 0;

  return {
    keep(text) {
      const room = text.length * BYTES_PER_UNIT;
      if (room > SLAB_BYTES / 2) return alone(text);
      if (used + room > SLAB_BYTES) {
        if (slab.live === 0) spare.push(slab);
        slab = spare.pop() ?? fresh(SLAB_BYTES);
        used = 0;
      }
      const from = used;
      used += slab.bytes.write(text, from);
      slab.live++;
      return { slab, from, to: used };
    },
    release({ slab: left }) {
      left.live--;
      const isReusable = left !== slab && left.bytes.length === SLAB_BYTES;
      if (left.live === 0 && isReusable && spare.length < SPARE) spare.push(left);
    },
  };
}

const fresh = (bytes: number): Slab => ({ bytes: Buffer.allocUnsafeSlow(bytes), live: 0 });

function alone(text: string): Kept {
  const bytes = Buffer.from(text);
  return { slab: { bytes, live: 1 }, from: 0, to: bytes.length };
}

export const textOf = ({ slab, from, to }: Kept): string => slab.bytes.toString('utf8', from, to);
