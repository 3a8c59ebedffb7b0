import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/directory/directory.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { directoryToNames } from '../../src/upkeep/names.ts';
import { reviewQueue } from '../../src/upkeep/review-queue.ts';
import { daysToCalendar } from '../../src/export/calendar.ts';
import { reviewCalendar } from '../../src/upkeep/review-calendar.ts';
import { aService, allConfirmed, confirmedOn, directoryOf, TODAY } from './small-directory.ts';

const speaker = speakerFor('en');

function calendarOf(...services: Service[]): string {
  const directory = directoryOf(...services);
  const entries = reviewQueue(directory, services, { today: TODAY, withinDays: 400 });
  return reviewCalendar(entries, services, { today: TODAY, areas: [] }, speaker, directoryToNames(directory, 'en'));
}

/** The events as an independent reader sees them. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, startDate, summary, description }) => ({ uid, day: startDate.toString(), isDay: startDate.isDate, summary, description }));

test('what needs a call is a call today; what is confirmed stands on the day it falls due; a contract on its end', () => {
  const events = eventsOf(
    calendarOf(
      aService({ slug: 'never', name: 'Never; asked, ever', contact: { phones: [{ number: '01622 690000' }] } }),
      aService({
        slug: 'fine',
        name: 'Fine',
        confirmed: allConfirmed('2026-11-01', { contact: confirmedOn('2026-11-20') }),
        commissioning: [{ commissioner: 'kent', until: '2028-03' }],
      }),
    ),
  );
  expect(events.map(({ day, summary }) => `${day} ${summary}`)).toEqual([
    '2026-11-23 Call Never; asked, ever',
    '2027-02-18 Fine: Contact due',
    '2027-04-30 Fine: Who it is for due',
    '2027-11-01 Fine: Name and kind, Area, Getting in and Who pays due',
    '2028-03-31 Contract ends: Fine',
  ]);
  expect(events.every(({ isDay }) => isDay)).toBe(true);
  expect(events[0]!.description).toContain('not confirmed');
});

test('the same content makes the same file, and every event has a name of its own', () => {
  const services = ['a', 'b'].map((slug) => aService({ slug, confirmed: allConfirmed('2026-09-01') }));
  expect(calendarOf(...services)).toBe(calendarOf(...services));
  const uids = eventsOf(calendarOf(...services)).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
});

describe('the file', () => {
  test('comes through whole, whatever stands in a name', () => {
    const summary =
      'Gŵyl “Môr”; a, b\\c and a name so long that it must be folded over three lines, in Welsh: ŵŷâêîôû ŵŷâêîôû ŵŷâêîôû ŵŷâêîôû';
    const text = daysToCalendar('Name', [{ id: 'x', day: '2026-12-25', summary, description: 'one\ntwo\r\nthree' }], TODAY);
    const [event] = eventsOf(text);
    expect(event).toMatchObject({ summary, description: 'one\ntwo\nthree', day: '2026-12-25' });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
  test('is a calendar without a day in it, too', () => {
    expect(eventsOf(daysToCalendar('Name', [], TODAY))).toEqual([]);
  });
});
