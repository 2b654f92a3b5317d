import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{server,fixtures,contracts,client-tests,openapi}/**/*.test.ts'],
    // Hangs are faults: nothing here waits for real time.
    testTimeout: 20_000,
  },
});
