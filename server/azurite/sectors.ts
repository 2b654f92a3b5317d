/** What the length of a page blob is a multiple of. */
export const SECTOR = 512;

/** The bytes, with zeros behind them up to a whole sector. */
export function inSectors(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / SECTOR) * SECTOR);
  whole.set(bytes);
  return whole;
}
