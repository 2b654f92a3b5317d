/** Milliseconds since 1970 of a time in a body; UTC where it does not say so, as `0001-01-01T00:00:00`. */
export function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** `yyyy-MM-dd hh:mm:ss tt` in UTC, a 12-hour clock: the only form that filters are sure to take. */
export function filterDate(ms: number): string {
  const [date = '', time = ''] = new Date(ms).toISOString().split('T');
  const hour = Number(time.slice(0, 2));
  const twelve = String(hour % 12 === 0 ? 12 : hour % 12).padStart(2, '0');
  return `${date} ${twelve}${time.slice(2, 8)} ${hour < 12 ? 'AM' : 'PM'}`;
}
