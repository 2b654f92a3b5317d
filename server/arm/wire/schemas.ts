import type { components } from '../../../openapi/generated/azure-backup.ts';

/** The contract's schemas by name: what a renderer's value is held to. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
