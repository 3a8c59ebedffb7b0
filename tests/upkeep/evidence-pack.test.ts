import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { speakerFor } from '../../src/i18n/locale.ts';
import { evidenceToXlsx, type EvidenceArea } from '../../src/upkeep/evidence-file.ts';
import { coverageMatrix } from '../../src/upkeep/coverage-matrix.ts';
import { matricesToRows, withoutSilentColumns } from '../../src/upkeep/coverage-sheet.ts';
import { evidenceTables } from '../../src/upkeep/evidence-tables.ts';
import { directoryToNames } from '../../src/upkeep/names.ts';
import { aService, directoryOf, TODAY } from './small-directory.ts';

const area: EvidenceArea = {
  name: 'Kent',
  services: [{ name: 'Dormouse Counselling', kinds: 'Counselling or therapy', state: 'Confirmed' }],
  kinds: ['Counselling or therapy', 'Phone line'],
  missing: ['Phone line'],
  coverage: [
    ['Area', 'Kind of service', 'Any'],
    ['Kent', 'Counselling or therapy', '1, confirmed'],
  ],
  silent: ['men', 'Deaf people'],
};

describe('the tables to fill in', () => {
  const tables = evidenceTables(area, speakerFor('en'));
  test('are demand, waits, characteristics, consultation and strategy', () => {
    expect(tables.map(({ heading }) => heading)).toEqual([
      'Demand',
      'Waits',
      'Under 18s and protected characteristics',
      'Consultation',
      'Strategy',
    ]);
  });
  test('name what the listings know, and leave the rest empty', () => {
    const [demand, waits, characteristics, consultation, strategy] = tables.map(({ rows }) => rows.map(([first]) => first));
    expect({ demand, waits, strategy }).toEqual({
      demand: ['Counselling or therapy', 'Phone line'],
      waits: ['Dormouse Counselling'],
      strategy: ['Phone line', '', '', '', ''],
    });
    expect(characteristics).toHaveLength(10);
    expect(consultation).toEqual(['', '', '', '']);
    for (const { columns, rows } of tables)
      for (const row of rows) expect([row.length, ...row.slice(1)]).toEqual([columns.length, ...row.slice(1).map(() => '')]);
  });
});

test('the workbook has the supply side and the tables, and is the same each time', async () => {
  const file = await evidenceToXlsx([area], speakerFor('en'), '2026-11-23');
  const sheets = await readXlsx(file);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    '1 Services listed',
    '2 Coverage',
    '3 Demand',
    '4 Waits',
    '5 Under 18s and protected chara',
    '6 Consultation',
    '7 Strategy',
  ]);
  expect(sheets[0]!.data.slice(1)).toEqual([
    ['Service', 'Kinds', 'State'].map((head, at) => (at === 2 ? 'Contact details' : head)),
    ['Dormouse Counselling', 'Counselling or therapy', 'Confirmed'],
  ]);
  expect(sheets[1]!.data[0]![0]).toBe(
    'Kent. “None listed” means that we don’t know of a service, not that there isn’t one. No listing says anything about: men and Deaf people.',
  );
  expect(await evidenceToXlsx([area], speakerFor('en'), '2026-11-23')).toEqual(file);
});

test('a commissioner with two areas has both, no sheet twice', async () => {
  const file = await evidenceToXlsx([area, { ...area, name: 'Sussex' }], speakerFor('cy'), '2026-11-23');
  const sheets = await readXlsx(file);
  expect(new Set(sheets.map(({ sheet }) => sheet)).size).toBe(14);
  expect(String(sheets[7]!.data[0]![0])).toMatch(/^Sussex\. /);
});

test('a group about which no listing says anything has no column, in the area and its councils, and is named', () => {
  const directory = directoryOf(aService({ slug: 'dormouse', eligibility: { genders: ['women'] } }));
  const whole = coverageMatrix({ area: 'kent' }, directory, TODAY);
  const council = coverageMatrix({ area: 'kent', council: 'medway' }, directory, TODAY);
  const { matrices, silent } = withoutSilentColumns([whole, council], speakerFor('en'), directoryToNames(directory, 'en'));
  const kept = matrices.map(({ columns, rows }) => [
    ...columns.map(({ dimension, id }) => `${dimension} ${id ?? ''}`.trim()),
    rows[0]!.cells.length,
  ]);
  expect(kept).toEqual([kept[0], kept[0]]);
  expect(kept[0]).toContain('gender woman');
  expect(kept[0]).not.toContain('age adult');
  expect(silent).toContain('adults');
  expect(silent.length + matrices[0]!.columns.length).toBe(whole.columns.length);
});

test('where nothing is listed at all, the coverage says so of every kind of service, once for the area', () => {
  const directory = directoryOf();
  const names = directoryToNames(directory, 'en');
  const places = [{ area: 'kent' }, { area: 'kent', council: 'medway' }].map((place) => coverageMatrix(place, directory, TODAY));
  const [head, ...rows] = matricesToRows(withoutSilentColumns(places, speakerFor('en'), names).matrices, speakerFor('en'), names);
  expect(head!.slice(3)).toEqual(['Any']);
  expect(rows).toHaveLength(directory.vocabulary['service-types'].length);
  for (const row of rows) expect(row.slice(3)).toEqual(['0, none listed']);
});
