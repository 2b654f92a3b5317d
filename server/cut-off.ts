const met = new WeakSet<object>();

/**
 * Marks what a caller of `fetch` is to meet though nothing has gone wrong: an ordered end of its
 * connection, or its own signal. Whoever catches mistakes of ours lets it pass.
 */
export function asMet<Fault>(fault: Fault): Fault {
  if (typeof fault === 'object' && fault !== null) met.add(fault);
  return fault;
}

export const isMet = (fault: object): boolean => met.has(fault);
