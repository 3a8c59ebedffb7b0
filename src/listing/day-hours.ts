import type opening_hours from 'opening_hours';
import { parseOpening } from './parse-opening.ts';

/**
 * The times of one day: minutes from midnight at which the state changes, each followed by the new state (0 closed, 1 open,
 * 2 not known). A day begins closed, so [540, 1, 1020, 0] is open from 9 to 17 and [] is closed all day.
 */
export type DayHours = readonly number[];

const CLOSED = 0;
const OPEN = 1;
const NOT_KNOWN = 2;

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/**
 * Makes a reader of an opening_hours text, which returns the hours of a day, given in days since 1 January 1970.
 * Create and query it in UTC (`inUtc`), so that a day's minutes are those of the wall clock.
 * Throws if the text can't be parsed.
 */
export function openingToDayReader(opening: string): (dayNumber: number) => DayHours {
  const hours = parseOpening(opening);
  // The package assumes that the sun rises at 6 and sets at 18 all year, which would mislead readers.
  const isSunBound = /\b(sunrise|sunset|dawn|dusk)\b/i.test(opening.replace(/"[^"]*"/g, ''));

  return (dayNumber) => {
    if (isSunBound) return [0, NOT_KNOWN];
    try {
      return dayToHours(hours, opening, dayNumber * DAY_MS);
    } catch {
      // Some texts parse, and fail only when queried ("easter -150 days").
      return [0, NOT_KNOWN];
    }
  };
}

function dayToHours(hours: opening_hours, opening: string, midnight: number): DayHours {
  const changes: number[] = [];
  let last = CLOSED;
  for (let time = midnight; time < midnight + DAY_MS;) {
    const [isOpen, next, isUnknown, comment] = hours.getStatePair(new Date(time));
    // "By appointment" and the like: open on a condition that no table can check. The comment may also be the name of a bank
    // holiday, which is not a condition in the text.
    const isConditional = comment !== undefined && opening.includes(comment);
    const state = isUnknown || (isOpen && isConditional) ? NOT_KNOWN : isOpen ? OPEN : CLOSED;
    if (state !== last) changes.push((time - midnight) / MINUTE_MS, state);
    last = state;
    // The package's next change is used only within this day; every day is queried again.
    time = next === undefined ? midnight + DAY_MS : Math.max(next.getTime(), time + MINUTE_MS);
  }
  return changes;
}
