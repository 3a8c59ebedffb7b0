import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlToElements } from '../../src/build/html-elements.ts';
import { SITE_FOLDER } from '../support/build-once.ts';

const linksOf = (path: string) =>
  htmlToElements(readFileSync(join(SITE_FOLDER, path, 'index.html'), 'utf8')).filter(({ name }) => name === 'a');

test.each(['areas/kent', 'officers/kent', 'cy/areas/gwent', 'cy/officers/gwent'])(
  'what stays on the page /%s/ stays in its frame: every jump, and the other language',
  (path) => {
    const staying = linksOf(path).filter(({ attributes }) => attributes['href']!.startsWith('#') || attributes['hreflang']);
    expect(staying.length).toBeGreaterThan(1);
    expect(staying.filter(({ attributes }) => attributes['target'] !== '_self')).toEqual([]);
  },
);

test('all else opens in the whole window', () => {
  const others = linksOf('areas/kent').filter(({ attributes }) => !attributes['href']!.startsWith('#') && !attributes['hreflang']);
  expect(others.filter(({ attributes }) => attributes['target'] === '_self')).toEqual([]);
  expect(readFileSync(join(SITE_FOLDER, 'areas/kent/index.html'), 'utf8')).toContain('<base target="_top">');
});
