import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/build/serve-site.ts';
import { writeStagedContent } from './staged-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shipped site is served, with a slash at the end. */
    address: string;
    /** Where the staged site is served: live, with listings in every state. */
    stagedAddress: string;
  }
}

/** The day of the tests: states of listings depend on it. */
const TODAY = '2026-11-23';

/** The built sites, for tests that look into their files. */
export const SITE_FOLDER = 'dist';
export const STAGED_FOLDER = 'tests/.output/staged';

/** Builds the shipped and the staged content once for all tests, and serves both as `npm start` does. */
export default async function setup(project: TestProject) {
  // For work on single tests: the last build is good enough.
  const isKept = process.env['WAYMARK_TEST_BUILD'] === 'keep' && existsSync(SITE_FOLDER) && existsSync(STAGED_FOLDER);
  if (!isKept) {
    build({});
    const root = writeStagedContent();
    build({ WAYMARK_ROOT: root, WAYMARK_OUT: STAGED_FOLDER, WAYMARK_UNCHECKED: '1' });
    rmSync(root, { recursive: true });
  }
  const sites = [await serveSite(SITE_FOLDER, 0), await serveSite(STAGED_FOLDER, 0, { isLive: true })] as const;
  project.provide('address', sites[0].address);
  project.provide('stagedAddress', sites[1].address);
  return () => Promise.all(sites.map((site) => site.close()));
}

function build(env: Record<string, string>): void {
  execFileSync(process.execPath, ['src/cli/run.cjs', 'build'], {
    env: { ...process.env, WAYMARK_TODAY: TODAY, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
