import { describe, expect, test } from 'vitest';
import { isTown } from '../../src/place/place-index.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import { keyToNamed, namedToPlace } from '../../src/place/resolve-name.ts';
import { suggestPlaces } from '../../src/place/suggest.ts';
import { placeIndex } from '../support/place-index.ts';

describe.each(['en', 'cy'] as const)('whatever is suggested is found (%s)', (language) => {
  const index = placeIndex(language);
  const all = [...index.byName.keys()]
    .flatMap((key) => keyToNamed(key, index))
    .map((named) => ({ named, place: namedToPlace(named, index) }));

  test('every place has a label of its own', () => {
    // A town and the area that has its name are one answer.
    const where = ({ place }: (typeof all)[number]) => JSON.stringify(place.areas);
    const point = ({ place }: (typeof all)[number]) => (place.point ? [JSON.stringify(place.point)] : []);
    const shared = [...Map.groupBy(all, ({ place }) => place.label)].filter(
      ([, own]) => new Set(own.map(where)).size > 1 || new Set(own.flatMap(point)).size > 1,
    );
    expect(shared.map(([label]) => label)).toEqual([]);
  });

  test('its label is understood as that place, or as the question which of its parts is meant', () => {
    const wrong = all.filter(({ named, place }) => {
      const { resolution, words } = readTyped(place.label, index);
      if (words) return true;
      if (!isTown(named) && named.parts.length > 0) return resolution.kind !== 'which' || resolution.of !== 'region';
      return resolution.kind !== 'found' || resolution.label !== place.label || resolution.areas.join() !== place.areas.join();
    });
    expect(wrong.map(({ place }) => place.label)).toEqual([]);
  });

  test('every choice of a question leads to one place, or to the next question', () => {
    for (const typed of ['Newport', 'England', 'Yorkshire', 'Hayes', 'Stone', 'Swydd Efrog', 'Clapham', 'Newcastle']) {
      const { resolution } = readTyped(typed, index);
      if (resolution.kind !== 'which') throw new Error(`${typed}: ${resolution.kind}`);
      for (const { label } of resolution.choices) {
        const chosen = readTyped(label, index).resolution;
        expect(chosen.kind === 'found' || (chosen.kind === 'which' && chosen.of === 'region'), label).toBe(true);
      }
    }
  });

  test('what is typed in full and suggested first is what is found, or among what is asked', () => {
    for (const typed of ['hull', 'clapham', 'easton', 'herts', 'anglesey', 'wythenshawe', 'penybont', 'burton', 'caerdydd']) {
      const [first] = suggestPlaces(typed, index);
      const { resolution } = readTyped(typed, index);
      const found = resolution.kind === 'found' ? [resolution] : resolution.kind === 'which' ? resolution.choices : [];
      expect(
        found.map(({ label }) => label),
        typed,
      ).toContain(first!.label);
    }
  });
});

describe('suggestions', () => {
  const index = placeIndex('en');
  const labels = (typed: string) => suggestPlaces(typed, index).map(({ label }) => label);

  test('are largest first, whatever begins with it before what only has a later word that does', () => {
    expect(labels('newc')[0]).toBe('Newcastle upon Tyne');
    expect(labels('brad')[0]).toBe('Bradford');
    expect(labels('birm')[0]).toBe('Birmingham');
    expect(labels('ham').slice(0, 3)).toContain('Ham');
  });
  test('know the names that people use', () => {
    expect(labels('hull')[0]).toBe('Kingston upon Hull');
    expect(labels('notts')).toContain('Nottinghamshire');
    expect(labels('headingl')).toEqual(['Headingley', 'Far Headingley'].filter((label) => labels('headingl').includes(label)));
    expect(labels('yorksh')[0]).toBe('Yorkshire');
  });
  test('show which part was typed', () => {
    const [hull] = suggestPlaces('hull', index);
    expect(hull!.label.slice(...hull!.match)).toBe('Hull');
  });
  test.each(['', 'x', 'police', 'BS5', 'qqqq'])('are none for “%s”', (typed) => expect(labels(typed)).toEqual([]));
});
