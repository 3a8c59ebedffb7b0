import fc from 'fast-check';
import opening_hours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { openingHoursFault } from '../../src/listing/opening-hours.ts';
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
    'Mo 18:00-02:00, Tu 09:00-17:00, We-Fr 08:00-20:00',
    'Fr 20:00-02:00, Sa 20:00-04:00; PH off',
    'Mo-Su 20:00-02:00; PH 10:00-12:00; 2026 Dec 24 off',
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
    'Mo 18:00-02:00, Mo 09:00-12:00',
    'Mo 18:00-02:00; Tu 09:00-17:00',
    'nonsense',
    '',
  ])('%s', (text) => {
    expect(openingToGrid(text)).toBeUndefined();
  });
});

describe('whatever the table says', () => {
  const time = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const pair = fc.uniqueArray(time, { minLength: 2, maxLength: 2 });
  const day = pair.map((both) => [both.sort() as unknown as readonly [string, string]]);
  // Ends that are earlier than their starts, on days that are next to each other.
  const night = fc
    .tuple(fc.constantFrom('17:00', '18:30', '20:00', '22:00'), fc.constantFrom('00:30', '02:00', '06:00'))
    .map((both) => [both]);
  const times: fc.Arbitrary<GridTimes> = fc.oneof(fc.constant([]), fc.constant([['00:00', '24:00']] as const), day);
  const nights: fc.Arbitrary<GridTimes> = fc.oneof(times, night);
  const grid: fc.Arbitrary<WeekGrid> = fc.record({
    days: fc.array(nights, { minLength: 7, maxLength: 7 }),
    bankHolidays: fc.option(times, { nil: undefined }),
    exceptions: fc.uniqueArray(
      fc.record({ date: fc.integer({ min: 1, max: 28 }).map((at) => `2026-12-${String(at).padStart(2, '0')}`), times }),
      { selector: ({ date }) => date, maxLength: 2 },
    ),
  });

  test('the text says it too, and check has nothing against it', () => {
    fc.assert(
      fc.property(grid, (made) => {
        const text = gridToOpening(made);
        expect(openingHoursFault(text), text).toBeUndefined();
        expect(openAt(text), text).toEqual(openByTable(made));
        const read = openingToGrid(text);
        expect(read?.days, text).toEqual(made.days);
        expect(gridToOpening(read!)).toBe(text);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

const FROM = Date.UTC(2026, 11, 14);
const DAYS = 21;
const HOLIDAYS = ['2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01'];

/** Each half hour of three weeks around Christmas, as the package reads a text. */
function openAt(text: string): string {
  const hours = new opening_hours(text, PLACE as never);
  return halfHours((at) =>
    hours.getState(new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes())),
  );
}

/**
 * The same as the table has it: a night is of the day on which it begins, and a bank holiday or a date ends the night before it. The
 * package knows no way to say that the night of a bank holiday doesn't end on the day after it.
 */
function openByTable({ days, bankHolidays, exceptions }: WeekGrid): string {
  const toDay = (at: Date, shift: number) => new Date(at.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
  const special = (day: string) =>
    exceptions.find(({ date }) => date === day)?.times ?? (HOLIDAYS.includes(day) ? bankHolidays : undefined);
  const usual = (day: string) => days[(new Date(day).getUTCDay() + 6) % 7]!;
  return halfHours((at) => {
    const clock = at.toISOString().slice(11, 16);
    const own = special(toDay(at, 0));
    const isOpen = (own ?? usual(toDay(at, 0))).some(([from, to]) => from <= clock && (to > clock || to <= from));
    return isOpen || (own === undefined && usual(toDay(at, -1)).some(([from, to]) => to <= from && clock < to));
  });
}

const halfHours = (isOpen: (at: Date) => boolean): string =>
  Array.from({ length: DAYS * 48 }, (_, half) => (isOpen(new Date(FROM + half * 1_800_000)) ? '1' : '0')).join('');

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
