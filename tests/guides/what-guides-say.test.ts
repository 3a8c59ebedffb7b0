import { expect, test } from 'vitest';
import { readShippedDirectory } from '../support/shipped-content.ts';

// House rules of the shipped guides, whichever there are.
const { guides, site, services, vocabulary } = readShippedDirectory();

/** What is wrong with which guide. */
const faults = (toFaults: (guide: (typeof guides)[number]) => readonly string[]): string[] =>
  guides.flatMap((guide) => toFaults(guide).map((fault) => `${guide.file}: ${fault}`));

test('every guide says what it rests on', () => {
  expect(faults(({ sources }) => (sources.length > 0 ? [] : ['no source']))).toEqual([]);
});

/** Digits that are no number to call: how free and other numbers start, how old one must be, and years. */
const STARTS_AND_YEARS = ['0800', '0808', '116', '01', '02', '03', '07', '16', '17', '18', '19', '12', '50', '2021', '2022', '2025'];

test('guides name no number but those that always answer and the sure lines', () => {
  const sure = services
    .filter(({ slug }) => site.sureLines.includes(slug))
    .flatMap(({ contact }) => contact.phones.map(({ number }) => number.replaceAll(' ', '')));
  const known = [...sure, '999', '101', '111', '55', '18000', '18001', ...STARTS_AND_YEARS];
  const numbersIn = (text: string) => [...text.matchAll(/\d[\d ]+\d/g)].map(([number]) => number.replaceAll(' ', ''));
  expect(faults(({ body }) => numbersIn(body).filter((number) => !known.includes(number)))).toEqual([]);
});

test('guides leave every count of days to the one entry that holds them', () => {
  expect(faults(({ body }) => body.match(/\d+ (days?|hours?|diwrnod|ddiwrnod|awr)\b(?! diwethaf)/g) ?? [])).toEqual([]);
});

test('a guide waits for the Welsh reader if it is Welsh, and for no Welsh reader if it is not', () => {
  expect(faults(({ review, language }) => (review.includes('welsh') === (language === 'cy') ? [] : [review.join()]))).toEqual([]);
});

test('guides blame nobody and use no graphic word', () => {
  expect(faults(({ body }) => body.match(/\b(penetrat\w*|genital\w*|semen|vagina\w*|anal|perpetrator|fail(ed)? to)\b/gi) ?? [])).toEqual(
    [],
  );
});

test('where something recent is spoken of, the signs that come before all else stand above the text', () => {
  const recent = vocabulary.situations.filter(({ step }) => step === 'medical-care').map(({ guide }) => guide);
  expect(recent.length).toBeGreaterThan(0);
  expect(faults(({ slug, shows }) => (!recent.includes(slug) || shows.includes('hospital-first') ? [] : ['no “hospital-first”']))).toEqual(
    [],
  );
});
