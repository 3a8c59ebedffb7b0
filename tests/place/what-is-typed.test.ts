import { describe, expect, test } from 'vitest';
import { placeIndex } from '../support/place-index.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import type { Reading } from '../../src/place/resolve-postcode.ts';
import { typedRows, type TypedRow } from './typed-rows.ts';

const index = placeIndex('en');

/** What was understood, as a row of the table says it: only as much of it as the row asks for. */
function toRow({ resolution, words }: Reading, { places, councils }: TypedRow): Pick<TypedRow, 'answer' | 'places' | 'councils' | 'words'> {
  const expected = places.split(' | ');
  switch (resolution.kind) {
    case 'found':
      return { answer: 'found', places: resolution.label, councils: councils && resolution.councils.join(' '), words };
    case 'which':
      return { answer: 'asks', places: labels(resolution.choices.slice(0, expected.length)), councils: '', words };
    case 'misspelt':
      return { answer: 'offers', places: labels(resolution.choices.filter(({ label }) => expected.includes(label))), councils: '', words };
    case 'outside':
      return { answer: 'outside', places: resolution.where, councils: '', words };
    case 'unknown':
      return { answer: 'none', places: '', councils: '', words };
  }
}

const labels = (choices: readonly { label: string }[]): string => choices.map(({ label }) => label).join(' | ');

test('the table of what is typed has at least 400 rows, none of them twice', () => {
  expect(typedRows.length).toBeGreaterThanOrEqual(400);
  expect(new Set(typedRows.map(({ typed }) => typed)).size).toBe(typedRows.length);
});

describe.each([...Map.groupBy(typedRows, ({ situation }) => situation)])('%s', (_, own) => {
  test.each(own.map((row) => [row.typed, row] as const))('“%s”', (typed, row) => {
    const { answer, places, councils, words } = row;
    expect(toRow(readTyped(typed, index), row)).toEqual({ answer, places, councils, words });
  });
});
