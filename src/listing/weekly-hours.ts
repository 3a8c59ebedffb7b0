import { memoize } from './memoize.ts';
import { openingToStatedDays } from './opening-to-days.ts';

/** Times of one day as minutes from midnight; an end past 1,440 runs into the next day. */
export type DayTimes = readonly (readonly [from: number, to: number])[];

/** The times of a week without holidays, Monday first. */
export type Week = readonly DayTimes[];

// A week without a holiday or a change of the clocks.
const MONDAY = { year: 2026, month: 10, date: 2 };
const DAY = 1440;

/** Reads an opening_hours text as the times of an ordinary week. */
export const openingToWeek = memoize((opening: string): Week => {
  const readDay = openingToStatedDays(opening);
  const intervals: { from: number; to: number; state: number }[] = [];
  // A day more on either side, so that the nights at the edges of the week are whole.
  for (let day = -1; day <= 7; day++) {
    const changes = readDay(new Date(MONDAY.year, MONDAY.month, MONDAY.date + day).getTime());
    for (let at = 0; at < changes.length; at += 2) {
      const [from, state, to = DAY] = changes.slice(at) as [number, number, number?];
      const last = intervals.at(-1);
      if (state === 0) continue;
      if (last?.to === from + day * DAY && last.state === state) last.to = to + day * DAY;
      else intervals.push({ from: from + day * DAY, to: to + day * DAY, state });
    }
  }
  return Array.from({ length: 7 }, (_, day) =>
    intervals
      .map(({ from, to }) => [from - day * DAY, to - day * DAY] as const)
      .filter(([from, to]) => from < DAY && to > 0)
      .flatMap(([from, to]): [number, number][] => {
        // A night belongs to the day on which it begins; anything longer is split by day.
        const start = from < 0 ? DAY : 0;
        const isNight = to - from < DAY && to + start <= DAY + 720;
        if (isNight) return from < 0 ? [] : [[from, to]];
        return [[Math.max(from, 0), Math.min(to, DAY)]];
      }),
  );
});

/** Whether the text treats bank holidays as closed. */
export const isClosedOnBankHolidays = (opening: string): boolean => /\bPH\s+(off|closed)\b/i.test(opening);
