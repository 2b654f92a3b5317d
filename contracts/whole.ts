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

/** Behind the name of a test that a sample leaves out whole: why it is skipped. */
export const LEFT_OUT = WHOLE ? '' : ' (skipped: npm run test:whole plays it)';
