import { defineConfig } from 'vitest/config';

// Checks that take too long for every run, or that need other browsers and servers: `.ci/run` runs them with WAYMARK_LONG=1.
export default defineConfig({
  test: {
    include: [
      'tests/**/*.long.ts',
      'tests/match/properties.test.ts',
      'tests/hostile/mutated-listings.test.ts',
      'tests/hostile/hostile-values.test.ts',
      'tests/leaving/w*.test.ts',
    ],
    globalSetup: ['tests/support/build-once.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
