import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { placeIndex } from '../support/place-index.ts';
import { readTyped } from '../../src/place/read-typed.ts';
import type { Reading } from '../../src/place/resolve-postcode.ts';

interface Row {
  situation: string;
  /** With \n, \t and \u200b for what can't be seen. */
  typed: string;
  /** found, asks (which of several), offers (did you mean), outside or none. */
  answer: string;
  /** The place found; the first choices, in order; what has to be among those offered; the country. */
  places: string;
  /** Those of the place found, the likeliest first; nothing: not asked. */
  councils: string;
  /** What is left besides the place. */
  words: string;
}

const rows = parse(readFileSync('tests/place/typed.csv', 'utf8'), { columns: true }) as Row[];
const index = placeIndex('en');

const unescaped = (text: string): string =>
  text.replace(/\\(n|t|u[0-9a-f]{4})/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 't' ? '\t' : String.fromCharCode(Number.parseInt(sign.slice(1), 16)),
  );

/** What was understood, as a row of the table says it: only as much of it as the row asks for. */
function toRow({ resolution, words }: Reading, { places, councils }: Row): Pick<Row, 'answer' | 'places' | 'councils' | 'words'> {
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
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(new Set(rows.map(({ typed }) => typed)).size).toBe(rows.length);
});

describe.each([...Map.groupBy(rows, ({ situation }) => situation)])('%s', (_, own) => {
  test.each(own.map((row) => [row.typed, row] as const))('“%s”', (typed, row) => {
    const { answer, places, councils, words } = row;
    expect(toRow(readTyped(unescaped(typed), index), row)).toEqual({ answer, places, councils, words });
  });
});
