import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/directory/directory.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { addDays } from '../../src/upkeep/days.ts';
import { forceNotesTasks } from '../../src/upkeep/force-notes.ts';
import { directoryToNames } from '../../src/upkeep/names.ts';
import { reviewCalendar } from '../../src/upkeep/review-calendar.ts';
import { queueToRows } from '../../src/upkeep/review-sheet.ts';
import { taskToText } from '../../src/upkeep/task-to-text.ts';
import { runListings } from '../changing-listings/run-listings.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY, fixtureDirectory } from '../support/fixture-content.ts';

// In the fixture Gwent's force checked its notes in September 2026, West Mercia's in January 2024 and Kent's in June 2021.
const directory = fixtureDirectory();
const gwent = directory.areas.filter(({ slug }) => slug === 'gwent');

const tasksOf = (areas: Directory['areas'], today: string = FIXTURE_TODAY, withinDays = 0) =>
  forceNotesTasks(areas, { today, withinDays }).map(({ area, kind, on, by }) => `${area.slug} ${kind} ${on} ${by}`);

describe('a force’s notes for its officers', () => {
  test('are in the queue once they are a year old, those that nobody can rely on any more first', () =>
    expect(tasksOf(directory.areas)).toEqual(['kent withdrawn 2021-06-01 2022-06-01', 'west-mercia overdue 2024-01-01 2024-12-31']));

  test.each([
    [364, []],
    [365, ['gwent due 2026-09-01 2027-09-01']],
    [729, ['gwent due 2026-09-01 2027-09-01']],
    [730, ['gwent overdue 2026-09-01 2027-09-01']],
    [1460, ['gwent withdrawn 2026-09-01 2027-09-01']],
  ])('%i days after the check', (days, tasks) => expect(tasksOf(gwent, addDays('2026-09-01', days))).toEqual(tasks));

  test('are there earlier for someone who looks ahead', () => {
    expect(tasksOf(gwent, '2027-08-02', 29)).toEqual([]);
    expect(tasksOf(gwent, '2027-08-02', 30)).toEqual(['gwent due-soon 2026-09-01 2027-09-01']);
  });

  test('are no task in an area that has none', () => {
    const none = directory.areas.filter(({ force }) => force.officers === undefined);
    expect(none.length).toBeGreaterThan(30);
    expect(tasksOf(none, '2036-01-01')).toEqual([]);
  });

  test.each([
    ['en', 'overdue, confirmed 1 January 2024'],
    ['cy', 'yn hwyr, cadarnhawyd 1 Ionawr 2024'],
  ] as const)('have the words of the queue (%s)', (locale, words) => {
    const [task] = forceNotesTasks(
      directory.areas.filter(({ slug }) => slug === 'west-mercia'),
      { today: FIXTURE_TODAY, withinDays: 0 },
    );
    expect(taskToText(task!, speakerFor(locale))).toBe(words);
  });
});

describe('the files', () => {
  const speaker = speakerFor('en');
  const names = directoryToNames(directory, 'en');

  test('the sheet has a row for each force, after the listings', () => {
    const rows = queueToRows([], forceNotesTasks(directory.areas, { today: FIXTURE_TODAY, withinDays: 0 }), speaker, names);
    const [head, ...forces] = rows.map((row) => row.map((cell) => cell ?? ''));
    expect(forces).toEqual([
      [
        ...['', 'Kent Police', '', 'Kent', '', 'Notes for officers', 'last confirmed 1 June 2021, too long ago to rely on'],
        ...['2021-06-01', '2022-06-01', '', ''],
      ],
      [
        ...['', 'West Mercia Police', '', 'West Mercia', '', 'Notes for officers', 'overdue, confirmed 1 January 2024'],
        ...['2024-01-01', '2024-12-31', '', ''],
      ],
    ]);
    expect(forces.every((row) => row.length === head!.length)).toBe(true);
  });

  test('the calendar has today for each force to ask, and the day on which other notes will be due', () => {
    const text = reviewCalendar([], [], { today: FIXTURE_TODAY, areas: directory.areas }, speaker, names);
    const events = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)).toEqual([
      '2026-11-23 Ask Kent Police about its notes for officers',
      '2026-11-23 Ask West Mercia Police about its notes for officers',
      '2027-09-01 Gwent Police: Notes for officers due',
    ]);
  });
});

describe('the command', () => {
  const review = async (...args: string[]) => (await runListings(FIXTURE_ROOT, 'review', ...args)).out;

  test('prints the forces to ask below the listings, with the file to change', async () => {
    const out = await review();
    expect(out).toMatch(/listings shown\.\n\nPolice forces to ask\n.+\nPolice force +What to do +File\n/);
    expect(out).toMatch(/^West Mercia Police +overdue, confirmed 1 January 2024 +content\/areas\/west-mercia\.yaml$/m);
  });

  test('prints those of a commissioner’s own areas alone', async () => {
    expect(await review('--commissioner', 'gwent')).not.toContain('Police forces to ask');
    expect(await review('--commissioner', 'kent')).toMatch(/^Kent Police +last confirmed 1 June 2021/m);
  });

  test('has them in its data, without the reference of a listing', async () => {
    const data = JSON.parse(await review('--json', '--commissioner', 'kent')) as Record<string, unknown>[];
    expect(data.filter((entry) => !('ref' in entry))).toEqual([
      {
        force: 'Kent Police',
        areas: ['kent'],
        tasks: [{ kind: 'withdrawn', on: '2021-06-01', by: '2022-06-01', text: 'last confirmed 1 June 2021, too long ago to rely on' }],
      },
    ]);
  });
});
