import { check } from '@placemarkio/check-geojson';
import ICAL from 'ical.js';
import readXlsx from 'read-excel-file/node';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { speakerFor } from '../../src/i18n/locale.ts';
import { COLUMNS } from '../../src/export/data/columns.ts';
import { releaseToFiles, type DataFile } from '../../src/export/data/files.ts';
import { withTinyContent } from '../support/tiny-content.ts';
import { csvOf } from './read-csv.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { releaseOf } from './released.ts';

const release = releaseOf(FIXTURE_ROOT);
let files: Map<string, DataFile>;
const textOf = (name: string) => Buffer.from(files.get(name)!.body).toString('utf8');

beforeAll(async () => {
  files = new Map((await releaseToFiles(release, [speakerFor('en')])).map((file) => [file.name, file]));
});

test('the map points are GeoJSON, within England and Wales', () => {
  const { features } = check(textOf('services.geojson')) as { features: { id: string; geometry: { coordinates: number[] } }[] };
  expect(features.length).toBeGreaterThan(50);
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  for (const { geometry } of features) {
    const [lon, lat] = geometry.coordinates as [number, number];
    expect(lon > -6.5 && lon < 2 && lat > 49.8 && lat < 55.9).toBe(true);
  }
});

describe('the calendars', () => {
  test('are iCalendar, with whole days and identifiers of their own', () => {
    const names = [...files.keys()].filter((name) => name.endsWith('.ics'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const calendar = new ICAL.Component(ICAL.parse(textOf(name)));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const event of events) expect(event.startDate.isDate && event.summary.length > 5).toBe(true);
      expect(
        textOf(name)
          .split('\r\n')
          .every((line) => Buffer.byteLength(line) <= 75),
      ).toBe(true);
    }
  });
  test('say what is due when, and to each commissioner what is its own', async () => {
    const tiny = withTinyContent({}, releaseOf);
    const own = new Map(
      (await releaseToFiles(tiny, [speakerFor('en')])).map(({ name, body }) => [name, Buffer.from(body).toString('utf8')]),
    );
    const events = (name: string) =>
      new ICAL.Component(ICAL.parse(own.get(name)!)).getAllSubcomponents('vevent').map((event) => {
        const { startDate, summary } = new ICAL.Event(event);
        return `${startDate.toString()} ${summary}`;
      });
    expect(events('reviews.ics')).toEqual([
      '2027-01-29 Confirm again: Family Matters (Contact)',
      '2027-03-31 Contract ends: Family Matters',
    ]);
    expect(events('reviews-kent.ics')).toEqual(events('reviews.ics'));
    expect([...own.keys()].filter((name) => name.endsWith('.ics'))).toEqual(['reviews.ics', 'reviews-kent.ics']);
  });

  test('have no calendar without an event: nothing to do, no file', () => {
    for (const name of files.keys()) if (name.endsWith('.ics')) expect(textOf(name), name).toContain('BEGIN:VEVENT');
    const payers = new Set(release.services.flatMap(({ commissioning }) => commissioning.map(({ commissioner }) => commissioner)));
    const calendars = [...files.keys()].filter((name) => /^reviews-.+\.ics$/.test(name));
    expect(calendars.length).toBeGreaterThan(0);
    expect(calendars.length).toBeLessThan(payers.size);
  });
});

describe('the table', () => {
  // Its columns and values by the rules of CSV on the Web: csv-on-the-web.test.ts.
  test('is CSV with one row for each service', () => {
    expect(csvOf(textOf('services.csv')).map(({ ref }) => ref)).toEqual(release.services.map(({ ref }) => ref));
  });
  test('is the same as a spreadsheet, with text as text and a sheet that explains it', async () => {
    const body = Buffer.from(files.get('services.xlsx')!.body);
    const sheets = await readXlsx(body);
    const [services, columns] = sheets.map(({ data }) => data) as unknown as [unknown[][], unknown[][]];
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['services', 'columns']);
    const rows = csvOf(textOf('services.csv'));
    const names = COLUMNS.map(({ name }) => name);
    expect(services[0]).toEqual(names);
    const isNumber = new Set<string>(COLUMNS.filter(({ type }) => type === 'integer' || type === 'decimal').map(({ name }) => name));
    rows.forEach((row, index) => {
      const expected = names.map((name) =>
        row[name] === '' ? null : isNumber.has(name) ? Number(row[name]) : row[name]!.replace(/^'(?=[=+@-])/, ''),
      );
      expect(services[index + 1]).toEqual(expected);
    });
    expect(columns.slice(1).map(([name]) => name)).toEqual(names);
    expect(columns.slice(1).every(([, text]) => typeof text === 'string' && text.length > 5)).toBe(true);
  });
  test('holds no text that a spreadsheet would run', async () => {
    const tiny = withTinyContent(
      { replace: { 'services/kent/adviser-gravesend.yaml': [['name: Family Matters', 'name: \'=HYPERLINK("https://example.org")\'']] } },
      releaseOf,
    );
    const [csv] = await releaseToFiles(tiny, [speakerFor('en')]);
    const row = csvOf(Buffer.from(csv!.body).toString('utf8')).find(({ ref }) => ref === 'aaaaa2')!;
    expect(row['name']).toBe('\'=HYPERLINK("https://example.org")');
  });
});

test('the list of files has the checksum of each', () => {
  const manifest = JSON.parse(textOf('manifest.json')) as {
    services: number;
    made: string;
    files: { path: string; bytes: number; sha256: string }[];
  };
  expect(manifest).toMatchObject({ version: '1.2', made: '2026-11-23', services: release.services.length });
  expect(manifest.files.map(({ path }) => path)).toEqual([...files.keys()].filter((name) => name !== 'manifest.json'));
  for (const { path, bytes, sha256 } of manifest.files) {
    const { body } = files.get(path)!;
    expect([body.length, createHash('sha256').update(body).digest('hex')]).toEqual([bytes, sha256]);
  }
});
