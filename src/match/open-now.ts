import { stateAt, type DayHours } from '../listing/day-hours.ts';
import { dayToNumber, numberToDay } from '../listing/day-number.ts';
import type { HoursTable } from '../listing/hours-table.ts';
import { tableToDay } from '../listing/hours-table-days.ts';
import type { LondonTime } from './london-time.ts';

// In the order of the numbers that a table has for them.
const STATES = ['closed', 'open', 'unknown'] as const;

/** Whether a service can be reached: unknown is never closed. */
export type OpenState = (typeof STATES)[number];

/** Whether it is open at a moment. Before the table's first day and after its last it is not known. */
export function openAt(table: HoursTable, moment: LondonTime): OpenState {
  if (moment.day < table.from || moment.day > table.until) return 'unknown';
  const after = table.except.length > 0 ? daysAfterStart(table, moment.day) : 0;
  return STATES[stateAt(tableToDay(table, after, moment.weekday), moment.minutes)]!;
}

/**
 * Until when it is surely open without a break; 0 minutes of the next day for midnight.
 * Undefined where it is not open, or stays so as far as the table reaches.
 */
export function opensUntil(table: HoursTable, moment: LondonTime): LondonTime | undefined {
  return openAt(table, moment) === 'open' ? nextChange(table, moment, 'open')?.at : undefined;
}

/**
 * When it opens next. Undefined where it is open or not known to be closed, where the table ends first,
 * and where times that are not known come first: it may open in them.
 */
export function opensNext(table: HoursTable, moment: LondonTime): LondonTime | undefined {
  if (openAt(table, moment) !== 'closed') return undefined;
  const change = nextChange(table, moment, 'closed');
  return change?.to === 'open' ? change.at : undefined;
}

/** When the state that holds at a moment ends, and what comes then; undefined where the table ends first. */
function nextChange(table: HoursTable, moment: LondonTime, now: OpenState): { at: LondonTime; to: OpenState } | undefined {
  // Day and night: there is nothing to look for in 18 months.
  const [only, ...others] = table.days;
  if (others.length === 0 && (only!.length === 0 || (only!.length === 2 && only![0] === 0))) return undefined;
  const state = STATES.indexOf(now);
  const start = daysAfterStart(table, moment.day);
  const last = daysAfterStart(table, table.until);
  for (let after = start; after <= last; after++) {
    const weekday = (moment.weekday + after - start) % 7;
    const hours = tableToDay(table, after, weekday);
    const minutes = firstOther(hours, state, after === start ? moment.minutes : 0);
    if (minutes === undefined) continue;
    const day = after === start ? moment.day : numberToDay(dayToNumber(table.from) + after);
    return { at: { day, minutes, weekday }, to: STATES[stateAt(hours, minutes)]! };
  }
  return undefined;
}

/** The first minute of a day, from one on, at which the state is another. */
function firstOther(day: DayHours, state: number, from: number): number | undefined {
  if (stateAt(day, from) !== state) return from;
  for (let at = 0; at < day.length; at += 2) if (day[at]! > from && day[at + 1] !== state) return day[at];
  return undefined;
}

const daysAfterStart = (table: HoursTable, day: string): number => dayToNumber(day) - dayToNumber(table.from);
