import type opening_hours from 'opening_hours';
import { stateAt, type DayHours } from './day-hours.ts';
import { parseOpening } from './parse-opening.ts';

const CLOSED = 0;
const OPEN = 1;
const NOT_KNOWN = 2;

const END_OF_DAY = 1440;
const MINUTE_MS = 60_000;
const DAY_MS = END_OF_DAY * MINUTE_MS;

/** Returns the hours of the day that begins at a midnight, in milliseconds since 1970. */
type DayReader = (midnight: number) => DayHours;

/**
 * Makes a reader of an opening_hours text for tables, in which what can't be computed is not known.
 * Create and query it in UTC (`inUtc`), so that a day's minutes are those of the wall clock.
 * Throws if the text can't be parsed.
 */
export function openingToDayReader(opening: string): DayReader {
  const readDay = openingToStatedDays(opening);
  // The package assumes that the sun rises at 6 and sets at 18 all year, which would mislead readers.
  const isSunBound = /\b(sunrise|sunset|dawn|dusk)\b/i.test(opening.replace(/"[^"]*"/g, ''));

  return (midnight) => {
    if (isSunBound) return [0, NOT_KNOWN];
    try {
      return readDay(midnight);
    } catch {
      // Some texts parse, and fail only when queried ("easter -150 days").
      return [0, NOT_KNOWN];
    }
  };
}

/**
 * Makes a reader of what an opening_hours text states. Where a bank holiday or a date replaces an evening, the package still opens
 * after midnight, for the rest of the night that never began ("Fr 20:00-02:00; PH off" on the Saturday). So a day keeps only what
 * its own rules state, or what is left of a night of the day before. Throws if the text can't be parsed, or fails when queried.
 */
export function openingToStatedDays(opening: string): DayReader {
  const hours = parseOpening(opening);
  const readDay: DayReader = (midnight) => dayToHours(hours, opening, midnight);
  const nights = splitNights(opening);
  if (!nights) return readDay;
  const own = parseOpening(nights.evenings);
  const rest = parseOpening(nights.mornings);
  return (midnight) => {
    const all = readDay(midnight);
    // Only what is open from midnight can be the rest of a night.
    if (all[0] !== 0) return all;
    return withoutUnstated(all, dayToHours(own, opening, midnight), dayToHours(rest, opening, midnight - DAY_MS));
  };
}

/** The hours of a day without those that neither of two others has; there the first of them holds. */
function withoutUnstated(all: DayHours, own: DayHours, rest: DayHours): DayHours {
  const times = [all, own, rest].flatMap((day) => day.filter((_, at) => at % 2 === 0));
  const changes: number[] = [];
  let last = CLOSED;
  for (const time of [...new Set(times)].sort((a, b) => a - b)) {
    const stated = stateAt(own, time);
    const state = [CLOSED, stated, stateAt(rest, time)].includes(stateAt(all, time)) ? stateAt(all, time) : stated;
    if (state !== last) changes.push(time, state);
    last = state;
  }
  return changes;
}

const SPAN = String.raw`\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d`;
const SPANS = new RegExp(`${SPAN}(?:\\s*,\\s*${SPAN})*`, 'g');
// For a rule without a night: it still replaces the rules before it, at a time that no night lasts to.
const NO_NIGHT = '23:58-23:59';

/** A text's evenings, cut off at midnight, and the rest of its nights as hours of the day on which they began; undefined without nights. */
function splitNights(opening: string): { evenings: string; mornings: string } | undefined {
  // An open end has no time to cut off, and whether it lasts past midnight is not known either way.
  if (/\d\+/.test(opening)) return undefined;
  const replaceSpans = (replace: (spans: string[]) => string) =>
    opening
      .split('"')
      .map((part, at) => (at % 2 === 1 ? part : part.replace(SPANS, (spans) => replace(spans.split(/\s*,\s*/)))))
      .join('"');
  const evenings = replaceSpans((spans) =>
    spans.map((span) => (nightEnd(span) === undefined ? span : span.replace(/-.*/, '-24:00'))).join(),
  );
  if (evenings === opening) return undefined;
  const mornings = replaceSpans((spans) => {
    const ends = spans.map(nightEnd).filter((end) => end !== undefined && end !== '00:00');
    return ends.length === 0 ? NO_NIGHT : ends.map((end) => `00:00-${end}`).join();
  });
  return { evenings, mornings };
}

/** When a span ends on the next day, by that day's clock; undefined where it ends on its own. */
function nightEnd(span: string): string | undefined {
  const [from, to] = span.split('-').map((time) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1])) as [number, number];
  if (to > from && to <= END_OF_DAY) return undefined;
  const end = to > END_OF_DAY ? to - END_OF_DAY : to;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
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
