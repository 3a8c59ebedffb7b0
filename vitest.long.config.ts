import { defineConfig } from 'vitest/config';

// Checks that take too long for every run, or that need other browsers and servers. `.ci/run` runs them with WAYMARK_LONG=1.
const LONG = [
  'tests/engines/*.long.ts',
  'tests/private-and-neutral/*.long.ts',
  'tests/serving/*.long.ts',
  'tests/open-data/*.long.ts',
  'tests/officers/*.long.ts',
  'tests/sheets/*.long.ts',
  'tests/editor/*.long.ts',
  'tests/exact-postcodes/*.long.ts',
  'tests/handbook/*.long.ts',
  'tests/accessible/*.test.ts',
  'tests/both-languages/in-welsh.test.ts',
  'tests/upkeep-pages/with-javascript.test.ts',
  'tests/officers/nothing-leaves.test.ts',
  'tests/open-now/table-agrees-with-package.test.ts',
  'tests/match/properties.test.ts',
  'tests/hostile/mutated-listings.test.ts',
  'tests/hostile/hostile-values.test.ts',
];

// What takes many minutes more: WAYMARK_LONGEST=1 adds it.
const LONGEST = ['tests/**/*.long.ts', 'tests/leaving/w*.test.ts'];

export default defineConfig({
  test: {
    include: process.env['WAYMARK_LONGEST'] === '1' ? [...LONG, ...LONGEST] : LONG,
    globalSetup: ['tests/support/build-once.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
