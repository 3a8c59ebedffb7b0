import type opening_hours from 'opening_hours';
import { parseOpening } from './parse-opening.ts';

/** Times of a day as people write them: "09:00" to "17:00"; "24:00" is its end, and an end before its start is in the night. */
export type GridTimes = readonly (readonly [from: string, to: string])[];

/** Opening hours as a table of the week can show them. */
export interface WeekGrid {
  /** Monday first; no times: closed. */
  days: GridTimes[];
  /** What holds on bank holidays; undefined: what holds on other days. */
  bankHolidays?: GridTimes | undefined;
  /** Dates that differ, each YYYY-MM-DD. */
  exceptions: { date: string; times: GridTimes }[];
}

const DAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// Days, a holiday or a date; then closed, or times with commas between them.
const RULE = /^(?:([A-Za-z0-9, -]+?)\s+)?(24\/7|off|closed|\d\d:\d\d\s*-\s*\d\d:\d\d(?:\s*,\s*\d\d:\d\d\s*-\s*\d\d:\d\d)*)$/;
/** Where a rule is added to the one before it, not set in its place. */
const ADDED = /(?<=\d|off|closed)\s*,\s*(?=[A-Z])/;
const WHOLE_DAY: GridTimes = [['00:00', '24:00']];

export const emptyGrid = (): WeekGrid => ({ days: DAYS.map(() => []), exceptions: [] });

export const isWholeDay = (times: GridTimes): boolean => times.length === 1 && times[0]![0] === '00:00' && times[0]![1] === '24:00';

/**
 * Reads an opening_hours text as a table; undefined where it says anything that the table would lose. What is read is put
 * back and compared for every opening of two years, and used only if both agree.
 */
export function openingToGrid(text: string): WeekGrid | undefined {
  const grid = readRules(text.trim());
  if (!grid) return undefined;
  const again = gridToOpening(grid);
  try {
    return again === text.trim() || sameTimes(text, again, grid) ? grid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The table as an opening_hours text, in its shortest usual form. A night ends in the next day: “;” would cut it off at midnight where
 * the next rule is for that day, “,” leaves it whole. Bank holidays and dates begin at midnight, whatever came before.
 */
export function gridToOpening({ days, bankHolidays, exceptions }: WeekGrid): string {
  const isAlways = days.every(isWholeDay) && bankHolidays === undefined && exceptions.length === 0;
  if (isAlways) return '24/7';
  const week = daysToRules(days);
  const hasNights = days.some((times) => times.some(([from, to]) => to <= from));
  return [
    ...(week.length === 0 ? ['Mo-Su off'] : hasNights ? [week.join(', ')] : week),
    ...(bankHolidays === undefined ? [] : [`PH ${timesToText(bankHolidays)}`]),
    ...[...exceptions].sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ date, times }) => `${dateToText(date)} ${timesToText(times)}`),
  ].join('; ');
}

/** A time of day as typed: "9", "9.30", "5pm"; undefined: it is none. */
export function textToTime(text: string): string | undefined {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined) return undefined;
  const isAfternoon = half?.toLowerCase() === 'pm';
  const number = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (number > 24 || Number(minute) > 59 || (number === 24 && minute !== '00')) return undefined;
  return `${String(number).padStart(2, '0')}:${minute}`;
}

function readRules(text: string): WeekGrid | undefined {
  if (text === '24/7') return { ...emptyGrid(), days: DAYS.map(() => WHOLE_DAY) };
  const grid = emptyGrid();
  let stage = 0;
  const rules = text.split(/\s*;\s*/).flatMap((group) => group.split(ADDED).map((rule, at) => ({ rule, isAdded: at > 0 })));
  for (const { rule, isAdded } of rules) {
    const [, head = '', tail] = RULE.exec(rule) ?? [];
    const times = tail === undefined ? undefined : readTimes(tail);
    if (times === undefined) return undefined;
    const date = readDate(head);
    const isHoliday = head === 'PH';
    const days = head === '' ? DAYS.map((_, day) => day) : readDays(head);
    // Later rules win: a weekday after a holiday would override the holiday.
    const own = date ? 2 : isHoliday ? 1 : 0;
    if (own < stage || (!date && !isHoliday && !days)) return undefined;
    stage = own;
    // What is added to a day's hours would replace them in the table.
    if (isAdded && (own > 0 || times.length === 0 || days!.some((day) => grid.days[day]!.length > 0))) return undefined;
    if (date) grid.exceptions.push({ date, times });
    else if (isHoliday) grid.bankHolidays = times;
    else for (const day of days!) grid.days[day] = times;
  }
  return new Set(grid.exceptions.map(({ date }) => date)).size === grid.exceptions.length ? grid : undefined;
}

function readTimes(text: string): GridTimes | undefined {
  if (text === 'off' || text === 'closed') return [];
  if (text === '24/7') return WHOLE_DAY;
  const times = text.split(/\s*,\s*/).map((part) => /^(\d\d:\d\d)\s*-\s*(\d\d:\d\d)$/.exec(part.trim()));
  return times.every((each) => each !== null) ? times.map((each) => [each[1]!, each[2]!] as const) : undefined;
}

function readDays(head: string): number[] | undefined {
  const days: number[] = [];
  for (const part of head.split(/\s*,\s*/)) {
    const [, from, to] = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:\s*-\s*(Mo|Tu|We|Th|Fr|Sa|Su))?$/.exec(part) ?? [];
    if (from === undefined) return undefined;
    const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to ?? from)];
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

function readDate(head: string): string | undefined {
  const [, year, month, day] = /^(\d{4}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2})$/.exec(head) ?? [];
  if (year === undefined) return undefined;
  return `${year}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

const dateToText = (date: string): string => `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(8)}`;

const timesToText = (times: GridTimes): string => (times.length === 0 ? 'off' : times.map(([from, to]) => `${from}-${to}`).join(','));

/** Groups days with the same times: Mo-Fr, Sa,Su. */
function daysToRules(days: readonly GridTimes[]): string[] {
  const open = days.map(timesToText);
  const kinds = [...new Set(open)].filter((times) => times !== 'off');
  return kinds.map((times) => {
    const own = DAYS.map((_, day) => day).filter((day) => open[day] === times);
    const runs = own.reduce<number[][]>((all, day) => {
      const last = all.at(-1);
      if (last && last.at(-1) === day - 1) last.push(day);
      else all.push([day]);
      return all;
    }, []);
    const names = runs.map((run) => (run.length > 2 ? `${DAYS[run[0]!]}-${DAYS[run.at(-1)!]}` : run.map((day) => DAYS[day]).join(',')));
    return `${names.join(',')} ${times}`;
  });
}

/** Whether two texts mean the same in the two years ahead of 2026-11 and on the days around each exception. */
function sameTimes(a: string, b: string, { exceptions }: WeekGrid): boolean {
  const spans = [
    [new Date(2026, 10, 1), new Date(2028, 10, 1)] as const,
    ...exceptions.map(({ date }) => {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      return [new Date(year, month - 1, day - 2), new Date(year, month - 1, day + 3)] as const;
    }),
  ];
  const [left, right] = [parseOpening(a), parseOpening(b)];
  return spans.every(([from, to]) => intervals(left, from, to) === intervals(right, from, to));
}

const intervals = (hours: opening_hours, from: Date, to: Date): string =>
  JSON.stringify(
    hours.getOpenIntervals(from, to).map(([start, end, isUnknown, comment]) => [start.getTime(), end.getTime(), isUnknown, comment]),
  );
