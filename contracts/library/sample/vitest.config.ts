import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A project as a user of `restorite/vitest` has one. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.sample.ts'],
    globalSetup: ['../../../server/vitest.ts'],
  },
});
