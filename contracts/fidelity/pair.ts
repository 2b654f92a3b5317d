import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request and its answer, as somebody's test suite recorded them against the real service, or as its specification has them. */
export interface Pair {
  readonly name: string;
  /** What wrote it down: each kind deletes and rewrites other things. */
  readonly recorder: 'az' | 'powershell' | 'specification' | 'notes';
  /** Whether headers that it lacks may only have been lost on the way to the file. */
  readonly hasAllHeaders: boolean;
  readonly method: string;
  /** From the first `/`, its query included, spelled as it was sent. */
  readonly path: string;
  readonly apiVersion: string;
  readonly sentHeaders: readonly Header[];
  readonly sent: string;
  readonly status: number;
  readonly headers: readonly Header[];
  readonly text: string;
}

/** Repeated ones are repeated. */
export type Header = readonly [name: string, value: string];

/** How a pair lies in a file. */
export interface PairFile {
  readonly note?: string;
  readonly request: {
    readonly method: string;
    readonly uri: string;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number | { readonly code: number };
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body: string | null;
  };
}

/** All pairs of a folder, by their files' names. */
export const readPairs = (folder: string): readonly Pair[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) =>
      pairOf(
        name.replace('.json', ''),
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as PairFile,
      ),
    );

export function pairOf(name: string, file: PairFile): Pair {
  const { request, response } = file;
  const headers = flat(response.headers);
  const path = request.uri.replace(/^https?:\/\/[^/]+/i, '');
  return {
    name,
    recorder: headers.some(([header]) => /[A-Z]/.test(header)) ? 'powershell' : 'az',
    hasAllHeaders: !isIncomplete(file.note, headers),
    method: request.method,
    path,
    apiVersion: /[?&]api-version=([^&]*)/i.exec(path)?.[1] ?? '',
    sentHeaders: flat(request.headers),
    sent: request.body ?? '',
    status: typeof response.status === 'number' ? response.status : response.status.code,
    headers,
    text: response.body ?? '',
  };
}

const flat = (headers: PairFile['request']['headers']): Header[] =>
  Object.entries(headers).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );

/** Whoever copied a pair by hand says that headers are left out, or has not read a value. */
const isIncomplete = (note = '', headers: readonly Header[]): boolean =>
  /remaining headers/i.test(note) || headers.some(([, value]) => value.includes(NOT_READ));

export const NOT_READ = '<not read>';
