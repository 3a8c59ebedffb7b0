/** A day in a calendar. */
export interface CalendarDay {
  /** Stays the same when the calendar is made anew, so that a calendar program renews instead of doubling. */
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  summary: string;
  description: string;
}

/** Whole days as an iCalendar file (RFC 5545). `today` (YYYY-MM-DD) is its stamp: the same content makes the same file. */
export function daysToCalendar(name: string, days: readonly CalendarDay[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Upkeep//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap(({ id, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${id}@waymark.invalid`,
      `DTSTAMP:${toDate(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${toDate(day)}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

const toDate = (day: string): string => day.replaceAll('-', '');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds lines at 75 bytes (RFC 5545, 3.1): continuation lines start with a space. Never splits a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
