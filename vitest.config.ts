import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{server,fixtures,contracts,client-tests,openapi}/**/*.test.ts'],
    // Hangs are faults: nothing here waits for real time.
    testTimeout: 20_000,
    // Files share what they import; none of our modules keeps anything between tests but caches.
    isolate: false,
    // Left alone it keeps a core for itself, which on a small machine is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
