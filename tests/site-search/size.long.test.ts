import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { SHIPPED_FOLDER } from '../support/build-once.ts';

// What a first search loads of the shipped content, in brotli: as a compressed build has it, and as a host sends it that
// compresses at once, which is what the page says.
const sizeOf = (pattern: string, quality: number = constants.BROTLI_MAX_QUALITY) => {
  const files = globSync(join(SHIPPED_FOLDER, pattern));
  expect(files.length).toBe(1);
  return brotliCompressSync(readFileSync(files[0]!), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
};

test.each([
  ['English', 'en', 200_000],
  ['Welsh', 'cy', 225_000],
])('worker and pack: %s', (_, locale, most) => {
  const size = sizeOf('search-worker/*.js') + sizeOf(`tables/search-${locale}.*.bin`);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(most);
  const page = readFileSync(join(SHIPPED_FOLDER, locale === 'en' ? '' : locale, 'search/index.html'), 'utf8');
  const atOnce = sizeOf('search-worker/*.js', 5) + sizeOf(`tables/search-${locale}.*.bin`, 5);
  expect(page).toContain(`${Math.ceil(atOnce / 1000)} kB`);
  expect(atOnce).toBeGreaterThanOrEqual(size);
});
