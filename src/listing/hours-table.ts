import type { DayHours } from './day-hours.ts';
import { dayToNumber, dayToWeekday } from './day-number.ts';
import { inUtc } from './in-utc.ts';
import { openingToDayReader } from './opening-to-days.ts';

/**
 * When a service is open, by the clock of England and Wales, as plain data that travels to the browser: an ordinary week
 * and the dates that differ from it. `match` reads it.
 */
export interface HoursTable {
  /** The first day it holds for (YYYY-MM-DD). */
  from: string;
  /** The last day it holds for (YYYY-MM-DD). On any other day the hours are not known. */
  until: string;
  /** The different days that there are. */
  days: readonly DayHours[];
  /** Which of `days` each day of the ordinary week is, Monday first. */
  week: readonly number[];
  /** Dates that differ from the week, in threes: how many days after `from`, for how many days running, which of `days`. */
  except: readonly number[];
}

const MONTHS = 18;
const DAY_MS = 86_400_000;

/**
 * An opening_hours text as a table for the 18 months from a day (YYYY-MM-DD). The package evaluates every one of those
 * days: what is not like the ordinary week (bank holidays, seasons, alternate weeks) becomes an exception.
 * Throws where the package cannot read the text. Only at build time.
 */
export function openingToHoursTable(opening: string, firstDay: string): HoursTable {
  const until = firstDayToLast(firstDay);
  const first = dayToNumber(firstDay);
  const { days, kinds } = readDays(opening, first, dayToNumber(until) - first + 1);
  const weekdayOf = (after: number) => (dayToWeekday(firstDay) + after) % 7;
  const week = Array.from({ length: 7 }, (_, weekday) => commonest(kinds.filter((_, after) => weekdayOf(after) === weekday)));
  return { from: firstDay, until, days, week, except: exceptions(kinds, (after) => week[weekdayOf(after)]!) };
}

function firstDayToLast(firstDay: string): string {
  const last = new Date(`${firstDay}T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + MONTHS, last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}

/** The different days in the order in which they first come, and for each day of the time which of them it is. */
function readDays(opening: string, first: number, count: number): { days: DayHours[]; kinds: number[] } {
  const days: DayHours[] = [];
  const kindByKey = new Map<string, number>();
  const kinds = inUtc(() => {
    const readDay = openingToDayReader(opening);
    return Array.from({ length: count }, (_, after) => {
      const day = readDay((first + after) * DAY_MS);
      const key = day.join();
      const kind = kindByKey.get(key) ?? days.push(day) - 1;
      kindByKey.set(key, kind);
      return kind;
    });
  });
  return { days, kinds };
}

/** The value that comes most often; of several the one that comes first. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** The days that are not of their ordinary kind, in threes; days of one kind running are one exception. */
function exceptions(kinds: readonly number[], ordinaryKind: (after: number) => number): number[] {
  const threes: number[] = [];
  kinds.forEach((kind, after) => {
    if (kind === ordinaryKind(after)) return;
    const [start, running, lastKind] = threes.slice(-3);
    if (kind === lastKind && start! + running! === after) threes[threes.length - 2] = running! + 1;
    else threes.push(after, 1, kind);
  });
  return threes;
}
