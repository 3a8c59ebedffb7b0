import { en } from '../../i18n/en.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { FACT_GROUPS } from '../../listing/confirmation.ts';
import { REVIEW_DAYS } from '../../listing/confirmation-state.ts';
import { dayToNumber, numberToDay } from '../../listing/day-number.ts';
import type { Released } from '../released.ts';
import { nameToUuid } from '../uuid.ts';
import { addressOf, type Release } from './release.ts';

const { data: texts } = en;

/** Something that somebody has to do for a listing by a day (YYYY-MM-DD). */
export interface Review {
  day: string;
  what: string;
  /** Distinguishes it from the listing's other reviews, and stays the same as long as it exists. */
  kind: string;
  service: Released;
}

/**
 * What is to be done for a listing, by day: to confirm again, to confirm before a page is too old to rely on, to see to a
 * contract's end.
 */
export function releasedToReviews(service: Released, { say }: Speaker): Review[] {
  if (service.isClosed) return [];
  const { name, confirmed, payers } = service;
  const due = FACT_GROUPS.flatMap((group) => {
    const on = confirmed[group]?.on;
    if (!on) return [];
    const day = numberToDay(dayToNumber(on) + REVIEW_DAYS[group]);
    return { day, what: say(texts.calendar.due, { name, group: en.service.groupNames[group] }), kind: group, service };
  });
  const [last] = service.details.flatMap(({ until }) => until ?? []).sort();
  const lapses = last ? [{ day: last, what: say(texts.calendar.lastDay, { name }), kind: 'number', service }] : [];
  const ends = payers.flatMap(({ commissioner, stream = '', from = '', until }, index) => {
    if (!until) return [];
    // Two entries of the same payer differ by when they began.
    const isAgain = payers.slice(0, index).some((other) => other.commissioner === commissioner && (other.stream ?? '') === stream);
    const kind = `${commissioner}/${stream}${isAgain ? `/${from}` : ''}`;
    return [{ day: looseDateToLastDay(until), what: say(texts.calendar.contractEnds, { name }), kind, service }];
  });
  return [...due, ...lapses, ...ends];
}

/** Reviews as a calendar (RFC 5545): whole days, in the order of days. */
export function reviewsToCalendar(reviews: readonly Review[], title: string, release: Release): string {
  const toAddress = addressOf(release);
  const stamp = `${release.today.replaceAll('-', '')}T000000Z`;
  const events = [...reviews]
    .sort((a, b) => (a.day + a.what < b.day + b.what ? -1 : 1))
    .flatMap(({ day, what, kind, service }) => [
      'BEGIN:VEVENT',
      `UID:${nameToUuid(`review:${service.ref}/${kind}`)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escape(what)}`,
      `DESCRIPTION:${escape(`${service.ref} ${toAddress(`/services/${service.slug}/`)}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Waymark//Reviews//EN', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escape(title)}`];
  return [...head, ...events, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

/** The last day that a loose date may mean. */
function looseDateToLastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Breaks a line so that no part is longer than 75 bytes, never within a letter. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 74) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}
