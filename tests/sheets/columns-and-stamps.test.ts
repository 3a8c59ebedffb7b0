import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { COLUMNS, SHEETS } from '../../src/sheets/columns.ts';
import { cellsToStamp, textToStamp } from '../../src/sheets/stamp.ts';

describe('the columns of the sheets', () => {
  test.each(SHEETS)('every heading of %s has its column, and every column its heading', (sheet) => {
    expect(COLUMNS[sheet].map(({ field }) => field).sort()).toEqual(Object.keys(en.sheets[sheet]).sort());
  });

  test('do not depend on the order of the texts', () => {
    expect(COLUMNS.texts.map(({ field, header }) => [field, header])).toEqual([
      ['number', 'Text number'],
      ['label.en', 'Text label'],
      ['label.cy', 'Text label in Welsh'],
      ['cost', 'Text cost'],
    ]);
  });
});

// As exported before the columns were data: whoever sends such a sheet back must find it accepted.
describe('stamps of sheets exported in November 2026 stay valid', () => {
  test.each([
    ['listings', 'syh6zfz'],
    ['phones', 'sfwm880'],
    ['texts', 'su8wit6'],
    ['places', 'ska13id'],
    ['hours', 'sutltrp'],
    ['routes', 'shnv4y2'],
    ['commissioning', 'so5yrcq'],
  ] as const)('%s', (sheet, version) => {
    // Two columns have come since, each at the end of its sheet.
    const count = COLUMNS[sheet].length - (sheet === 'listings' || sheet === 'commissioning' ? 1 : 0);
    const letters = cellsToStamp('texts', 'abcdef', ['', '', '', '']).slice(7, 19);
    const stamp = version + letters.slice(0, 6) + letters.slice(6).repeat(count);
    expect(textToStamp(sheet, stamp)?.cells).toHaveLength(count);
  });

  test.each(SHEETS)('and so do those of %s as it is exported now', (sheet) => {
    const cells = COLUMNS[sheet].map(() => '');
    expect(textToStamp(sheet, cellsToStamp(sheet, 'abcdef', cells))?.cells).toHaveLength(cells.length);
  });

  test('one of other columns is none', () => {
    const stamp = cellsToStamp('texts', 'abcdef', ['', '', '', '']);
    expect(textToStamp('phones', stamp)).toBeUndefined();
  });
});
