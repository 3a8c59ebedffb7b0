import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { EditorIndex, IndexEntry } from '../../src/upkeep/editor-index.ts';
import { filesIn } from '../support/built-files.ts';
import { useBrowser } from '../support/page.ts';
import { openCheckout, type Checkout } from './editing.ts';
import { goThrough, type Chosen } from './through-the-form.ts';

/** The page is loaded anew after so many: a form that is never left would be another thing than what people use. */
const PER_LOAD = 40;

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
let checkout: Checkout;
beforeAll(async () => {
  checkout = await openCheckout();
});
afterAll(() => checkout.close());

test('every file is opened, gone through and saved unchanged, without any diff; and the preview is the card of the site', async () => {
  const { listings } = (await (await fetch(`${checkout.editor.address}api/index`)).json()) as EditorIndex;
  const files: Chosen[] = [
    ...listings.map(({ ref }) => ({ name: ref })),
    ...(['provider', 'commissioner', 'notice'] as const).flatMap((list) =>
      globSync(`content/${list}s/*.yaml`, { cwd: checkout.root }).map((file) => ({ name: basename(file, '.yaml'), list })),
    ),
  ];
  expect(files.length).toBe(globSync('content/{services/*,providers,commissioners,notices}/*.yaml', { cwd: checkout.root }).length);

  const { page } = await browser.open();
  const before = folderToBytes(join(checkout.root, 'content'));
  let saved = 0;
  page.on('request', (request) => request.url().endsWith('api/save') && saved++);
  const went = [];
  for (let from = 0; from < files.length; from += PER_LOAD) {
    await page.goto(checkout.editor.address);
    went.push(...(await goThrough(page, files.slice(from, from + PER_LOAD))));
  }
  expect(went.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  for (const { name, bar, answer } of went) {
    expect({ name, bar, answer }).toEqual({
      name,
      bar: 'No changes yet',
      answer: 'Nothing had changed, so there was nothing to save.',
    });
  }
  expect(Math.min(...went.slice(0, listings.length).map(({ controls }) => controls))).toBeGreaterThan(60);
  expect(saved).toBe(files.length);

  expect(checkout.diff()).toEqual([]);
  expect(folderToBytes(join(checkout.root, 'content'))).toEqual(before);

  const built = await cardsOf((await browser.open({ javaScriptEnabled: false })).page, listings);
  const shown = new Map(went.map(({ name, card }) => [name, card]));
  for (const [ref, letters] of built) expect(shown.get(ref), ref).toBe(letters);
  // A listing without contact details has no card on its area’s page.
  expect(built.size).toBeGreaterThan(70);
});

/** The letters of the built cards of listings that cover one area alone: the preview names all that a listing covers. */
async function cardsOf(page: Page, listings: readonly IndexEntry[]): Promise<Map<string, string>> {
  const cards = new Map<string, string>();
  const local = listings.filter(({ areas, isClosed }) => areas.length === 1 && !isClosed);
  for (const [area, entries] of Map.groupBy(local, ({ areas }) => areas[0]!)) {
    await page.goto(`${inject('address')}areas/${area}/`, { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate(
      (refs) => refs.map((ref) => [ref, document.querySelector(`#s-${ref} > div`)?.textContent.replace(/\s+/g, '')] as const),
      entries.map(({ ref }) => ref),
    );
    for (const [ref, letters] of found) if (letters) cards.set(ref, letters);
  }
  return cards;
}

/** Every file of a folder to the byte, by its path in it. */
function folderToBytes(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [relative(folder, file), readFileSync(file, 'latin1')]));
}
