import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { filesBelow, twins, WELSH_FOLDER } from './built-pages.ts';

const pages = twins();

test('every page stands in both trees', () => {
  const english = filesBelow(SITE_FOLDER).filter((file) => !file.startsWith('cy/'));
  expect(filesBelow(WELSH_FOLDER)).toEqual(english);
});

test('data files and shared tables stand once', () => {
  for (const folder of ['tables', '_astro', 'api', 'data/services.csv']) expect(existsSync(join(WELSH_FOLDER, folder)), folder).toBe(false);
});

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;
const headings = (html: string) => [...html.matchAll(/<(h[1-6])\b/g)].map(([, level]) => level).join(' ');
const controls = (html: string) =>
  ['a', 'button', 'input', 'select', 'option', 'textarea', 'label', 'summary', 'form', 'fieldset', 'legend', 'img', 'table'].map(
    (tag) => `${tag} ${count(html, new RegExp(`<${tag}[\\s>]`, 'g'))}`,
  );
const links = (html: string) => [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href!);

/** Links as they would be in the English tree; the switch to the other language is looked at on its own. */
const inEnglishTree = (html: string) =>
  links(html.replace(/<a [^>]*hreflang="(?:cy|en)"[^>]*>/, ''))
    // A letter that is ready to be sent is written in the page's language; whom it goes to is the same.
    .map((href) => href.replace(/^\/cy\//, '/').replace(/^(mailto:[^?]*).*/, '$1'))
    .sort();

/** The list of places for officers is in the order of each language's own letters. */
const withoutPlaces = (html: string) => html.replace(/<details [^>]*id="by-name"[^]*?(?=<div id="names")/, '');

/** The files whose twins differ in something. */
const differing = (of: (html: string) => unknown) =>
  pages
    .filter(({ english, welsh }) => JSON.stringify(of(withoutPlaces(english))) !== JSON.stringify(of(withoutPlaces(welsh))))
    .map(({ file }) => file);

describe('a page and its twin have the same', () => {
  test('headings', () => expect(differing(headings)).toEqual([]));
  test('controls', () => expect(differing(controls)).toEqual([]));
  test('links', () => expect(differing(inEnglishTree)).toEqual([]));
  // The headings inside a guide are named after their own words.
  test('parts to jump to', () =>
    expect(
      differing((html) =>
        [...html.replaceAll(/<h([1-4]) id="[^"]*">/g, '<h$1 id="">').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id).sort(),
      ),
    ).toEqual([]));
});

describe('a Welsh page', () => {
  // What stands at an address that a listing had before leads on: its twin is the page of today.
  const isMoved = ({ welsh }: (typeof pages)[number]) => welsh.includes('http-equiv="refresh"');
  const whole = pages.filter((page) => page.welsh.includes('<html') && !isMoved(page));
  test('says that it is in Welsh', () => {
    expect(whole.filter(({ welsh }) => !/<html lang="cy-GB"/.test(welsh)).map(({ file }) => file)).toEqual([]);
  });

  test('links to no page of the English tree but its own twin', () => {
    const leaving = whole.flatMap(({ file, welsh }) =>
      links(welsh)
        .filter((href) => href.startsWith('/') && !href.startsWith('/cy/'))
        // Data stands once.
        .filter((href) => !/^\/(api|data|upkeep)\/.*\.(json|csv|xlsx|geojson|ics)$|^\/about\/licences\.txt$/.test(href))
        .filter((href) => !file.startsWith('404') && href !== `/${file.replace(/index\.html$/, '')}`)
        .map((href) => `${file}: ${href}`),
    );
    expect(leaving).toEqual([]);
  });

  test('has its twin behind the switch, and the twin has it', () => {
    const path = (file: string) => (file === '404.html' ? '/' : `/${file.replace(/index\.html$/, '')}`);
    for (const { file, english, welsh } of whole) {
      expect(welsh, file).toContain(`<a href="${path(file)}" lang="en" hreflang="en"`);
      expect(english, file).toContain(`<a href="/cy${path(file)}" lang="cy" hreflang="cy"`);
    }
  });
});

test('the page of an old address leads on in its own language, and its switch to the new page in the other', () => {
  const read = (tree: string) => readFileSync(join(tree, 'services/counselling-kent-old/index.html'), 'utf8');
  expect(read(WELSH_FOLDER)).toContain('<meta http-equiv="refresh" content="0; url=/cy/services/counselling-kent-fresh/">');
  expect(read(WELSH_FOLDER)).toContain('<a href="/services/counselling-kent-fresh/" lang="en" hreflang="en"');
  expect(read(SITE_FOLDER)).toContain('<meta http-equiv="refresh" content="0; url=/services/counselling-kent-fresh/">');
  expect(read(SITE_FOLDER)).toContain('<a href="/cy/services/counselling-kent-fresh/" lang="cy" hreflang="cy"');
});

test('no link of either tree leads to a page that is not there', () => {
  const dead = new Set<string>();
  for (const { english, welsh } of pages)
    for (const href of [...links(english), ...links(welsh)]) {
      const path = /^\/[^#?]*/.exec(href)?.[0];
      if (path && !existsSync(join(SITE_FOLDER, path.endsWith('/') ? `${path}index.html` : path))) dead.add(href);
    }
  expect([...dead]).toEqual([]);
});
