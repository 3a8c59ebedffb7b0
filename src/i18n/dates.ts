// Not every browser knows the Welsh names of months and days, and the build must say the same as all of them.
const MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;
const WEEKDAYS = ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'] as const;

/** A day, month or year in words: "23 November 2026", "Tachwedd 2026". Without the year where that goes without saying. */
export function dateToText(date: string, tag: string, form: 'whole' | 'day-and-month' = 'whole'): string {
  const [year, month, day] = date.split('-');
  if (isWelsh(tag)) {
    const name = month && MONTHS[Number(month) - 1];
    return [day && Number(day), name, form === 'whole' && year].filter(Boolean).join(' ');
  }
  return inWords(date, tag, {
    ...(day ? { day: 'numeric' } : {}),
    ...(month ? { month: 'long' } : {}),
    ...(form === 'whole' ? { year: 'numeric' } : {}),
  });
}

/** The name of a day of the week: "Monday", "dydd Llun". */
export const weekdayToText = (day: string, tag: string): string =>
  isWelsh(tag) ? WEEKDAYS[new Date(day).getUTCDay()]! : inWords(day, tag, { weekday: 'long' });

const isWelsh = (tag: string): boolean => tag.startsWith('cy');

/** To make one takes a hundred times as long as to use it, and a long list of cards uses it for each. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inWords(date: string, tag: string, parts: Intl.DateTimeFormatOptions): string {
  const key = [tag, ...Object.keys(parts)].join(' ');
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(date));
}
