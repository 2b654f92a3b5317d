/** A body's bytes, so many at a time. */
export function piecesOf(body: string, bytes: number): Buffer[] {
  const all = Buffer.from(body);
  const count = Math.ceil(all.length / bytes);
  return Array.from({ length: count }, (_, at) => all.subarray(at * bytes, (at + 1) * bytes));
}
