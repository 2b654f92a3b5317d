/**
 * How much of anything may be written in an order, a fate, a rule or a scenario. Nobody needs half as
 * much; without an end, one request could keep the service busy for all others.
 */
export const LONGEST_TEXT = 4096;
export const LONGEST_NAME = 256;
/** Of what comes in lists: points of progress, errors, operations, figures. */
export const LONGEST_LIST = 100;
/** Of a scenario's fates, rules or events; of the fates or rules of a world. */
export const MOST_ORDERS = 1000;
export const MOST_HEADERS = 64;
/** How deep values may be nested. */
export const DEEPEST = 32;
/** In letters of its JSON. */
export const LARGEST_JSON = 1024 * 1024;
/** Of a history that is taken in; a restore is one, and so is each order and each move of a clock. */
export const MOST_EVENTS = 250_000;
