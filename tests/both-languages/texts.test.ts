import { describe, expect, test } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { flatten } from './flatten.ts';

const english = flatten(en);
const welsh = flatten(cy);
const RULES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (key: string) => /\.(?:zero|one|two|few|many|other)$/.test(key);
const withoutRule = (key: string) => key.replace(/\.(?:zero|one|two|few|many|other)$/, '');
const blanksOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Texts that are the same in both languages, and why. */
const ALIKE = new Map([
  ['areas.areaTitle', 'a name alone'],
  ['common.leaveKeys', 'the key has this name on every keyboard'],
  ['common.titleTail', 'names alone'],
  ['editor.choices.partner', 'the same word'],
  ['editor.entry', 'a name and a number'],
  ['service.coverageCouncils', 'names alone'],
  ['service.onBill.unknown', 'nothing is said'],
  ['town.title', 'names alone'],
  ['town.ambiguousTown', 'names alone'],
]);

test('both languages have the same texts', () => {
  const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(withoutRule))].sort();
  expect(keys(welsh)).toEqual(keys(english));
});

test('every Welsh text has the same blanks to fill as the English one', () => {
  const different = [...welsh].filter(([key, text]) => {
    const own = english.get(key) ?? english.get(`${withoutRule(key)}.other`)!;
    return key !== 'reasons.day-weekday' && !sameBlanks(key, text, own);
  });
  expect(different).toEqual([]);
});

// What is counted is {count} in Welsh, which some English sentences call by its name.
const sameBlanks = (key: string, text: string, own: string): boolean => {
  const tidy = (blanks: string[]) => (isPlural(key) ? blanks.map((blank) => blank.replace(/days|months/, 'count')) : blanks);
  return JSON.stringify(tidy(blanksOf(text))) === JSON.stringify(tidy(blanksOf(own)));
};

test('whatever is counted has all six Welsh forms', () => {
  const forms = Map.groupBy([...welsh.keys()].filter(isPlural), withoutRule);
  expect(forms.size).toBeGreaterThan(12);
  for (const keys of forms.values()) expect(keys.map((key) => key.split('.').at(-1)).sort()).toEqual([...RULES].sort());
});

test('no text was left in English', () => {
  const left = [...welsh].filter(([key, text]) => text !== '' && english.get(key) === text && !ALIKE.has(key));
  expect(left).toEqual([]);
});

test('no apostrophe or quotation mark is a typewriter’s', () => {
  expect([...welsh].filter(([, text]) => /['"]/.test(text))).toEqual([]);
});

describe('nobody is spoken to as “ti”', () => {
  test.each([/\bti\b/i, /\bdy\b/i, /\bwyt\b/i, /\bgennyt\b/i, /\brwyt\b/i])('%s', (familiar) => {
    expect([...welsh].filter(([, text]) => familiar.test(text))).toEqual([]);
  });
});
