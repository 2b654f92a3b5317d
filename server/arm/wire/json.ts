/**
 * JSON as the service writes it: compact, and with figures that keep their `.0` (recorded:
 * `"progressPercentage":1.0`), which `JSON.stringify` alone cannot do.
 */
class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  toJSON(): string {
    const text = Number.isInteger(this.value) ? `${this.value}.0` : `${this.value}`;
    return `${MARK}${text}${MARK}`;
  }
}

/** A private-use character: no name or text of the service has one. */
const MARK = '\uE000';
const MARKED = new RegExp(`"${MARK}([^${MARK}]*)${MARK}"`, 'g');

/**
 * A figure that keeps its `.0`. It claims to be a number, as the contract has it; until it is
 * encoded nobody looks at it.
 */
export const float = (value: number): number => new Float(value) as unknown as number;

export function encode(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes(MARK) ? text.replace(MARKED, '$1') : text;
}
