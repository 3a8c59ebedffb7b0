import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditSite } from '../../src/cli/audit/audit.ts';
import { htmlToElements } from '../../src/build/html-elements.ts';
import { serveSite, type Served } from '../../src/build/serve-site.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { pagesIn } from '../support/built-files.ts';
import { useBrowser } from '../support/page.ts';
import { search } from '../support/finder.ts';
import { buildTree, writeTree } from './built-tree.ts';
import { hostileTree, listingName } from './hostile-tree.ts';
import { HOSTILE_VALUES } from './values.ts';

const OUT = 'tests/.output/hostile';
const browser = useBrowser();

let served: Served;
/** The numbers of the values whose listing was taken, and so has a page. */
let listed: number[];

beforeAll(async () => {
  const tree = hostileTree();
  const written = writeTree(tree);
  // What only a look across files can find is refused here, with a message: a name that is there twice, a telling word.
  const problems = written.problems();
  written.remove();
  const refused = new Set(problems.map(({ file }) => file.slice('content/'.length)));
  for (const file of refused)
    expect(file, JSON.stringify(problems.find((one) => one.file.endsWith(file)))).toMatch(/hostile-\d+\.(yaml|md)$/);
  const taken = Object.fromEntries(Object.entries(tree).filter(([file]) => !refused.has(file)));
  const rest = writeTree(taken);
  try {
    expect(rest.lines()).toEqual([]);
    await buildTree(rest.root, OUT);
  } finally {
    rest.remove();
  }
  listed = HOSTILE_VALUES.map((_, number) => number).filter((number) => `services/kent/hostile-${number}.yaml` in taken);
  served = await serveSite(OUT, 0);
}, 900_000);
afterAll(() => served.close());

/** A text as a page gives it back: HTML knows one kind of line break. */
const asRead = (text: string): string => text.trim().replaceAll(/\r\n?/g, '\n');
const fileOf = (number: number) => join(OUT, `services/hostile-${number}/index.html`);

describe('the site built with every hostile value that was taken', () => {
  test('has most of them on pages of their own', () => {
    console.log(`${listed.length} of ${HOSTILE_VALUES.length} values stand in listings`);
    expect(listed.length).toBeGreaterThan(HOSTILE_VALUES.length / 2);
  });

  test('has no element and no attribute that the site without them does not have', () => {
    const kinds = (folder: string) =>
      new Set(
        pagesIn(folder).flatMap((file) =>
          htmlToElements(readFileSync(file, 'utf8')).flatMap(({ name, attributes }) => [
            name,
            ...Object.keys(attributes).map((attribute) => `${name} ${attribute}`),
          ]),
        ),
      );
    const plain = kinds(SITE_FOLDER);
    // Facts that no listing of the fixture has bring a table of ours.
    const ours = /^(section (tabindex|aria-label)|table class|th scope|aside( class)?)$/;
    // Markdown has more elements than the fixture’s guides use; none of them can do harm.
    const markdown =
      /^(pre|code|em|del|hr|table|thead|tbody|tr|th|td|blockquote|h[1-6]|ol|a rel|a title|(th|td) align|pre .*|code .*|(h[1-6]) id|ol start)$/;
    expect([...kinds(OUT)].filter((kind) => !plain.has(kind) && !markdown.test(kind) && !ours.test(kind))).toEqual([]);
  });

  test('has each value as words, whole, in the heading of its page', () => {
    for (const number of listed) {
      const heading = htmlToElements(readFileSync(fileOf(number), 'utf8')).find(({ name }) => name === 'h1')!;
      expect(heading.text.trim()).toBe(asRead(listingName(HOSTILE_VALUES[number]!, number)));
    }
  });

  test('has nothing inline, from elsewhere, or leading anywhere but by https, tel, sms and mailto', async () => {
    const { checks, pages } = await auditSite(served.address);
    console.log(`${pages} pages looked at`);
    const wrong = checks.flatMap(({ name, faults }) => faults.map(({ path, what }) => `${name}: ${path} ${what}`));
    expect(wrong).toEqual([]);
  });
});

describe('in a browser', () => {
  async function watched(width: number) {
    const { page, context } = await browser.open({ viewport: { width, height: 800 } });
    const seen: string[] = [];
    page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => void (seen.push('dialog'), dialog.dismiss()));
    page.on('request', (request) => request.url().startsWith(served.address) || seen.push(`request: ${request.url()}`));
    await page.exposeFunction('planted', () => seen.push('a planted script ran'));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective)));
    return { page, context, seen };
  }

  test('no page of a hostile listing runs anything, asks for anything or grows too wide', async () => {
    const { page, seen } = await watched(320);
    for (const number of listed) {
      await page.goto(`${served.address}services/hostile-${number}/`);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      if (width !== 320) seen.push(`${width} pixels wide: ${number} ${HOSTILE_VALUES[number]!.slice(0, 40)}`);
    }
    expect(seen).toEqual([]);
  });

  test('neither do the area with all of them, the guides, and what the finder shows', async () => {
    const { page, seen } = await watched(1280);
    for (const path of ['areas/kent/', 'areas/kent/gravesend/', 'help/', 'about/data/', '']) await page.goto(served.address + path);
    await page.waitForSelector('waymark-finder[data-ready]');
    await search(page, 'Gravesend');
    await page.waitForSelector('[data-lists]:not([hidden]) [data-ref]');
    await page.waitForSelector('[data-map] .map-pin');
    await search(page, 'planted script');
    await page.waitForFunction(() => !document.querySelector('[data-lists]:not([hidden])'));
    expect(seen).toEqual([]);
  });
});
