import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { isPartial } from '../support/partials.ts';
import { SITE_FOLDER, STAGED_FOLDER } from '../support/build-once.ts';
import { PLANTED } from '../support/staged-content.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const pagesIn = (folder: string) => filesIn(folder).filter((file) => file.endsWith('.html') && !isPartial(file));
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

describe('hidden addresses', () => {
  test('stand in no file of the built site, even where the check was passed over', () => {
    const leaking = filesIn(STAGED_FOLDER).filter((file) => PLANTED.some((word) => readFileSync(file).includes(word)));
    expect(leaking).toEqual([]);
  });
  test('leave the town of a town-only place', () => {
    expect(readFileSync(join(STAGED_FOLDER, 'services/counselling-kent-secret/index.html'), 'utf8')).toContain('Somewhere in Gravesend.');
  });
});

describe('titles and addresses', () => {
  const pages = pagesIn(SITE_FOLDER).map((file) => ({ file, title: titleOf(readFileSync(file, 'utf8')) }));
  test('tell a stranger nothing', () => {
    expect(
      pages.filter(
        ({ file, title }) =>
          title === '' || tellingWordsIn(title).length > 0 || tellingWordsIn(file.replaceAll('/', ' ').replaceAll('\\', ' ')).length > 0,
      ),
    ).toEqual([]);
  });
  test('are each page’s own', () => {
    const seen = Map.groupBy(pages, ({ title }) => title);
    expect([...seen.values()].filter((same) => same.length > 1)).toEqual([]);
  });
});

describe('a preview', () => {
  const pages = pagesIn(SITE_FOLDER).map((file) => readFileSync(file, 'utf8'));
  test('asks search engines to stay away, on every page', () => {
    expect(pages.every((html) => html.includes('<meta name="robots" content="noindex">'))).toBe(true);
    expect(readFileSync(join(SITE_FOLDER, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(existsSync(join(SITE_FOLDER, 'sitemap.xml'))).toBe(false);
  });
  test('says on every page that it is one', () => {
    expect(pages.every((html) => html.includes('class="preview"'))).toBe(true);
  });
});

describe('a live copy', () => {
  const pages = pagesIn(STAGED_FOLDER).map((file) => readFileSync(file, 'utf8'));
  test('has no banner, and may be found', () => {
    expect(pages.some((html) => html.includes('class="preview"') || html.includes('noindex'))).toBe(false);
  });
  test('names its own address on every page, and all of them in the sitemap', () => {
    expect(pages.every((html) => html.includes('<link rel="canonical" href="https://waymark.example/'))).toBe(true);
    const sitemap = readFileSync(join(STAGED_FOLDER, 'sitemap.xml'), 'utf8');
    // All but the page for what is not there, and those at old addresses, which only lead on.
    const own = pages.filter((html) => !html.includes('http-equiv="refresh"'));
    expect(sitemap.match(/<loc>/g)?.length).toBe(own.length - 1);
    expect(readFileSync(join(STAGED_FOLDER, 'robots.txt'), 'utf8')).toContain('Sitemap: https://waymark.example/sitemap.xml');
  });
});

test('the shipped site keeps within 60 MB', () => {
  const bytes = filesIn(SITE_FOLDER).reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(bytes).toBeLessThan(60e6);
});
