import { fileURLToPath } from 'node:url';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The path of the world `lab`: the service is started with it, since it reads files beside that alone. */
export const LAB = beside('lab.yaml');

/** One in which the backup has chosen among the disks. */
export const CHOSEN = beside('chosen.yaml');
