import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/build/serve-site.ts';
import { fixtureDirectory, FIXTURE_ROOT, FIXTURE_TODAY, writeFixtureWithConfidentialAddress } from './fixture-content.ts';
import { readShippedDirectory } from './shipped-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site of the fixture content is served, with a slash at the end. */
    address: string;
    /** Where the site of the shipped content is served: for what holds whatever its listings say. */
    shippedAddress: string;
    /** @deprecated The same as `address`. */
    stagedAddress: string;
  }
}

/** The built sites, for tests that look into their files. */
export const SITE_FOLDER = 'tests/.output/fixture';
export const SHIPPED_FOLDER = 'tests/.output/shipped';
/** @deprecated The same as SITE_FOLDER. */
export const STAGED_FOLDER = SITE_FOLDER;

/** What every site is built from, besides its content. */
const SOURCES = [
  ...globSync('astro.config.*'),
  'docs',
  'package-lock.json',
  'public',
  'src',
  'tests/support/fixture-content.ts',
  'tsconfig.json',
];

/** Builds the sites of the fixture and of the shipped content where they have changed, and serves them as `npm start` does. */
export default async function setup(project: TestProject) {
  buildIfChanged(SITE_FOLDER, join(FIXTURE_ROOT, 'content'), (env) => {
    const root = writeFixtureWithConfidentialAddress();
    build({ ...env, WAYMARK_ROOT: root, WAYMARK_UNCHECKED: '1' });
    rmSync(root, { recursive: true });
  });
  buildIfChanged(SHIPPED_FOLDER, 'content', build);
  const [fixture, shipped] = await Promise.all(
    [
      { folder: SITE_FOLDER, ...fixtureDirectory().site },
      { folder: SHIPPED_FOLDER, ...readShippedDirectory().site },
    ].map(({ folder, stage, framedBy }) => serveSite(folder, 0, { isLive: stage === 'live', framedBy })),
  );
  project.provide('address', fixture!.address);
  project.provide('stagedAddress', fixture!.address);
  project.provide('shippedAddress', shipped!.address);
  return () => Promise.all([fixture!.close(), shipped!.close()]);
}

/** Builds a folder unless it holds what a build of the same sources wrote. */
function buildIfChanged(folder: string, content: string, buildWith: (env: Record<string, string>) => void): void {
  const stamp = `${folder}.sha256`;
  const hash = hashOf([...SOURCES, content]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  // Taken away first: a build that is interrupted must not pass for a whole one.
  rmSync(stamp, { force: true });
  buildWith({ WAYMARK_OUT: folder });
  writeFileSync(stamp, hash);
}

function build(env: Record<string, string>): void {
  execFileSync(process.execPath, ['src/cli/run.cjs', 'build'], {
    env: { ...process.env, WAYMARK_TODAY: FIXTURE_TODAY, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** One hash over the names and the bytes of files, and of all files below folders. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const files = paths.flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort(),
  );
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
