import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_FOLDER, SITE_FOLDER } from '../support/build-once.ts';
import { filesBelow } from './built-pages.ts';
import { htmlToTexts } from './html-texts.ts';
import { phrasesIn } from './style-phrases.ts';

/** Pages of towns are made alike: one in twenty stands for them. */
const TOWN = /^areas\/[^/]+\/(?!cards\/)[^/]+\/index\.html$/;

const englishPages = (folder: string): string[] => {
  const files = filesBelow(folder).filter((file) => !file.startsWith('cy/'));
  const towns = files.filter((file) => TOWN.test(file)).filter((_, index) => index % 20 === 0);
  return [...files.filter((file) => !TOWN.test(file)), ...towns];
};

// The fixture's services are in states that the shipped ones are not in yet.
test.each([
  ['shipped', SHIPPED_FOLDER],
  ['fixture', SITE_FOLDER],
])('no English page of the %s content has a phrase that the style guide replaces', (_, folder) => {
  const found = new Map<string, string>();
  for (const file of englishPages(folder))
    for (const text of htmlToTexts(readFileSync(join(folder, file), 'utf8')))
      // One place is enough to find a phrase by.
      for (const phrase of phrasesIn(text)) if (!found.has(phrase)) found.set(phrase, `${file}: ${text}`);
  expect([...found]).toEqual([]);
});

test('a phrase would be seen in the text, a label and a message of a page', () => {
  const page =
    '<html lang="en-GB"><body><p>You need not say.</p><a aria-label="All short pages">x</a><script type="application/json">{"texts":{"a":"Whom?"}}</script></body></html>';
  expect(htmlToTexts(page).flatMap(phrasesIn)).toHaveLength(3);
});
