import { describe, expect, test } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { en, type CommandTexts } from '../../src/i18n/en.ts';
import { flatten } from './flatten.ts';

// What only commands print is English, like all commands.
const COMMANDS: readonly CommandTexts[] = [
  'answerSheet',
  'find',
  'importing',
  'inboxReasons',
  'listings',
  'newListing',
  'sheetIssues',
  'sheets',
  'trust',
];
const english = flatten(Object.fromEntries(Object.entries(en).filter(([part]) => !(COMMANDS as readonly string[]).includes(part))));
const welsh = flatten(cy);
const RULES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (key: string) => /\.(?:zero|one|two|few|many|other)$/.test(key);
const withoutRule = (key: string) => key.replace(/\.(?:zero|one|two|few|many|other)$/, '');
const blanksOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Texts that are the same in both languages, and why. */
const ALIKE = new Map([
  ['calls.relay', 'a name and a number'],
  ['finder.map', 'the same word'],
  ['unknowns.language-unknown', 'names alone'],
  ['areas.areaTitle', 'a name alone'],
  ['leaving.keys', 'the key has this name on every keyboard'],
  ['common.titleTail', 'names alone'],
  ['data.bytes', 'a number and a unit'],
  ['data.apiHeading', 'a name alone'],
  ['calls.relay', 'the name of the service'],
  ['editor.choices.partner', 'the same word'],
  ['finder.map', 'the same word'],
  ['editor.entry', 'a name and a number'],
  ['guides.emergencyBslLink', 'a name alone'],
  ['officers.sizes.A4', 'the same word'],
  ['officers.sizes.A5', 'the same word'],
  ['officers.sizes.A6', 'the same word'],
  ['service.coverageCouncils', 'names alone'],
  ['service.onBill.unknown', 'nothing is said'],
  ['calls.relay', 'the name of a service'],
  ['finder.map', 'the same word'],
  ['unknowns.language-unknown', 'names alone'],
  ['town.title', 'names alone'],
  ['town.ambiguousTown', 'names alone'],
  ['upkeep.matrix.ages.13-15', 'numbers alone'],
  ['upkeep.matrix.ages.16-17', 'numbers alone'],
  ['unknowns.language-unknown', 'nothing but the names of languages'],
  ['upkeep.queue.contract', 'the same word'],
  ['shortHours.oneDay', 'a day alone'],
  ['shortHours.dayRange', 'days alone'],
  ['shortHours.timeRange', 'times alone'],
  ['shortHours.wholeHour', 'a number alone'],
  ['shortHours.dayAndNight', 'numbers alone'],
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
  // A choice that is called “other” is no plural.
  const isCounted = (key: string) => isPlural(key) && (!english.has(`${withoutRule(key)}.other`) || english.has(`${withoutRule(key)}.one`));
  const forms = Map.groupBy([...welsh.keys()].filter(isCounted), withoutRule);
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
