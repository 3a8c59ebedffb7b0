import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles, filesToCompress } from '../../src/build/compress-files.ts';

const TEXT = '<p>Someone to talk to, near you, when you are ready.</p>\n'.repeat(50);
const FILES = {
  'index.html': TEXT,
  'areas/kent/index.html': TEXT,
  'services/beacon/index.html': TEXT,
  '_astro/page.css': TEXT,
  'tables/towns.json': TEXT,
  'picture.webp': TEXT,
  'tiny.txt': 'a',
};
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await compressFiles(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['index.html', '_astro/page.css', 'tables/towns.json'])('%s unfolds to what it was, from either form', (name) => {
  expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(TEXT);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(TEXT);
});

test('what is compressed already, and what would grow, is left as it is', () => {
  expect(existsSync(join(folder, 'picture.webp.br'))).toBe(false);
  expect(existsSync(join(folder, 'tiny.txt.br'))).toBe(false);
});

test('what everyone loads is made as small as can be, one of thousands of pages quickly', () => {
  const qualities = Object.fromEntries(filesToCompress(folder).map(({ path, quality }) => [path.slice(folder.length + 1), quality]));
  expect(qualities).toEqual({
    '_astro/page.css': 11,
    'areas/kent/index.html': 11,
    'index.html': 11,
    'services/beacon/index.html': 5,
    'tables/towns.json': 11,
    'tiny.txt': 5,
  });
});
