/**
 * What a `Retry-After` asks for, in whole seconds: a number, a fraction rounded up, or a date. Undefined
 * where it asks for nothing one could do: absent, zero, past, or no such thing.
 */
export function retryAfterSeconds(header: string | undefined, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  const seconds = /^\d+(\.\d+)?$/.test(text)
    ? Number(text)
    : (Date.parse(/[a-z]/i.test(text) ? text : '') - nowMs) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : undefined;
}
