/** Instants as an exported world has them: counts of 100 ns since 2020. */
export type Ticks = number;

const EPOCH = Date.UTC(2020, 0, 1);
const PER_SECOND = 10_000_000;

/** Of `2022-05-16T15:12:04.1184331Z`; undefined for any other text, and for the year 1. */
export function ticksOf(text: unknown): Ticks | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?Z?$/.exec(String(text));
  if (!match || match[1]?.startsWith('0001')) return undefined;
  const second = (Date.parse(`${match[1] ?? ''}Z`) - EPOCH) / 1000;
  return second * PER_SECOND + Number((match[2] ?? '').padEnd(7, '0'));
}

/** Of an HTTP date, or of `5/16/2022 2:29:12 PM`, which is in UTC. */
export function ticksOfDate(text: unknown): Ticks | undefined {
  const spelled = String(text);
  const ms = Date.parse(/GMT$/.test(spelled) ? spelled : `${spelled} UTC`);
  return Number.isNaN(ms) ? undefined : ((ms - EPOCH) / 1000) * PER_SECOND;
}

/** Of `PT1H26M16.1430412S`. */
export function ticksOfDuration(text: unknown): Ticks | undefined {
  const match = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,7}))?S)?$/.exec(
    String(text),
  );
  if (!match) return undefined;
  const [, day = 0, hour = 0, minute = 0, second = 0, fraction = ''] = match;
  const seconds = ((Number(day) * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Number(second);
  return seconds * PER_SECOND + Number(fraction.padEnd(7, '0'));
}

/** Of `13.23:59:43.8068908`, as .NET writes a time span. */
export function ticksOfTimeSpan(text: unknown): Ticks | undefined {
  const match = /^(?:(\d+)\.)?(\d\d):(\d\d):(\d\d)(?:\.(\d{7}))?$/.exec(String(text));
  if (!match) return undefined;
  const [, day = 0, hour = 0, minute = 0, second = 0, fraction = 0] = match;
  const seconds = ((Number(day) * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Number(second);
  return seconds * PER_SECOND + Number(fraction);
}

export const seconds = (count: number): Ticks => Math.round(count * PER_SECOND);

/** `2022-05-16T15:12:04.1184331Z`. */
export function spellInstant(ticks: Ticks): string {
  const whole = Math.floor(ticks / PER_SECOND);
  const date = new Date(EPOCH + whole * 1000).toISOString().slice(0, 19);
  return `${date}.${String(ticks - whole * PER_SECOND).padStart(7, '0')}Z`;
}

/** `PT3600.5S`, which a fate reads. */
export function spellDuration(ticks: Ticks): string {
  const whole = Math.floor(ticks / PER_SECOND);
  return `PT${whole}.${String(Math.round(ticks - whole * PER_SECOND)).padStart(7, '0')}S`;
}
