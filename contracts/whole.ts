/**
 * `npm test` is for the minute between two thoughts: of what is long it plays a sample, always the
 * same. `npm run test:whole`, as CI does, plays all.
 */
export const WHOLE = (process.env['RESTORITE_WHOLE'] ?? '') !== '';

/** Every so many, the first among them; in the whole run all. */
export const sampleOf = <const Rows extends readonly unknown[]>(
  all: Rows,
  every = 4,
): Rows[number][] => all.filter((_, at) => WHOLE || at % every === 0);
