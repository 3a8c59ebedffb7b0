import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SHIPPED_FOLDER } from '../support/build-once.ts';

// What a first search loads of the shipped content, in brotli; `npm start` and a compressed build send it so.
const sizeOf = (pattern: string) => {
  const files = globSync(join(SHIPPED_FOLDER, pattern));
  expect(files.length).toBe(1);
  return brotliCompressSync(readFileSync(files[0]!)).length;
};

test.each([
  ['English', 'en', 200_000],
  ['Welsh', 'cy', 225_000],
])('worker and pack: %s', (_, locale, most) => {
  const size = sizeOf('search-worker/*.js') + sizeOf(`tables/search-${locale}.*.bin`);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(most);
  const page = readFileSync(join(SHIPPED_FOLDER, locale === 'en' ? '' : locale, 'search/index.html'), 'utf8');
  expect(page).toContain(`${Math.ceil(size / 1000)} kB`);
});
