import { expect, test } from 'vitest';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { isTappable } from '../../src/listing/trust-class.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';
import { readShippedDirectory } from '../support/shipped-content.ts';

// House rules of the shipped guides, whichever there are.
const directory = readShippedDirectory();
const { guides, vocabulary } = directory;

/** What is wrong with which guide. */
const faults = (toFaults: (guide: (typeof guides)[number]) => readonly string[]): string[] =>
  guides.flatMap((guide) => toFaults(guide).map((fault) => `${guide.file}: ${fault}`));

test('every guide says what it rests on', () => {
  expect(faults(({ sources }) => (sources.length > 0 ? [] : ['no source']))).toEqual([]);
});

/** Digits that are no number to call: how free and other numbers start, how old one must be, and years. */
const STARTS_AND_YEARS = [
  '0800',
  '0808',
  '116',
  '01',
  '02',
  '03',
  '07',
  '16',
  '17',
  '18',
  '19',
  '12',
  '50',
  '2021',
  '2022',
  '2025',
  '2026',
];

test('guides name no number but those that always answer and national lines that can be called', () => {
  const national = directoryToCandidates(directory, FIXTURE_TODAY)
    .filter(({ coverage }) => coverage.everywhere !== undefined)
    .flatMap(({ details }) => details.filter(({ trust }) => isTappable(trust)).map(({ value }) => value.replaceAll(' ', '')));
  const known = [...national, '999', '101', '111', '55', '18000', '18001', ...STARTS_AND_YEARS];
  const numbersIn = (text: string) => [...text.matchAll(/\d[\d ]+\d/g)].map(([number]) => number.replaceAll(' ', ''));
  expect(faults(({ body }) => numbersIn(body).filter((number) => !known.includes(number)))).toEqual([]);
});

/** The name of a situation, and how long a course of medicine lasts: neither says how long something can still be done. */
const NO_LIMITS = ['7 days', '7 diwrnod', '28 days', '28 diwrnod'];

test('guides leave every count of days to the one entry that holds them', () => {
  const counts = (body: string) => body.match(/\d+ (days?|hours?|diwrnod|ddiwrnod|awr)\b(?! diwethaf)/g) ?? [];
  expect(faults(({ body }) => counts(body).filter((count) => !NO_LIMITS.includes(count)))).toEqual([]);
});

test('a guide waits for the Welsh reader if it is Welsh, and for no Welsh reader if it is not', () => {
  expect(faults(({ review, language }) => (review.includes('welsh') === (language === 'cy') ? [] : [review.join()]))).toEqual([]);
});

test('guides blame nobody and use no graphic word', () => {
  expect(
    faults(({ body }) => body.match(/\b((?<!assault by )penetrat\w*|genital\w*|semen|vagina\w*|anal|perpetrator|fail(ed)? to)\b/gi) ?? []),
  ).toEqual([]);
});

test('where something recent is spoken of, the signs that come before all else stand above the text', () => {
  const recent = vocabulary.situations.filter(({ step }) => step === 'medical-care').map(({ guide }) => guide);
  expect(recent.length).toBeGreaterThan(0);
  expect(faults(({ slug, shows }) => (!recent.includes(slug) || shows.includes('hospital-first') ? [] : ['no “hospital-first”']))).toEqual(
    [],
  );
});

test('999 is named once at the start: the page shows it, and neither the facts next to it nor a guide’s first words repeat it', () => {
  for (const { slug, where, heading, lead, items, after } of directory.guideBlocks.values()) {
    if (where === 'above') expect(JSON.stringify([heading, lead, items, after]), slug).not.toContain('999');
  }
  const start = (body: string) => body.trim().split(/\s+/).slice(0, 60).join(' ');
  expect(faults(({ body }) => start(body).match(/\b999\b(?! BSL)/) ?? [])).toEqual([]);
});
