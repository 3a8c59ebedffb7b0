import fc from 'fast-check';
import opening_hours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { gridToOpening, openingToGrid, textToTime, type GridTimes, type WeekGrid } from '../../src/listing/week-grid.ts';

const PLACE = { lat: 51.5, lon: -0.1, address: { country_code: 'gb', state: 'England' } };
const openings = (text: string) =>
  JSON.stringify(new opening_hours(text, PLACE as never).getOpenIntervals(new Date(2026, 10, 1), new Date(2027, 10, 1)));

describe('hours that a table can show', () => {
  test.each([
    '24/7',
    'Mo-Fr 09:00-17:00; PH off',
    'Mo-Fr 08:30-17:30; Sa 09:30-13:00',
    'Mo-Fr 09:00-12:00,13:00-17:00; PH 10:00-12:00; 2026 Dec 24 off; 2027 Jan 02 10:00-12:00',
    'Fr,Sa 20:00-02:00',
    'Mo-Su off; PH 10:00-12:00',
  ])('%s comes back to the letter', (text) => {
    expect(gridToOpening(openingToGrid(text)!)).toBe(text);
  });
  test.each([
    ['09:00-17:00', 'Mo-Su 09:00-17:00'],
    ['Mo-Su 09:00-17:00; Su off', 'Mo-Sa 09:00-17:00'],
    ['Sa-Mo 09:00-10:00', 'Mo,Sa,Su 09:00-10:00'],
    ['24/7; PH off', 'Mo-Su 00:00-24:00; PH off'],
  ])('%s means the same as %s', (text, usual) => {
    expect(gridToOpening(openingToGrid(text)!)).toBe(usual);
    expect(openings(usual)).toBe(openings(text));
  });
});

describe('hours that a table cannot show stay text', () => {
  test.each([
    'Mo[1] 10:00-12:00',
    'Mo-Fr 09:00-17:00 "by appointment"',
    'PH off; Mo-Fr 09:00-17:00',
    'week 1-53/2 Mo 10:00-12:00',
    'Mo-Fr 09:00-12:00, We 13:00-15:00',
    'Apr-Sep Mo 10:00-12:00',
    'Mo-Fr 09:00+',
    'sunrise-sunset',
    'SH off',
    'nonsense',
    '',
  ])('%s', (text) => {
    expect(openingToGrid(text)).toBeUndefined();
  });
});

test('whatever the table says, the text says it too', () => {
  const time = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const times: fc.Arbitrary<GridTimes> = fc.oneof(
    fc.constant([]),
    fc.constant([['00:00', '24:00']] as const),
    fc.uniqueArray(time, { minLength: 2, maxLength: 2 }).map((pair) => [pair.sort() as unknown as readonly [string, string]]),
  );
  const grid: fc.Arbitrary<WeekGrid> = fc.record({
    days: fc.array(times, { minLength: 7, maxLength: 7 }),
    bankHolidays: fc.option(times, { nil: undefined }),
    exceptions: fc.uniqueArray(
      fc.record({ date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`), times }),
      {
        selector: ({ date }) => date,
        maxLength: 2,
      },
    ),
  });
  fc.assert(
    fc.property(grid, (made) => {
      const text = gridToOpening(made);
      const read = openingToGrid(text);
      expect(read?.days, text).toEqual(made.days);
      expect(gridToOpening(read!)).toBe(text);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['5pm', '17:00'],
  ['12am', '00:00'],
  ['12:15 pm', '12:15'],
  ['24:00', '24:00'],
  ['1730', '17:30'],
  ['25', undefined],
  ['9:75', undefined],
  ['noon', undefined],
])('a time typed as “%s” is %s', (typed, time) => {
  expect(textToTime(typed)).toBe(time);
});
