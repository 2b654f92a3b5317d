/** Written here as well as in package.json, which a bundle cannot read; a test compares the two. */
export const VERSION = '0.1.0';
