/** Whether a value has lists or objects below so many others; nothing is called within itself to find out. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((one) => (isNest(one) ? Object.values(one).filter(isNest) : []));
  }
  return false;
}

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null;
