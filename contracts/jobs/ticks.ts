/** Times of answers as counts of 100 ns, which a number holds exactly if it counts from 2020. */
const EPOCH = Date.UTC(2020, 0, 1);
const TICKS = 10_000_000;

const fraction = (text = ''): number => Number(text.padEnd(7, '0'));

/** `2026-03-02T09:30:00.1234567Z`: at most seven decimals, without a nought at the end. */
export function instant(text: string): number {
  const [, whole, decimals] = /^([\d-]{10}T[\d:]{8})(?:\.(\d{0,6}[1-9]))?Z$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`'${text}' is not an instant as Azure writes it.`);
  return ((Date.parse(`${whole}Z`) - EPOCH) / 1000) * TICKS + fraction(decimals);
}

/** `PT1H26M16.1430412S`; nothing is `PT0S`. */
export function duration(text: string): number {
  const [all, hours = '0', minutes = '0', seconds = '0', decimals] =
    /^PT(?=\d)(?:([1-9]\d*)H)?(?:([1-9]\d*)M)?(?:(\d+)(?:\.(\d{0,6}[1-9]))?S)?$/.exec(text) ?? [];
  if (all === undefined) throw new Error(`'${text}' is not a duration as Azure writes it.`);
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * TICKS + fraction(decimals);
}
