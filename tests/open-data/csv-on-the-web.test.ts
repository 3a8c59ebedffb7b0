import { describe, expect, test } from 'vitest';
import { csvwFaults } from './csvw-faults.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { dataTextsOf, releaseOf } from './released.ts';

const texts = await dataTextsOf(releaseOf(FIXTURE_ROOT));
const csv = texts['services.csv']!;
// Found by its name alone: the table’s address with “-metadata.json” behind it.
const metadata = texts['services.csv-metadata.json']!;

test('the table and its metadata keep the rules of CSV on the Web', () => {
  expect(csvwFaults(metadata, csv, 'services.csv')).toEqual([]);
});

describe('the check notices', () => {
  interface Schema {
    tableSchema: { primaryKey: string; columns: Record<string, unknown>[] };
  }
  const changed = (change: (schema: Schema['tableSchema'], all: Record<string, unknown>) => unknown): string[] => {
    const all = JSON.parse(metadata) as Schema & Record<string, unknown>;
    change(all.tableSchema, all);
    return csvwFaults(JSON.stringify(all), csv, 'services.csv');
  };
  const set = (schema: Schema['tableSchema'], name: string, values: Record<string, unknown>) =>
    Object.assign(
      schema.columns.find((column) => column['name'] === name)!,
      values,
    );

  const CHANGES: readonly [what: string, change: (schema: Schema['tableSchema']) => unknown, fault: string][] = [
    ['columns in another order', ({ columns }) => columns.reverse(), 'title ref over column'],
    ['a column that is missing', ({ columns }) => columns.pop(), 'titles for'],
    ['a kind of value that cells do not have', (schema) => set(schema, 'name', { datatype: 'date' }), 'is no date'],
    ['a kind of value that there is not', (schema) => set(schema, 'name', { datatype: 'words' }), 'datatype words'],
    ['a cell that has to be there', (schema) => set(schema, 'webchat', { required: true }), 'webchat is required'],
    ['a separator that leaves an empty value', (schema) => set(schema, 'phone', { separator: '0' }), 'phone: “” is no string'],
    ['a key that is not one', (schema) => Object.assign(schema, { primaryKey: 'status' }), 'key active stands twice'],
    ['a property of its own making', (schema) => set(schema, 'ref', { note: 'x' }), 'property note'],
  ];
  test.each(CHANGES)('%s', (_, change, fault) => expect(changed(change).join('\n')).toContain(fault));

  test('another table’s name, and another context', () => {
    expect(changed((_, all) => Object.assign(all, { url: 'other.csv', '@context': 'https://schema.org' }))).toEqual([
      '@context is not that of CSV on the Web',
      'url is other.csv',
    ]);
  });
});
