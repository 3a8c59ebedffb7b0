import { describe, expect, test } from 'vitest';
import { openingToText } from '../../src/components/service/service-view.ts';
import { weekToText } from '../../src/i18n/hours-to-text.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { isDayAndNight } from '../../src/listing/opening-hours.ts';
import { isClosedOnBankHolidays, openingToWeek } from '../../src/listing/weekly-hours.ts';

const inWords = (opening: string) => weekToText(openingToWeek(opening), speakerFor('en'));

describe('the hours of a week in words', () => {
  test.each([
    ['Mo-Fr 09:00-17:00', 'Monday to Friday 9am to 5pm'],
    ['Mo 10:00-12:00', 'Monday 10am to noon'],
    ['Mo-Su 12:00-24:00', 'every day noon to midnight'],
    ['Mo-Fr 09:05-16:55', 'Monday to Friday 9.05am to 4.55pm'],
  ])('%s', (opening, words) => {
    expect(inWords(opening)).toBe(words);
  });

  test('name single days singly', () => {
    expect(inWords('Tu 10:00-12:00; Th 14:00-16:30')).toBe('Tuesday 10am to noon; Thursday 2pm to 4.30pm');
    expect(inWords('Mo,We,Fr 10:00-16:00')).toBe('Monday 10am to 4pm; Wednesday 10am to 4pm; Friday 10am to 4pm');
  });
  test('keep a break at lunch', () => {
    expect(inWords('Mo-Th 09:00-12:30,13:30-17:00')).toBe('Monday to Thursday 9am to 12.30pm, 1.30pm to 5pm');
  });
  test('leave out a day that is closed', () => {
    expect(inWords('Mo-Fr 09:00-17:00; We off')).toBe('Monday and Tuesday 9am to 5pm; Thursday and Friday 9am to 5pm');
  });
  test.each([
    ['24/7', '24/7', '24/7'],
    ['Mo-Fr 09:00-17:00', 'Mon–Fri 9am–5pm', 'Llun–Gwe 9yb–5yp'],
    ['Mo-Fr 09:00-17:00; PH off', 'Mon–Fri 9am–5pm, not bank holidays', 'Llun–Gwe 9yb–5yp, nid gwyliau banc'],
    ['Tu 10:00-12:30; Sa-Su 00:00-24:00', 'Tue 10am–12.30pm; Sat and Sun 24 hours', 'Maw 10yb–12.30yp; Sad a Sul 24 awr'],
  ])('%s is short where there is little room', (opening, english, welsh) => {
    expect(openingToText(opening, speakerFor('en'), true)).toBe(english);
    expect(openingToText(opening, speakerFor('cy'), true)).toBe(welsh);
    expect(openingToText(opening, speakerFor('en'))).not.toBe(english);
  });
  test('leave bank holidays to be told apart', () => {
    expect(inWords('Mo-Fr 09:00-17:00; PH off')).toBe('Monday to Friday 9am to 5pm');
    expect(inWords('Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00')).toBe('Monday to Friday 9am to 5pm; Saturday 10am to noon');
  });
});

describe('nights that run past midnight', () => {
  test('are told once, at the evening on which they begin', () => {
    expect(inWords('Mo-Th 18:00-02:00')).toBe('Monday to Thursday 6pm to 2am');
    expect(inWords('Fr 22:00-06:00')).toBe('Friday 10pm to 6am');
  });
  test('are whole from Sunday to Monday too', () => {
    expect(inWords('Su 20:00-08:00')).toBe('Sunday 8pm to 8am');
    expect(inWords('Mo-Su 18:00-02:00')).toBe('every day 6pm to 2am');
  });
  test('are left out whole where another rule replaces their evening', () => {
    expect(inWords('Mo-Su 20:00-02:00; We off')).toBe('Monday 8pm to 2am; Tuesday 8pm to midnight; Thursday to Sunday 8pm to 2am');
  });
  test('that join whole days lose no hour', () => {
    expect(inWords('Fr 17:00-24:00; Sa 00:00-24:00; Su 00:00-09:00')).toBe(
      'Friday 5pm to midnight; Saturday day and night; Sunday midnight to 9am',
    );
    expect(inWords('Mo 20:00-14:00')).toBe('Monday 8pm to midnight; Tuesday midnight to 2pm');
  });
});

test('closed on bank holidays is what says so', () => {
  expect(isClosedOnBankHolidays('Mo-Fr 09:00-17:00; PH off')).toBe(true);
  expect(isClosedOnBankHolidays('Mo-Fr 09:00-17:00; PH closed')).toBe(true);
  expect(isClosedOnBankHolidays('Mo-Fr 09:00-17:00')).toBe(false);
  expect(isClosedOnBankHolidays('Mo-Fr,PH 09:00-17:00')).toBe(false);
});

test('day and night is what is open on bank holidays too', () => {
  expect(isDayAndNight('24/7')).toBe(true);
  expect(isDayAndNight('24/7; PH off')).toBe(false);
  expect(isDayAndNight(undefined)).toBe(false);
});
