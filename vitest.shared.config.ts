import { defineConfig } from 'vitest/config';

// Checks against real data that stands beside the project and is never part of it.
export default defineConfig({
  test: { include: ['tests/shared-data/**/*.shared.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
