import { dayToNumber, numberToDay } from '../../listing/day-number.ts';
import type { HoursTable } from '../../listing/hours-table.ts';
import { dayToOpenSpans, tableToDay } from '../../listing/hours-table-days.ts';
import { memoize } from '../../listing/memoize.ts';
import { wallToOffset } from './london-offset.ts';

/** The rule of a span, without what it belongs to. */
export interface Rule {
  valid_from: string;
  valid_to: string;
  dtstart: string;
  freq: 'WEEKLY';
  interval: 1;
  byday: string;
  opens_at: string;
  closes_at: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 1440;

/**
 * A table of hours as weekly rules for the year from its first day: one for each span of a day and each stretch of the year
 * in which it comes every week without a gap. A bank holiday or a change of the clocks ends one stretch and begins the next,
 * so that a reader who knows no exceptions still reckons right. Times that hang on a condition are in none.
 */
export const hoursTableToRules = memoize((table: HoursTable): readonly Rule[] => {
  const daysBySpan = new Map<string, number[]>();
  const first = dayToNumber(table.from);
  const last = dayToNumber(yearOn(table.from));
  for (let day = first; day <= last; day++) {
    for (const [from, to] of dayToOpenSpans(tableToDay(table, day - first, weekdayOf(day)))) {
      const key = `${minutesToTime(day, from)} ${minutesToTime(day, to)}`;
      daysBySpan.set(key, [...(daysBySpan.get(key) ?? []), day]);
    }
  }
  return [...daysBySpan]
    .flatMap(([key, days]) => {
      const [opens_at, closes_at] = key.split(' ') as [string, string];
      return daysToStretches(days, last).map((stretch) => ({
        ...stretch,
        freq: 'WEEKLY' as const,
        interval: 1 as const,
        opens_at,
        closes_at,
      }));
    })
    .sort((a, b) => (a.valid_from + a.opens_at < b.valid_from + b.opens_at ? -1 : 1));
});

/** The last day of the year that begins on a day. */
export function yearOn(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return numberToDay(dayToNumber(date.toISOString().slice(0, 10)) - 1);
}

/** "09:00Z" or "09:00+01:00". The end of a day is 23:59, as the standard has it. */
function minutesToTime(day: number, minutes: number): string {
  const wall = Math.min(minutes, DAY - 1);
  const two = (number: number) => String(number).padStart(2, '0');
  const offset = wallToOffset(numberToDay(day), wall);
  return `${two(Math.floor(wall / 60))}:${two(wall % 60)}${offset === 0 ? 'Z' : '+01:00'}`;
}

type Stretch = Pick<Rule, 'valid_from' | 'valid_to' | 'dtstart' | 'byday'>;

/** The fewest stretches, taken from the start, in which the days (in order) are all those of some weekdays. */
function daysToStretches(days: readonly number[], last: number): Stretch[] {
  const all = new Set(days);
  const stretches: Stretch[] = [];
  for (let start = days[0]; start !== undefined;) {
    const begin: number = start;
    const weekdays = new Set(days.filter((day) => day >= begin && day < begin + 7).map(weekdayOf));
    let end: number = begin;
    while (end < last && weekdays.has(weekdayOf(end + 1)) === all.has(end + 1)) end++;
    const inside = days.filter((day) => day >= begin && day <= end);
    stretches.push({
      valid_from: numberToDay(begin),
      valid_to: numberToDay(end < last ? inside.at(-1)! : last),
      dtstart: numberToDay(begin),
      byday: [...weekdays]
        .sort((a, b) => a - b)
        .map((weekday) => WEEKDAYS[weekday])
        .join(','),
    });
    start = days.find((day) => day > end);
  }
  return stretches;
}

const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
