import { join } from 'node:path';
import { contentRoot } from '../directory/content-root.ts';
import { readFile } from '../directory/read-files.ts';
import { site as siteSchema } from '../directory/schemas/site.ts';

/** The folder that a site is served in on its host, with a slash at each end: "/waymark/", or "/" for the whole host. */
export const addressToBase = (address: string | undefined): string => (address ? new URL(address).pathname.replace(/\/*$/, '/') : '/');

/** Astro's `site` and `base`, both from `address` in content/site.yaml. An address that `check` refuses counts as none. */
export function siteAndBase(): { site?: string; base: string } {
  const root = contentRoot();
  const address = readFile(root, join(root, 'content/site.yaml'), siteSchema).good?.value.address;
  return { ...(address ? { site: address } : {}), base: addressToBase(address) };
}
