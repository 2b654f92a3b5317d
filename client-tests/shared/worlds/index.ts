import { fileURLToPath } from 'node:url';

/** The path of the world `lab`: the service is started with it, since it reads no file from elsewhere. */
export const LAB = fileURLToPath(new URL('lab.yaml', import.meta.url));
