import type { DayHours } from './day-hours.ts';
import type { HoursTable } from './hours-table.ts';

/** The times of the day that is so many days after a table's first one, and on such a weekday (Monday 0). */
export function tableToDay({ days, week, except }: HoursTable, after: number, weekday: number): DayHours {
  for (let at = 0; at < except.length; at += 3) {
    if (after >= except[at]! && after < except[at]! + except[at + 1]!) return days[except[at + 2]!]!;
  }
  return days[week[weekday]!]!;
}

/** The dates that differ from the ordinary week: how many days after the first one, for how many days running, with which times. */
export const tableToExceptions = ({ days, except }: HoursTable): { after: number; count: number; day: DayHours }[] =>
  Array.from({ length: except.length / 3 }, (_, at) => {
    const [after, count, kind] = except.slice(3 * at, 3 * at + 3) as [number, number, number];
    return { after, count, day: days[kind]! };
  });

const OPEN = 1;
const END_OF_DAY = 1440;

/** The times of a day at which it is surely open, as minutes from midnight. */
export function dayToOpenSpans(day: DayHours): [from: number, to: number][] {
  const spans: [number, number][] = [];
  for (let at = 0; at < day.length; at += 2) if (day[at + 1] === OPEN) spans.push([day[at]!, day[at + 2] ?? END_OF_DAY]);
  return spans;
}
