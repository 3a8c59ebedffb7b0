import opening_hours from 'opening_hours';

/** Times of one day as minutes from midnight; an end past 1,440 runs into the next day. */
export type DayTimes = readonly (readonly [from: number, to: number])[];

/** The times of a week without holidays, Monday first. */
export type Week = readonly DayTimes[];

const PLACE = { lat: 51.5, lon: -0.1, address: { country_code: 'gb', state: 'England' } };
// A week without a holiday or a change of the clocks.
const MONDAY = new Date(2026, 10, 2);
const DAY = 1440;

/** Reads an opening_hours text as the times of an ordinary week. */
export function openingToWeek(opening: string): Week {
  const end = new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + 7);
  const intervals = new opening_hours(opening, PLACE as never).getOpenIntervals(MONDAY, end);
  const minutes = (date: Date) => Math.round((date.getTime() - MONDAY.getTime()) / 60_000);
  return Array.from({ length: 7 }, (_, day) =>
    intervals
      .map(([from, to]) => [minutes(from) - day * DAY, minutes(to) - day * DAY] as const)
      .flatMap(([from, to]): [number, number][] => {
        if (from >= DAY || to <= 0) return [];
        if (from >= 0) return [[from, Math.min(to, to > DAY + 720 ? DAY : to)]];
        // Running on from the day before: only what goes on past noon is told again.
        return to > 720 ? [[0, Math.min(to, DAY)]] : [];
      }),
  );
}

/** Whether the text treats bank holidays as closed. */
export const isClosedOnBankHolidays = (opening: string): boolean => /\bPH\s+(off|closed)\b/i.test(opening);
