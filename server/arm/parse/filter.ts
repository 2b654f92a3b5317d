/**
 * `$filter` as this service takes it: a chain of equalities, `name eq 'value' and …`. Every client
 * recorded writes `eq` even for what is a range (`startTime eq '…' and endTime eq '…'`); an old
 * description of the service leaves the second `eq` out, so a name may be followed by its value at
 * once. Values stand in single quotes, `''` for a quote inside one; braces are taken for quotes, as
 * that description has them.
 */
export type Filter = ReadonlyMap<string, Clause>;

export interface Clause {
  readonly name: string;
  readonly value: string;
  /** Where its name begins in the text, counted from 1. */
  readonly column: number;
}

export interface FilterFault {
  readonly fault: string;
}

/** Reads a filter, names in lower case; or says which part of it makes no sense. */
export function parseFilter(text: string): Filter | FilterFault {
  const tokens = tokenize(text);
  if ('fault' in tokens) return tokens;
  const clauses = new Map<string, Clause>();
  let at = 0;
  while (at < tokens.length) {
    if (at > 0) {
      const joint = tokens[at];
      if (!isWord(joint, 'and')) return expected("'and'", joint, text);
      at += 1;
    }
    const name = tokens[at];
    if (name?.kind !== 'word') return expected('a name', name, text);
    at += isWord(tokens[at + 1], 'eq') ? 2 : 1;
    const value = tokens[at];
    if (value?.kind !== 'value') return expected("'eq' and a value in quotes", value, text);
    at += 1;
    const key = name.text.toLowerCase();
    if (clauses.has(key))
      return { fault: `at column ${name.column}: '${name.text}' is there a second time` };
    clauses.set(key, { name: name.text, value: value.text, column: name.column });
  }
  return clauses;
}

interface Token {
  readonly kind: 'word' | 'value';
  readonly text: string;
  readonly column: number;
}

const TOKEN = /\s*(?:([A-Za-z][A-Za-z0-9]*)|'((?:[^']|'')*)'|\{([^{}]*)\})\s*/y;

function tokenize(text: string): Token[] | FilterFault {
  const tokens: Token[] = [];
  const reader = new RegExp(TOKEN);
  while (reader.lastIndex < text.length) {
    const from = reader.lastIndex;
    const match = reader.exec(text);
    if (!match) return { fault: `at column ${from + 1}: ${excerpt(text, from)} cannot be read` };
    const [whole, word, quoted, braced] = match;
    const column = from + (whole.length - whole.trimStart().length) + 1;
    if (word !== undefined) tokens.push({ kind: 'word', text: word, column });
    else {
      const value = quoted?.replaceAll("''", "'") ?? braced ?? '';
      tokens.push({ kind: 'value', text: value, column });
    }
  }
  return tokens;
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toLowerCase() === word;

function expected(what: string, token: Token | undefined, text: string): FilterFault {
  return token
    ? { fault: `at column ${token.column}: expected ${what}; got '${token.text}'` }
    : { fault: `at column ${text.length + 1}: expected ${what}; the filter ends there` };
}

const excerpt = (text: string, from: number): string => `'${text.slice(from, from + 20)}'`;
