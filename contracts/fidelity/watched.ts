import type { Json } from './json.ts';

/** Places of an answer, `status` or `body value[0].name`. */
export type Places = Set<string>;

/** An answer that takes down what is read of it: whoever draws a world after it cannot hide what was taken. */
export function watched<Answer extends object>(answer: Answer, read: Places): Answer {
  return watch(answer, (name) => name, read);
}

export const watchedBody = (body: Json, read: Places): Json =>
  watch(body, (name) => `body ${name}`, read);

function watch<Thing extends object>(
  thing: Thing,
  placeOf: (name: string) => string,
  read: Places,
): Thing {
  const note = (name: string | symbol): void => {
    if (typeof name === 'string' && Object.hasOwn(thing, name)) read.add(placeOf(name));
  };
  return new Proxy(thing, {
    get(target, name, receiver) {
      note(name);
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol' || typeof value !== 'object' || value === null) return value;
      return watch(value, below(value, placeOf(name)), read);
    },
    has(target, name) {
      note(name);
      return Reflect.has(target, name);
    },
  });
}

const below =
  (value: object, place: string) =>
  (name: string): string =>
    Array.isArray(value) ? `${place}[${name}]` : `${place}.${name}`;

/** The places of a body whose texts stand whole in a world, whatever the casing. */
export function standingIn(world: string, body: Json): Places {
  const texts = new Set<string>();
  eachText(
    JSON.parse(world) as unknown,
    (name) => name,
    (_, text) => texts.add(text.toLowerCase()),
  );
  const places: Places = new Set();
  eachText(
    body,
    (name) => `body ${name}`,
    (place, text) => {
      if (texts.has(text.toLowerCase())) places.add(place);
    },
  );
  return places;
}

function eachText(
  value: unknown,
  placeOf: (name: string) => string,
  tell: (place: string, text: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    const place = placeOf(name);
    if (typeof part === 'string') tell(place, part);
    else if (typeof part === 'object' && part !== null) eachText(part, below(part, place), tell);
  }
}
