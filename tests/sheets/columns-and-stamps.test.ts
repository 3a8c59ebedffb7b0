import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { COLUMNS, SHEETS } from '../../src/sheets/columns.ts';
import { cellsToStamp, textToLetters, textToStamp } from '../../src/sheets/stamp.ts';

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

describe('a stamp', () => {
  test.each(SHEETS)('of %s is read as it was exported', (sheet) => {
    const cells = COLUMNS[sheet].map(() => '');
    expect(textToStamp(sheet, cellsToStamp(sheet, 'abcdef', cells))?.cells).toHaveLength(cells.length);
  });

  test('holds where columns have been added at the end of its sheet since', () => {
    // As exported when the sheet of text numbers had no column for the cost, nor any for Welsh.
    const older = 's' + ['number,label.en', 'abcdef', '020', ''].map(textToLetters).join('');
    expect(textToStamp('texts', older)).toEqual({ ref: textToLetters('abcdef'), cells: ['020', ''].map(textToLetters) });
  });

  test('of a cell stays what it is: sheets that are on their way hold it', () => {
    expect(['', '020 7946 0000', 'Llanelli – Tŷ Hafan'].map(textToLetters)).toEqual(['eu33tg', 'dv1wdg', 'cv8nmp']);
  });

  test('one of other columns is none', () => {
    const stamp = cellsToStamp('texts', 'abcdef', ['', '', '', '']);
    expect(textToStamp('phones', stamp)).toBeUndefined();
  });
});
