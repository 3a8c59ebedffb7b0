import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SHIPPED_FOLDER } from '../support/build-once.ts';
import { filesIn } from '../support/built-files.ts';
import { readable } from '../support/packed-files.ts';

interface Place {
  name?: string;
  address?: string[];
  postcode?: string;
  show?: string;
}

/** Street, house and full postcode of a place: what leads somebody to its door. */
const wordsOf = ({ name, address = [], postcode = '' }: Place): string[] =>
  [name ?? '', ...address, postcode.includes(' ') ? postcode : ''].filter((word) => word.length > 5);

const places = globSync('content/services/*/*.yaml').flatMap(
  (file) => (parse(readFileSync(file, 'utf8')) as { places?: Place[] }).places ?? [],
);
const isPublic = ({ show = 'public' }: Place) => show === 'public';
const open = new Set(places.filter(isPublic).flatMap(wordsOf));
const hidden = places
  .filter((place) => !isPublic(place))
  .flatMap(wordsOf)
  .filter((word) => !open.has(word));

test('no address of a hidden or town-only place is in any built file', () => {
  const leaks =
    hidden.length === 0
      ? []
      : filesIn(SHIPPED_FOLDER).filter((file) => {
          const text = readable(readFileSync(file));
          return hidden.some((word) => text.includes(word));
        });
  expect(leaks).toEqual([]);
});

test('the site keeps within 75 MB, in both languages', () => {
  expect(filesIn(SHIPPED_FOLDER).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(75e6);
});
