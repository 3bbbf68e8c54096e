/** Owns how the unit tests are found. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test changes a module or a global, so that files share what they load: that takes a third of the time away.
    isolate: false,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    // A guard against a test that never ends, far above what any takes on a busy machine.
    testTimeout: 120_000,
  },
});
