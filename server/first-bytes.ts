/** The body's bytes up to so many of them, never half a letter. */
export function firstBytes(body: string, bytes: number): string {
  const all = Buffer.from(body);
  let end = Math.min(bytes, all.length);
  while (end > 0 && ((all[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return all.subarray(0, end).toString();
}
