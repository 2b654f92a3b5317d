import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The real clients: those that are on the machine are run, the others are named. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['client-tests/{az,go,offline,python}/**/*.test.ts', 'server/**/*.clients.ts'],
    globalSetup: ['client-tests/shared/service.ts'],
    // az waits 30 s where it waits for a job, and takes a second or two to start.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // What is waited for in most tests is the client’s own sleep.
    maxConcurrency: 8,
    maxWorkers: 2,
  },
});
