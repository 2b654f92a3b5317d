import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../service/stage.ts';
import { sampleOf } from '../whole.ts';
import { FACTS } from './facts.ts';
import { type JobKind, KINDS } from './kinds.ts';
import { type Seen, see } from './seen.ts';
import { openService, type Service } from './service.ts';
import { statesOf } from './states.ts';

/** The facts are only worth what they catch: a field that none of them looks at is a missing fact. */
let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service[Symbol.asyncDispose]());

type Path = readonly (string | number)[];

/** Every field of a body, however deep. */
function* fieldsOf(value: Json, at: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    yield path;
    yield* fieldsOf(value[key], path);
  }
}

type Edit = (within: Json, key: string | number) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  'is left out': (within, key) => {
    if (Array.isArray(within)) within.splice(Number(key), 1);
    else Reflect.deleteProperty(within, key);
  },
  'stands last': (within, key) => {
    const value = within[key];
    Reflect.deleteProperty(within, key);
    within[key] = value;
  },
  'is another': (within, key) => {
    const value = within[key];
    if (typeof value === 'string') within[key] = `${value}?`;
    if (typeof value === 'number') within[key] = value + 1;
    if (value === null) within[key] = 'null';
  },
};

/** The same in the list, where the field is there: a service that errs does so twice. */
function spoilt(seen: Seen, path: Path, edit: Edit): Seen | undefined {
  const edited = (body: Json): Json => {
    const copy = structuredClone(body);
    const within = path.slice(0, -1).reduce((value, key) => value?.[key], copy);
    const key = path.at(-1);
    if (within !== undefined && key !== undefined && key in within) edit(within, key);
    return copy;
  };
  const alone = edited(seen.alone);
  const text = JSON.stringify(alone);
  if (text === JSON.stringify(seen.alone)) return undefined;
  const floats = text.replace(/("progressPercentage":\d+)(?=[,}])/, '$1.0');
  return { ...seen, alone, item: edited(seen.item), text: floats };
}

const isNoticed = (seen: Seen): boolean =>
  FACTS.some(({ of, holds }) => {
    try {
      if (of?.(seen) ?? true) holds(seen);
      return false;
    } catch {
      return true;
    }
  });

/** What nobody can know better: numbers that the service draws, and figures between two that are known. */
const UNKNOWN =
  /errorDetails\.1\.errorCode|^properties\.extendedInfo\.progressPercentage is another$/;

const isKnown = (kind: JobKind, what: string): boolean =>
  !UNKNOWN.test(what) || (what.includes('progress') && kind.operation !== 'Backup');

const EACH_OTHER: readonly JobKind[] = [
  ...new Map(KINDS.map((kind) => [kind.bag, kind])).values(),
].filter(({ says }) => !/unmanaged|another subscription|account/.test(says));

const failedSoon = ({ tasks: [first] }: JobKind): string =>
  first === undefined ? 'has failed' : `has failed amid '${first}'`;

describe.each(sampleOf(EACH_OTHER, 3))('of $says', (kind) => {
  const states = statesOf(kind).filter(
    ({ says }) => says === 'has completed' || says === failedSoon(kind),
  );
  test.each(states)('that $says, no field goes unnoticed', async (state) => {
    const reading = kind.readings.find(({ length }) => length > 1);
    const seen = reading && (await see(service, kind, state, reading)).at(-1);
    if (!seen) throw new Error(`${kind.says} is read at no two versions.`);
    expect(isNoticed(seen)).toBe(false);
    const unnoticed = [...fieldsOf(seen.alone)].flatMap((path) =>
      Object.entries(EDITS).flatMap(([what, edit]) => {
        const wrong = spoilt(seen, path, edit);
        return wrong === undefined || isNoticed(wrong) ? [] : [`${path.join('.')} ${what}`];
      }),
    );
    expect(unnoticed.filter((what) => isKnown(kind, what))).toEqual([]);
  });
});
