const DAY_MS = 86_400_000;

/** Days from 1 January 1970 to a day (YYYY-MM-DD), so that days can be counted and added. */
export const dayToNumber = (day: string): number => Math.round(Date.parse(day) / DAY_MS);

/** The day (YYYY-MM-DD) that lies so many days after 1 January 1970. */
export const numberToDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The weekday of a day (YYYY-MM-DD), Monday 0 to Sunday 6. */
export const dayToWeekday = (day: string): number => (((dayToNumber(day) + 3) % 7) + 7) % 7;
