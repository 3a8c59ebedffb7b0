import { expect, test } from 'vitest';
import { upkeep as welsh } from '../../src/i18n/cy/upkeep.ts';
import { upkeep as english } from '../../src/i18n/en/upkeep.ts';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';

/** Every text with its way to it. */
const texts = (tree: unknown, way = ''): [string, string][] =>
  typeof tree === 'string' ? [[way, tree]] : Object.entries(tree as object).flatMap(([key, inner]) => texts(inner, `${way}.${key}`));

const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test('every text is there in Welsh, with the same values in it', () => {
  const cy = new Map(texts(welsh));
  const wrong = texts(english).filter(([way, text]) => String(placesIn(text)) !== String(placesIn(cy.get(way) ?? '{missing}')));
  expect(wrong.map(([way]) => way)).toEqual([]);
  // Welsh counts in six forms, English in two.
  expect([...cy.keys()].filter((way) => !/\.(zero|two|few|many)$/.test(way)).length).toBe(texts(english).length);
});

test('none is English that was left standing', () => {
  const cy = new Map(texts(welsh));
  const same = texts(english).filter(([way, text]) => text === cy.get(way) && /[a-z]{4}/.test(text.replace(/\{\w+\}/g, '')));
  expect(same.map(([way]) => way)).toEqual(['.queue.contract']);
});

test.each([
  ['English', english],
  ['Welsh', welsh],
])('titles in %s tell a stranger nothing', (_, { title, pageTitle, pack }) => {
  expect([title, pageTitle, pack.title].flatMap(tellingWordsIn)).toEqual([]);
});
