import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    address: string;
  }
}

/** The day of the tests: states of listings depend on it. */
const TODAY = '2026-11-23';

/** Builds the shipped content once for all tests, and serves it as `npm start` does. */
export default async function setup(project: TestProject) {
  if (process.env['WAYMARK_TEST_BUILD'] !== 'keep') {
    execFileSync(process.execPath, ['src/cli/run.cjs', 'build'], { env: { ...process.env, WAYMARK_TODAY: TODAY }, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const served = await serveSite('dist', 0);
  project.provide('address', served.address);
  return () => served.close();
}
