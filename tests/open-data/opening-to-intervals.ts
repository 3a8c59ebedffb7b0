import opening_hours from 'opening_hours';
import { yearOn } from '../../src/export/open-referral/schedules.ts';
import { PLACE } from '../open-now/asking-the-package.ts';
import { TODAY } from './released.ts';

export type Interval = [from: number, to: number];

/** Intervals in order, those that touch as one. */
export function joined(intervals: readonly Interval[]): string[] {
  const out: Interval[] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out.map(([from, to]) => `${new Date(from).toISOString()} ${new Date(to).toISOString()}`);
}

/** The same year as the package for opening hours tells it, in London's local time. */
export function openingToIntervals(opening: string): Interval[] {
  const end = new Date(Date.parse(`${yearOn(TODAY)}T12:00:00`) + 12 * 3_600_000);
  return new opening_hours(opening, PLACE as never)
    .getOpenIntervals(new Date(`${TODAY}T00:00:00`), end)
    .filter(([, , isUnknown]) => !isUnknown)
    .map(([from, to]) => [from.getTime(), to.getTime()]);
}
