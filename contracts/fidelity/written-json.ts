/** JSON as it was written: numbers keep their spelling, so that `1.0` is not `1`. */
export type Written = string | WrittenNumber | boolean | null | readonly Written[] | WrittenObject;

export interface WrittenObject {
  readonly [name: string]: Written;
}

/** A number by its letters. */
export class WrittenNumber {
  readonly letters: string;

  constructor(letters: string) {
    this.letters = letters;
  }
}

/** Undefined where a text is no JSON. */
export function readWritten(text: string): Written | undefined {
  const marked = text.replace(TOKENS, (token) =>
    token.startsWith('"') ? token : JSON.stringify(MARK + token),
  );
  try {
    return JSON.parse(marked, unmark) as Written;
  } catch {
    return undefined;
  }
}

const unmark = (_: string, value: unknown): unknown =>
  typeof value === 'string' && value.startsWith(MARK)
    ? new WrittenNumber(value.slice(MARK.length))
    : value;

/** Texts, to leave them alone, and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** No text of an answer begins so. */
const MARK = '\u0001number:';

export const isObject = (value: Written | undefined): value is WrittenObject =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof WrittenNumber);

export const isList = (value: Written | undefined): value is readonly Written[] =>
  Array.isArray(value);

/** With the fields of every object, and the things of every list that have names, in the order of these. */
export function sorted(value: Written): Written {
  if (isList(value))
    return value.map(sorted).sort((one, other) => compareTexts(nameOf(one), nameOf(other)));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, sorted(field)] as const);
  return Object.fromEntries(fields.sort(([one], [other]) => compareTexts(one, other)));
}

/** By their code units, as nobody's language has it. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const nameOf = (value: Written): string => {
  const name = isObject(value) ? value['name'] : undefined;
  return typeof name === 'string' ? name : '';
};

/** As a compact text again, numbers by their letters. */
export function write(value: Written): string {
  if (value instanceof WrittenNumber) return value.letters;
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}:${write(field)}`,
  );
  return `{${fields.join(',')}}`;
}

/** Object, list, text, number, boolean or null. */
export function typeOf(value: Written): string {
  if (value === null) return 'null';
  if (value instanceof WrittenNumber) return value.letters.includes('.') ? 'float' : 'whole number';
  return Array.isArray(value) ? 'list' : typeof value;
}
