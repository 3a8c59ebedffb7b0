import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { ReasonKey } from '../../src/i18n/keys.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { reasonToText } from '../../src/i18n/reason-to-text.ts';

const speaker = speakerFor('en');
const names = {
  area: (slug: string) => `the area ${slug}`,
  council: (slug: string) => `the council ${slug}`,
  group: (id: string) => `the group ${id}`,
  language: (id: string) => `the language ${id}`,
};
const text = (key: string, values?: Record<string, string | number | readonly string[]>, today?: string) =>
  reasonToText({ key: key as ReasonKey, values }, speaker, names, today);

describe('lists in reasons', () => {
  test.each([
    [
      'covers-part',
      { areas: ['kent'], councils: ['medway', 'swale'] },
      'Covers part of the area kent: the council medway and the council swale',
    ],
    ['only-for', { councils: ['medway'] }, 'Only for people in the council medway'],
    ['by-and-for', { groups: ['deaf', 'lgbt'] }, 'Run by and for the group deaf and the group lgbt'],
    ['language-unknown', { languages: ['polish'] }, 'Ask if they speak the language polish'],
    ['gender-ask', { genders: ['women', 'nonbinary'] }, 'It names women and non-binary people. Ask'],
    ['reach-by', { ways: ['text', 'in-person'] }, 'You can reach them by text message or meeting in person'],
  ])('%s', (key, values, words) => expect(text(key, values)).toBe(words));
});

describe('numbers and dates in reasons', () => {
  test.each([
    ['own-cut-off', { days: 10 }, 'Samples usually within 10 days. Call even if it has been longer'],
    ['own-cut-off', { days: 1 }, 'Samples usually within 1 day. Call even if it has been longer'],
    ['samples-kept', { months: 24 }, 'It can keep samples for 24 months while you decide'],
    ['paused', { asOf: '2026-11-10' }, 'Not taking new people for now (10 November 2026)'],
  ])('%s %o', (key, values, words) => expect(text(key, values)).toBe(words));
});

describe('times in reasons, read on Monday 23 November 2026', () => {
  const today = '2026-11-23';
  test.each([
    ['open-until', today, 1260, 'Open until 9pm'],
    ['open-until', today, 1290, 'Open until 9.30pm'],
    ['open-until', today, 720, 'Open until noon'],
    ['open-until', '2026-11-24', 0, 'Open until midnight'],
    ['open-until', '2026-11-24', 120, 'Open until 2am tomorrow'],
    ['open-until', '2026-11-27', 1020, 'Open until 5pm on Friday'],
    ['opens-at', today, 1080, 'Opens today at 6pm'],
    ['opens-at', '2026-11-24', 540, 'Opens tomorrow at 9am'],
    ['opens-at', '2026-11-29', 540, 'Opens on Sunday at 9am'],
    ['opens-at', '2026-11-30', 540, 'Opens on 30 November at 9am'],
  ])('%s %s %i', (key, day, minutes, words) => expect(text(key, { day, minutes }, today)).toBe(words));

  test('without the reader’s day the date is named', () => {
    expect(text('opens-at', { day: '2026-11-24', minutes: 540 })).toBe('Opens on 24 November at 9am');
  });
});

test('what is not known says what to ask', () => {
  for (const [key, message] of Object.entries(en.reasons))
    if (key.endsWith('-unknown')) expect(message).toMatch(/^Ask (?:if|when|how|which) /);
});

test('no reason keeps a place for a value that nobody fills', () => {
  const VALUES = {
    areas: ['kent'],
    councils: ['medway'],
    groups: ['deaf'],
    genders: ['men'],
    ways: ['phone'],
    languages: ['bsl'],
    asOf: '2026-11-10',
    days: 7,
    months: 24,
    from: 13,
    to: 17,
  };
  const isTime = (key: string) => /^open(s|-until)/.test(key);
  const sentences = Object.keys(en.reasons).filter((key) => !/^(time|day|way)-|-miles$/.test(key));
  for (const key of sentences.filter((each) => !isTime(each))) expect(text(key, VALUES)).not.toMatch(/[{}]/);
  for (const key of sentences.filter(isTime)) expect(text(key, { day: '2026-11-24', minutes: 540 })).not.toMatch(/[{}]/);
});
