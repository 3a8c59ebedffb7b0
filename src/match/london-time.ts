import { dayToWeekday } from '../listing/day-number.ts';

/** What calendar and clock say in England and Wales. */
export interface LondonTime {
  /** YYYY-MM-DD. */
  day: string;
  /** Minutes from midnight as the clock tells them, 0 to 1439. */
  minutes: number;
  /** Monday 0 to Sunday 6. */
  weekday: number;
}

// Asked once: making a format costs far more than using it.
const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * Calendar and clock in England and Wales at an instant, whatever the zone of the device. Seconds are dropped.
 *
 * Opening hours go by the clock on the wall. So in the last night of October's summer time what holds at 1.30 holds both times
 * that the clock shows 1.30; and in the March night that goes from 1.00 straight to 2.00 what would begin or end between the two
 * does so at 2.00.
 */
export function instantToLondon(instant: Date): LondonTime {
  const parts = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  const minutes = (Number(parts['hour']) % 24) * 60 + Number(parts['minute']);
  return wallToLondon(`${parts['year']}-${parts['month']}-${parts['day']}`, minutes);
}

/** What calendar and clock say, from a day (YYYY-MM-DD) and minutes from its midnight. */
export const wallToLondon = (day: string, minutes: number): LondonTime => ({ day, minutes, weekday: dayToWeekday(day) });
