import { parseOpening } from './parse-opening.ts';
import { memoize } from './memoize.ts';

/** Times of one day as minutes from midnight; an end past 1,440 runs into the next day. */
export type DayTimes = readonly (readonly [from: number, to: number])[];

/** The times of a week without holidays, Monday first. */
export type Week = readonly DayTimes[];

// A week without a holiday or a change of the clocks.
const MONDAY = new Date(2026, 10, 2);
const DAY = 1440;

/** Reads an opening_hours text as the times of an ordinary week. */
export const openingToWeek = memoize((opening: string): Week => {
  // A day more on either side, so that the nights at the edges of the week are whole.
  const edge = (days: number) => new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + days);
  const intervals = parseOpening(opening).getOpenIntervals(edge(-1), edge(8));
  const minutes = (date: Date) => Math.round((date.getTime() - MONDAY.getTime()) / 60_000);
  return Array.from({ length: 7 }, (_, day) =>
    intervals
      .map(([from, to]) => [minutes(from) - day * DAY, minutes(to) - day * DAY] as const)
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
