import { describe, expect, test } from 'vitest';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { isTappable } from '../../src/listing/trust-class.ts';

const directory = readDirectory('.', '2026-11-23').directory!;
const { guides, guideBlocks } = directory;
const named = (language: 'en' | 'cy') =>
  guides
    .filter((guide) => guide.language === language)
    .map(({ slug }) => slug)
    .sort();

/** What people need to know about, by the name of its guide. */
const NEEDED = [
  'first-steps',
  'the-last-7-days',
  'longer-ago',
  'at-home',
  'helping-someone',
  'health-centre',
  'adviser',
  'counselling',
  'your-choice',
  'what-comes-next',
  'waiting',
  'your-rights',
  'under-18',
  'men-and-boys',
  'lgbt',
  'community-services',
  'deaf-and-disabled',
  'status-and-support',
  'students',
  'in-prison',
  'when-you-ring',
  'no-trace',
  'compensation',
  'legal-advice',
  'your-health',
];

test('everything that people need to know about has its guide, in both languages', () => {
  expect(named('en')).toEqual([...NEEDED].sort());
  expect(named('cy')).toEqual(named('en'));
});

test('every situation of the first question has its guide', () => {
  expect(directory.vocabulary.situations.filter(({ guide }) => !guide)).toEqual([]);
});

describe.each(guides.map((guide) => [guide.file, guide] as const))('%s', (_, guide) => {
  test('says what it rests on', () => {
    expect(guide.sources.length).toBeGreaterThan(0);
  });

  test('names no number but those that always answer and national lines that can be called', () => {
    const numbers = [...guide.body.matchAll(/\d[\d ]+\d/g)].map(([number]) => number.replaceAll(' ', ''));
    const known = [...NATIONAL, '999', '101', '111', '55', '18000', '18001', ...STARTS_AND_YEARS];
    expect(numbers.filter((number) => !known.includes(number))).toEqual([]);
  });

  test('leaves every count of days to the one entry that holds them', () => {
    expect(guide.body.match(/\d+ (days?|hours?|diwrnod|ddiwrnod|awr)\b(?! diwethaf)/g) ?? []).toEqual([]);
  });

  test('waits for the Welsh reader if it is Welsh, and for no Welsh reader if it is not', () => {
    expect(guide.review.includes('welsh')).toBe(guide.language === 'cy');
  });

  test('blames nobody and uses no graphic word', () => {
    expect(guide.body.match(/\b(penetrat\w*|genital\w*|semen|vagina\w*|anal|perpetrator|fail(ed)? to)\b/gi) ?? []).toEqual([]);
  });
});

/** Numbers of national services that a page may offer to call. */
const NATIONAL = directoryToCandidates(directory, '2026-11-23')
  .filter(({ coverage }) => coverage.everywhere !== undefined)
  .flatMap(({ details }) => details.filter(({ trust }) => isTappable(trust)).map(({ value }) => value.replaceAll(' ', '')));

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

test('where something recent is spoken of, the signs that come before all else stand above the text', () => {
  const recent = ['first-steps', 'the-last-7-days', 'at-home', 'helping-someone', 'under-18', 'in-prison'];
  for (const slug of recent) {
    const [english] = guides.filter((guide) => guide.slug === slug && guide.language === 'en');
    expect(english!.shows, slug).toContain('hospital-first');
  }
  expect(guideBlocks.get('hospital-first')!.where).toBe('above');
});

test('the times stand once, with their edition, their sources and a day on which they expire', () => {
  const { edition, sources, expires, items } = guideBlocks.get('time-windows')!;
  expect(edition.en).toMatch(/January 2021/);
  expect(sources.length).toBeGreaterThan(3);
  expect(expires).toBe('2027-05');
  expect(items.map(({ id }) => id)).toContain('samples');
});

test('the rights are twelve, of a named edition of the Code', () => {
  const { edition, items } = guideBlocks.get('victims-code')!;
  expect(items).toHaveLength(12);
  expect(edition.en).toContain('1 April 2021');
});
