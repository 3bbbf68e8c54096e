/** Owns how the unit tests are found. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    // A guard against a test that never ends, far above what any takes on a busy machine.
    testTimeout: 120_000,
  },
});
