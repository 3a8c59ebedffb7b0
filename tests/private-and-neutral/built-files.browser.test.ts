import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { filesIn, pagesIn } from '../support/built-files.ts';
import { readable } from '../support/packed-files.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { CONFIDENTIAL_DIGEST, CONFIDENTIAL_WORDS } from '../support/fixture-content.ts';

const titleOf = (html: string) => /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

describe('hidden addresses', () => {
  // However they may be written: in an address, a word index, a key, a table.
  const bare = (text: string) => text.toLowerCase().replaceAll(/%20|&nbsp;|[\s+_-]/g, '');
  const files = filesIn(SITE_FOLDER);

  test('stand in no file of the built site, even where the check was passed over', () => {
    const leaking = files.filter((file) => {
      const text = bare(readable(readFileSync(file)));
      return [...CONFIDENTIAL_WORDS, CONFIDENTIAL_DIGEST].some((word) => text.includes(bare(word)));
    });
    expect(leaking).toEqual([]);
  });
  test('leave no digest behind, by which a guess could be tried', () => {
    const opened = files.filter((file) => readFileSync(file).includes('"facts":"1-'));
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter((file) => !/editor.data/.test(file))).toEqual([]);
  });
  test('were looked for in pages, parts, maps, tables and the word index', () => {
    const looked = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
    for (const kind of [
      /cards.index\.html$/,
      /topo.*\.json$/,
      /towns.*\.json$/,
      /words-en.*\.json$/,
      /places.*\.json$/,
      /services.*\.html$/,
    ]) {
      expect(looked(kind)).toBeGreaterThan(0);
    }
    // The listing itself is there: it is its places that are not.
    expect(files.filter((file) => readFileSync(file).includes('Bramble Rooms')).length).toBeGreaterThan(3);
  });
  test('give no point on a map: a town-only place stands in the middle of its town', () => {
    const html = readFileSync(join(SITE_FOLDER, 'areas/kent/cards/index.html'), 'utf8');
    const { facts } = JSON.parse(/<script[^>]*id="facts"[^>]*>([^<]*)<\/script>/.exec(html)![1]!) as { facts: Record<string, unknown>[] };
    const refs = [...html.matchAll(/data-ref="([^"]*)"/g)].map(([, ref]) => ref);
    const secret = facts[refs.indexOf('3gbbph')]!;
    const gravesend = (JSON.stringify(secret).match(/51\.\d+/g) ?? []).map(Number);
    expect(gravesend.length).toBe(1);
    expect(gravesend[0]).toBeCloseTo(51.44, 1);
  });
  test('leave the town of a town-only place', () => {
    expect(readFileSync(join(SITE_FOLDER, 'services/counselling-kent-secret/index.html'), 'utf8')).toContain('Somewhere in Gravesend.');
  });
});

describe('titles and addresses', () => {
  const pages = pagesIn(SITE_FOLDER).map((file) => {
    const html = readFileSync(file, 'utf8');
    return { file, title: titleOf(html), isRedirect: html.includes('http-equiv="refresh"') };
  });
  test('tell a stranger nothing', () => {
    expect(
      pages.filter(
        ({ file, title }) =>
          title === '' || tellingWordsIn(title).length > 0 || tellingWordsIn(file.replaceAll('/', ' ').replaceAll('\\', ' ')).length > 0,
      ),
    ).toEqual([]);
  });
  test.each([
    ['English', ''],
    ['Welsh', 'cy'],
  ])('are each page’s own in the %s tree', (_, folder) => {
    const own = pages.filter(({ file, isRedirect }) => file.startsWith(join(SITE_FOLDER, 'cy/')) === (folder === 'cy') && !isRedirect);
    expect(own.length).toBeGreaterThan(1000);
    const seen = Map.groupBy(own, ({ title }) => title);
    expect([...seen.values()].filter((same) => same.length > 1)).toEqual([]);
  });
});

describe('a live copy', () => {
  const pages = pagesIn(SITE_FOLDER).map((file) => readFileSync(file, 'utf8'));
  test('has no banner, and may be found', () => {
    expect(pages.some((html) => html.includes('class="preview"') || html.includes('noindex'))).toBe(false);
  });
  test('names its own address on every page, and all of them in the sitemap', () => {
    expect(pages.every((html) => html.includes('<link rel="canonical" href="https://waymark.example/'))).toBe(true);
    const sitemap = readFileSync(join(SITE_FOLDER, 'sitemap.xml'), 'utf8');
    // All but the page for what is not there, of which each language has one, and those at old addresses, which only lead on.
    const own = pages.filter((html) => !html.includes('http-equiv="refresh"'));
    expect(sitemap.match(/<loc>/g)?.length).toBe(own.length - LOCALES.length);
    expect(readFileSync(join(SITE_FOLDER, 'robots.txt'), 'utf8')).toContain('Sitemap: https://waymark.example/sitemap.xml');
  });
});
