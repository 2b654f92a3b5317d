/** One result: what was measured, against what, and what is wanted of it. */
export interface Figure {
  readonly what: string;
  /** What it stands beside; a figure in `MB`, `s` or `ms` is a difference or a span of its own. */
  readonly against: string;
  readonly value: number;
  readonly unit: 'times' | 's' | 'ms' | 'MB' | 'bytes';
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Whether a figure is as wanted; undefined where nothing is. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

/** `0.45 ×`, `12.3 MB`. */
export const written = (value: number, unit: Figure['unit']): string =>
  unit === 'times' ? `${rounded(value)} ×` : `${rounded(value)} ${unit}`;

export function writtenTarget({ target, unit }: Figure): string {
  if (!target) return '';
  return 'atLeast' in target
    ? `at least ${written(target.atLeast, unit)}`
    : `at most ${written(target.atMost, unit)}`;
}

/** Three digits are as much as a run can promise. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
