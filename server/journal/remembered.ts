/** Whole scripts may come by; of those none is kept for the sake of speed. */
const LONGEST = 8192;

/** Remembers what was worked out last; forgets all of it when it is full, which is rare and cheap. */
export function remembered<Value>(
  work: (text: string) => Value,
  limit: number,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (text.length > LONGEST) return value;
    if (known.size >= limit) known.clear();
    known.set(text, value);
    return value;
  };
}
