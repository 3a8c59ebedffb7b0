import { instantToLondon } from './london-time.ts';

/** The first and the last day of a notice, as YYYY-MM-DD. */
export interface Days {
  from: string;
  until: string;
}

/** Whether a day is one of a notice's. */
export const isWithin = ({ from, until }: Days, day: string): boolean => from <= day && day <= until;

/** Whether a notice is shown at an instant: from midnight to midnight by the clock in London, whatever the zone of the device. */
export const isOnAt = (days: Days, instant: Date): boolean => isWithin(days, instantToLondon(instant).day);
