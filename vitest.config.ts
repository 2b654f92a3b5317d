import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{server,fixtures,contracts,openapi}/**/*.test.ts',
      // The other clients come from elsewhere, and take their time: `npm run test:clients`.
      'client-tests/{curl,javascript,model-client,shared}/**/*.test.ts',
      'client-tests/matrix.test.ts',
    ],
    // Hangs are faults: nothing here waits for real time. Slow machines are none.
    testTimeout: 60_000,
    // Files share what they import; none of our modules keeps anything between tests but caches.
    isolate: false,
    // Left alone it keeps a core for itself, which on a small machine is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
