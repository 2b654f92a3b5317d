import { fileURLToPath } from 'node:url';

/** The path of the world `lab`, for whoever makes worlds. */
export const LAB = fileURLToPath(new URL('lab.yaml', import.meta.url));
