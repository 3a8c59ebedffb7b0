import { openingToHoursTable } from '../../../listing/hours-table.ts';
import { remember } from '../../../listing/remember.ts';
import { hoursTableToRules } from '../schedules.ts';
import type { FeedSchedule } from './feed-service.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Weekly schedules as an opening_hours text; undefined where there are none, or where they say what such a text made from
 * them would not say again: then nothing is guessed. Times are taken as the clock on the wall tells them.
 */
export function schedulesToOpening(schedules: readonly FeedSchedule[]): string | undefined {
  const weekly = schedules.filter(
    ({ freq, byday, opens, closes }) => freq === 'WEEKLY' && byday.length > 0 && toTime(opens) && toTime(closes),
  );
  if (weekly.length === 0 || weekly.length < schedules.filter(({ freq }) => freq).length) return undefined;
  if (weekly.some(({ interval, byday }) => interval !== 1 || byday.some((day) => !DAYS.includes(day)))) return undefined;
  const week = schedulesToWeek(weekly);
  const dated = weekly.filter(({ from }) => from);
  // Without dates a week is a week. With them it must come out the same again, holidays and all.
  if (dated.length === 0 || new Set(weekly.map(({ from, to }) => `${from} ${to}`)).size === 1) return week;
  return [week, `${week}; PH off`].find((text) => isSame(text, weekly));
}

function schedulesToWeek(weekly: readonly FeedSchedule[]): string {
  const byDay = DAYS.map((day) => {
    const spans = weekly.filter(({ byday }) => byday.includes(day)).map(({ opens, closes }) => `${toTime(opens)}-${toTime(closes, true)}`);
    return [...new Set(spans)].sort().join(',');
  });
  if (byDay.every((spans) => spans === '00:00-24:00')) return '24/7';
  const parts: string[] = [];
  for (let day = 0; day < 7;) {
    let last = day;
    while (last < 6 && byDay[last + 1] === byDay[day]) last++;
    if (byDay[day]) parts.push(`${last > day ? `${NAMES[day]}-${NAMES[last]}` : NAMES[day]} ${byDay[day]}`);
    day = last + 1;
  }
  return parts.join('; ');
}

/** "09:00" of "09:00:00", "9:00+01:00"; the end of a day as 24:00. */
function toTime(text: string, isEnd = false): string | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  if (!hours || !minutes || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isEnd && (time === '23:59' || time === '00:00') ? '24:00' : time;
}

function isSame(opening: string, weekly: readonly FeedSchedule[]): boolean {
  const first = weekly.map(({ from }) => from ?? '').sort()[0]!;
  try {
    // The table may begin on a day on which it is closed: it is made for the week before as well.
    const told = weekly.map(({ from = '', to = '', byday, opens, closes }) => ruleToText(from, to, byday.join(','), opens, closes)).sort();
    return candidates(first).some((day) => yearOfRules(opening, day).join() === told.join());
  } catch {
    return false;
  }
}

/** The rules of a year of some hours, in order. Many services keep the same ones, and making them is what costs. */
const yearOfRules = remember(1000, (opening: string, day: string): string[] =>
  hoursTableToRules(openingToHoursTable(opening, day))
    .map((rule) => ruleToText(rule.valid_from, rule.valid_to, rule.byday, rule.opens_at, rule.closes_at))
    .sort(),
);

const ruleToText = (from: string, to: string, days: string, opens: string, closes: string) =>
  [from, to, days, opens.slice(0, 5), closes.slice(0, 5)].join(' ');

/** The days on which a year of schedules whose first begins on a day may have begun: it, or one of the six before. */
const candidates = (first: string): string[] =>
  Array.from({ length: 7 }, (_, back) => new Date(Date.parse(`${first}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10));
