import type { Ending } from './client-record.ts';

type Made = (asks: string, does: string, waits?: readonly number[]) => Ending;

const ending =
  (says: Ending['says']): Made =>
  (asks, does, waits) => ({ says, restores: 1, asks, does, ...(waits && { waits }) });

/** Endings of a client that has begun one restore: that it restored, and that it did not. */
export const restored = ending('restored');
export const failed = ending('failed');
