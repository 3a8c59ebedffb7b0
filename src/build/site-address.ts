import { join } from 'node:path';
import { contentRoot } from '../directory/content-root.ts';
import { readFile } from '../directory/read-files.ts';
import { schemas } from '../directory/schemas.ts';
import type { Site } from '../directory/schemas/site.ts';

/** The settings of this copy: undefined where `check` refuses them. */
export function readSite(): Site | undefined {
  const root = contentRoot();
  return readFile(root, join(root, 'content/site.yaml'), schemas.site).good?.value;
}

/** The folder that a site is served in on its host, with a slash at each end: "/waymark/", or "/" for the whole host. */
export const addressToBase = (address: string | undefined): string => (address ? new URL(address).pathname.replace(/\/*$/, '/') : '/');

/** Astro's `site` and `base`, both from `address` in content/site.yaml. An address that `check` refuses counts as none. */
export function siteAndBase(): { site?: string; base: string } {
  // Astro would take a variable of this name, which many machines have, for the base path in place of its own `base`.
  delete process.env['BASE_URL'];
  const address = readSite()?.address;
  return { ...(address ? { site: address } : {}), base: addressToBase(address) };
}
