import { expect, test } from 'vitest';
import { allTowns } from '../../src/place/default-tables.ts';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { allowedEnglish } from './allowed-english.ts';
import { twins } from './built-pages.ts';
import { flatten } from './flatten.ts';
import { htmlToTexts } from './html-texts.ts';

const directory = fixtureDirectory();
const allowed = allowedEnglish(directory);

// Places and addresses come from tables of thousands of names: they are no texts, and no entries of the list.
const placeNames = new Set([
  ...allTowns.flatMap(({ name, county }) => [name, county, `${name} (${county})`]),
  ...directory.services.flatMap(({ places }) =>
    places.flatMap(({ address, town, postcode, name }) => [...address, town, postcode, name].flatMap((part) => part?.split(', ') ?? [])),
  ),
]);
const listingNames = new Set(directory.services.flatMap(({ name, welshName }) => [name, welshName]));
const welsh = new Set(flatten(cy).values());
const english = new Set([...flatten(en).values()].filter((text) => !welsh.has(text)));

/** What of a text is more than names: the rest that would have to be Welsh. */
function beyondNames(text: string): string {
  // An address of another site; where a fact was seen, its name alone.
  if (/^https:\/\/\S+$/.test(text)) return '';
  if (/^(?:[\w-]+\.)+[a-z]{2,}[\s\d().:]*$/.test(text)) return '';
  // A file, a size, a mailbox, a number of a leaflet, a name cut short.
  if (/^content\/[\w/-]+\.yaml$/.test(text)) return '';
  if (/^\d+(\.\d+)? kB$/.test(text) || /^[\w.+-]+@[\w.-]+$/.test(text) || /^[A-Z]+ \d+$/.test(text)) return '';
  if (text.endsWith('…') && [...listingNames].some((name) => name?.startsWith(text.slice(0, -1).trimEnd()))) return '';
  if (allowed.has(text) || placeNames.has(text) || listingNames.has(text)) return '';
  const parts = text
    .split(/ – |, |: ?| · | ?[()]|\.$/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  return parts
    .filter((part) => !allowed.has(part) && !placeNames.has(part) && !listingNames.has(part) && !/^[A-Z]{1,2}\d/.test(part))
    .join(' | ');
}

test('no text, attribute or message of a Welsh page is its English twin’s', () => {
  const left = new Map<string, string>();
  for (const { file, english: twin, welsh: page } of twins()) {
    const own = new Set(htmlToTexts(twin));
    for (const text of htmlToTexts(page)) if ((own.has(text) || english.has(text)) && beyondNames(text)) left.set(text, file);
  }
  expect([...left]).toEqual([]);
});

test('a text that was left in English would be seen', () => {
  const page =
    '<html lang="cy-GB"><body><p>Choose your area</p><p lang="en">Kent <b>police</b></p><a aria-label="Home">Caint</a></body></html>';
  expect(htmlToTexts(page)).toEqual(['Choose your area', 'Home', 'Caint']);
  expect(english.has('Choose your area')).toBe(true);
  expect(beyondNames('Choose your area')).toBe('Choose your area');
});

test('texts without Welsh are marked as English', () => {
  const unmarked = twins()
    .filter(({ file }) => file.startsWith('services/'))
    .filter(({ file, welsh: page }) => {
      const service = directory.services.find(({ slug }) => file === `services/${slug}/index.html`);
      // An address that a listing had before has no summary.
      return service !== undefined && service.summary.cy === undefined && htmlToTexts(page).includes(service.summary.en);
    });
  expect(unmarked.map(({ file }) => file)).toEqual([]);
});
