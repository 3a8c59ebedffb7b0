import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressFiles } from '../../src/build/compress-files.ts';
import { SHIPPED_FOLDER } from '../support/build-once.ts';

/** Stands for the name of a town's page. */
const TOWN = '/{town}/';

/** The largest page of a kind in the built site, by the bytes of its file: kinds have a star. */
export function largestOf(kind: string, language: 'en' | 'cy'): string {
  const root = language === 'en' ? '' : 'cy/';
  const [before, after] = `${root}${kind}`.split('*') as [string, string?];
  if (after === undefined) return before;
  const pages = readdirSync(join(SHIPPED_FOLDER, before), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (after === TOWN ? townsOf(`${before}${name}/`) : [`${before}${name}${after}`]));
  const sizes = pages.flatMap((path) => {
    const size = statSync(join(SHIPPED_FOLDER, path, 'index.html'), { throwIfNoEntry: false })?.size;
    return size ? [{ path, size }] : [];
  });
  return sizes.sort((a, b) => b.size - a.size)[0]!.path;
}

const townsOf = (area: string): string[] =>
  readdirSync(join(SHIPPED_FOLDER, area), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['cards', 'topics'].includes(entry.name))
    .map(({ name }) => `${area}${name}/`);

/**
 * A copy of some pages (or files) of the built site with all that they load, compressed as `npm run build -- --compress` does. The whole
 * site would take minutes; the bytes of these are the same.
 */
export async function compressPart(pages: readonly string[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const parts = pages.map((page) => (page.endsWith('/') || page === '' ? `${page}index.html` : page));
  for (const part of ['_astro', 'tables', 'search-worker', '404.html', 'icon.svg', ...parts]) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(SHIPPED_FOLDER, part), join(folder, part), { recursive: true });
  }
  await compressFiles(folder);
}
