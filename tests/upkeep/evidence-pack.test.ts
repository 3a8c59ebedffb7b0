import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { speakerFor } from '../../src/i18n/locale.ts';
import { evidenceToXlsx, type EvidenceArea } from '../../src/upkeep/evidence-file.ts';
import { evidenceTables } from '../../src/upkeep/evidence-tables.ts';

const area: EvidenceArea = {
  name: 'Kent',
  services: [{ name: 'Dormouse Counselling', kinds: 'Counselling or therapy', state: 'Confirmed' }],
  kinds: ['Counselling or therapy', 'Phone line'],
  missing: ['Phone line'],
  coverage: [
    ['Area', 'Kind of service', 'Any'],
    ['Kent', 'Counselling or therapy', '1, confirmed'],
  ],
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
  expect(await evidenceToXlsx([area], speakerFor('en'), '2026-11-23')).toEqual(file);
});

test('a commissioner with two areas has both, no sheet twice', async () => {
  const file = await evidenceToXlsx([area, { ...area, name: 'Sussex' }], speakerFor('cy'), '2026-11-23');
  const sheets = await readXlsx(file);
  expect(new Set(sheets.map(({ sheet }) => sheet)).size).toBe(14);
  expect(String(sheets[7]!.data[0]![0])).toMatch(/^Sussex\. /);
});
