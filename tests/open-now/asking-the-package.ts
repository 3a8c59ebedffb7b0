import opening_hours from 'opening_hours';
import { instantToLondon } from '../../src/match/london-time.ts';
import type { HoursTable } from '../../src/listing/hours-table.ts';
import { openAt, type OpenState } from '../../src/match/open-now.ts';

export const PLACE = { lat: 51.5, lon: -0.1, address: { country_code: 'gb', state: 'England' } };

const MINUTE = 60_000;
// Prime, so that hours and weekdays all come up.
const STRIDE = 1831 * MINUTE;

/** What the package itself says at an instant, in the local time of this process. Open on a condition counts as not known. */
export function packageToState(hours: opening_hours, text: string, instant: Date): OpenState {
  const [isOpen, , isUnknown, comment] = hours.getStatePair(instant);
  const isOnCondition = text.split('"').some((part, at) => at % 2 === 1 && part === comment);
  return isUnknown || (isOpen && isOnCondition) ? 'unknown' : isOpen ? 'open' : 'closed';
}

/**
 * Where table and package disagree, in a process whose local time is London's: at every change that either sees, at the minute
 * before and after, and now and then in between.
 */
export function disagreements(text: string, table: HoursTable): string[] {
  const hours = new opening_hours(text, PLACE as never);
  const start = dayToInstant(table.from, 0).getTime();
  const end = dayToInstant(table.until, 1440).getTime();
  const changes = [start, ...packageChanges(hours, new Date(start), new Date(end)), ...tableChanges(table), end];
  const instants = new Set(changes.flatMap((change) => [change - MINUTE, change, change + MINUTE]));
  for (let time = start; time < end; time += STRIDE) instants.add(time);
  return [...instants]
    .filter((time) => time >= start && time < end && !isHourThePackageMisreads(new Date(time)))
    .map((time) => new Date(time))
    .flatMap((instant) => {
      const expected = packageToState(hours, text, instant);
      const found = openAt(table, instantToLondon(instant));
      return found === expected || isNightThatNeverBegan(hours, instant)
        ? []
        : [`${text}: ${instant.toISOString()}: package ${expected}, table ${found}`];
    });
}

/**
 * Past midnight the package asks what held 24 hours ago. On the Monday after the Sunday of 23 hours that is late on Saturday, so
 * for an hour it takes the wrong night. The tests compare that hour in a zone without summer time.
 */
export const isHourThePackageMisreads = (instant: Date): boolean => {
  const dayBefore = new Date(instant.getTime() - 1440 * MINUTE);
  return instant.getTimezoneOffset() < dayBefore.getTimezoneOffset() && instant.getDay() === 1 && instant.getHours() === 0;
};

/**
 * After midnight the package goes on with a night whose evening another rule has replaced. Then what it opens by is not what held in
 * the last minute of the day before.
 */
function isNightThatNeverBegan(hours: opening_hours, instant: Date): boolean {
  const evening = new Date(instant.getFullYear(), instant.getMonth(), instant.getDate(), 0, -1);
  return (hours.getState(instant) || hours.getUnknown(instant)) && hours.getMatchingRule(instant) !== hours.getMatchingRule(evening);
}

/** The instant at which the clock on the wall shows so many minutes past a day's midnight, in the local time of this process. */
export function dayToInstant(day: string, minutes: number): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date!, 0, minutes);
}

function packageChanges(hours: opening_hours, from: Date, to: Date): number[] {
  const changes: number[] = [];
  const iterator = hours.getIterator(from);
  while (iterator.advance(to)) changes.push(iterator.getDate().getTime());
  return changes;
}

/** Read from the bare table, without the code that it is tested for. */
function tableChanges({ from, until, days, week, except }: HoursTable): number[] {
  const noon = dayToInstant(from, 720);
  const changes: number[] = [];
  for (let after = 0; ; after++) {
    const date = new Date(noon.getFullYear(), noon.getMonth(), noon.getDate() + after);
    if (date > dayToInstant(until, 0)) return changes;
    const at = except.findIndex((start, index) => index % 3 === 0 && after >= start && after < start + except[index + 1]!);
    const day = days[at < 0 ? week[(date.getDay() + 6) % 7]! : except[at + 2]!]!;
    for (let index = 0; index < day.length; index += 2)
      changes.push(new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, day[index]).getTime());
  }
}
