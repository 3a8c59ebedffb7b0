import fc from 'fast-check';
import opening_hours from 'opening_hours';
import { PLACE } from './asking-the-package.ts';

/** One of these texts. */
const one = (...texts: string[]) => fc.constantFrom(...texts);

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One or two spans of a day, in order: "09:00-12:30,13:15-17:00". */
const daySpans = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 5 })
  .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => clock(quarter * 15)))
  .map((times) => times.flatMap((time, at) => (at % 2 === 1 ? [`${times[at - 1]}-${time}`] : [])).join(','));

/** A span past midnight, written either way: "22:00-06:00", "22:00-30:00". */
const nightSpan = fc
  .record({ from: fc.integer({ min: 66, max: 95 }), to: fc.integer({ min: 1, max: 36 }), isCountedOn: fc.boolean() })
  .map(({ from, to, isCountedOn }) => `${clock(from * 15)}-${clock((to + (isCountedOn ? 96 : 0)) * 15)}`);

const oddMinutes = one(
  '09:05-16:50',
  '00:01-23:59',
  '01:30-01:45',
  '01:00-02:00',
  '00:30-03:10',
  '00:00-24:00',
  '23:59-00:01',
  '17:00+',
  '22:30+',
);

const times = fc.oneof(
  { weight: 6, arbitrary: daySpans },
  { weight: 2, arbitrary: nightSpan },
  { weight: 1, arbitrary: fc.tuple(daySpans, nightSpan).map((parts) => parts.join(',')) },
  { weight: 1, arbitrary: oddMinutes },
);

const weekdays = one('Mo-Fr', 'Mo-Fr', 'Mo-Sa', 'Mo-Su', 'Sa,Su', 'Mo,We,Fr', 'Tu', 'Th-Sa', 'Fr-Mo', 'Su', 'We', 'Tu,Th', 'Mo-We,Sa');
const nthWeekdays = one('Su[1]', 'We[1,3]', 'Fr[-1]', 'Th[2]', 'Mo[1-2]', 'Tu[5]', 'Sa[-2]', 'We[1] +1 day', 'Su[-1] -2 days');
const weekdaysAndHolidays = one('Mo-Fr,PH', 'Sa,Su,PH', 'PH', 'PH,Su', 'PH -1 day', 'PH +1 day', 'PH Mo', 'PH Mo-Fr');
const seasons = one(
  ...[
    'Apr-Sep',
    'Oct-Mar',
    'Nov-Feb',
    'Jun-Aug',
    'Dec',
    'Jan,Jul',
    'Dec 24',
    'Dec 25-26',
    'Dec 24-Jan 02',
    'Jul 20-Sep 05',
    'Oct 31',
    'Mar 28',
  ],
  ...[
    'Mar Su[-1]-Oct Su[-1]',
    'easter',
    'easter -2 days',
    'easter -2 days-easter +1 day',
    '2027',
    '2027 Mar 15-2027 Apr 02',
    '2027-2028 Feb',
    '2028 Feb 29',
  ],
  ...['week 01-53/2', 'week 02-52/2', 'week 20-35', 'week 50-53', 'week 01', 'week 02-52/4', 'week 53', 'Jun 01-30/7'],
);

const days = fc.oneof(
  { weight: 5, arbitrary: weekdays },
  { weight: 2, arbitrary: nthWeekdays },
  { weight: 2, arbitrary: weekdaysAndHolidays },
  { weight: 2, arbitrary: seasons },
  { weight: 2, arbitrary: fc.tuple(seasons, fc.oneof(weekdays, nthWeekdays)).map((parts) => parts.join(' ')) },
);

const condition = one('"by appointment"', 'open "ring first"', 'unknown', 'unknown "on call"');

const rule = fc.oneof(
  { weight: 7, arbitrary: fc.tuple(days, times).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(days, times, condition).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(days, one('off', 'closed', 'off "holiday"')).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(days, times, one('off')).map((parts) => parts.join(' ')) },
);

const first = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.oneof(weekdays, seasons), times).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: times },
  { weight: 1, arbitrary: one('24/7', 'open', 'Mo-Su 00:00-24:00', 'off', '"by appointment"') },
);

const holidays = one('', '', '', '', '', '; PH off', '; PH closed', '; PH 10:00-14:00', '; PH off "bank holiday"', '; Dec 25,PH off');
const fallback = one(
  '',
  '',
  '',
  '',
  '',
  '',
  ' || "on call"',
  ' || Mo-Fr 18:00-20:00 open "ring first"',
  ' || unknown',
  ' || 08:00-22:00 "voicemail"',
);

const opening = fc
  .record({ first, more: fc.array(fc.tuple(one('; ', '; ', ', '), rule), { maxLength: 3 }), holidays, fallback })
  .map((parts) => `${parts.first}${parts.more.flat().join('')}${parts.holidays}${parts.fallback}`);

/** So many different opening_hours texts that the package reads, the same at every run. */
export function generatedHours(count: number): string[] {
  const texts = new Set<string>();
  for (const text of fc.sample(opening, { numRuns: count * 3, seed: 20261123 })) if (texts.size < count && isRead(text)) texts.add(text);
  return [...texts];
}

function isRead(text: string): boolean {
  try {
    return Boolean(new opening_hours(text, PLACE as never));
  } catch {
    return false;
  }
}
