import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { siteToCopy } from '../../src/build/server-files.ts';
import { buildIfChanged } from './build-site.ts';
import { fixtureDirectory, writeFixtureWithConfidentialAddress } from './fixture-content.ts';
import { readShippedDirectory } from './shipped-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site of the fixture content is served, with a slash at the end. */
    address: string;
    /** Where the site of the shipped content is served: for what holds whatever its listings say. */
    shippedAddress: string;
  }
}

/** The built sites, for tests that look into their files. */
export const SITE_FOLDER = 'tests/.output/fixture';
export const SHIPPED_FOLDER = 'tests/.output/shipped';

/** Builds the sites of the fixture and of the shipped content, where something changed, and serves them as `npm start` does. */
export default async function setup(project: TestProject) {
  const [fixture] = await Promise.all([serveFixtureSite(), buildIfChanged({ folder: SHIPPED_FOLDER, root: '.' })]);
  const shipped = await serveSite(SHIPPED_FOLDER, 0, siteToCopy(readShippedDirectory().site));
  project.provide('address', fixture.address);
  project.provide('shippedAddress', shipped.address);
  return () => Promise.all([fixture.close(), shipped.close()]);
}

/** Builds the site of the fixture content where something changed, and serves it. */
export async function serveFixtureSite(): Promise<Served> {
  const root = writeFixtureWithConfidentialAddress();
  await buildIfChanged({ folder: SITE_FOLDER, root, env: { WAYMARK_UNCHECKED: '1' } }).finally(() => rmSync(root, { recursive: true }));
  return serveSite(SITE_FOLDER, 0, siteToCopy(fixtureDirectory().site));
}
