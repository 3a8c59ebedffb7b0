import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// A file's name says which project it is in: a plain .test.ts is a unit test.
const BUILT = { globalSetup: ['tests/support/build-once.ts'] };

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', 'tests/.output/**'],
    // Generous because browsers, builds and other programs share two cores; no test asserts a time this way.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    globalSetup: ['tests/support/temporary-folder.ts'],
    projects: [
      // Files that a worker runs one after another share what is loaded, which takes as long as the tests, and its browser.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{browser,long,shared}.test.ts'],
          isolate: false,
        },
      },
      { test: { name: 'browser', include: ['tests/**/*.browser.test.ts'], isolate: false, ...BUILT } },
      // What takes minutes, or needs another browser, a web server or a spreadsheet program.
      { test: { name: 'long', include: ['tests/**/*.long.test.ts'], testTimeout: 1_200_000, hookTimeout: 600_000, ...BUILT } },
      // Checks against real data that is next to the project and never part of it.
      {
        test: {
          name: 'shared',
          include: [existsSync('../shared/testdata') ? 'tests/**/*.shared.test.ts' : 'tests/shared-data/skipped.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
