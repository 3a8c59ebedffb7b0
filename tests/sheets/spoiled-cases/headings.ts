import { type SpoiledCase } from '../spoiled.ts';

export const headings: SpoiledCase[] = [
  {
    what: 'a heading misspelt',
    spoil: (b) => ((b.sheet('listings').rows[0]![2] = 'Nmae'), b),
    lines: ['! listings!C1: There is no column called “Nmae”. Write “Name” if you mean that, or delete the column.'],
  },
  {
    what: 'a heading twice',
    spoil: (b) => (b.sheet('listings').rows[0]!.push('Name'), b),
    lines: ['! listings!BM1: The heading “Name” is also in listings!C1. Keep one of the two columns.'],
  },
  {
    what: 'a column without a heading',
    spoil: (b) => ((b.sheet('listings').rows[0]![2] = ''), b),
    lines: ['! listings!C1: The column has no heading. Restore the heading, or clear the column.'],
  },
  {
    what: 'a note next to the table: it is skipped',
    spoil: (b) => (b.sheet('listings').rows[3]!.push('', 'ring Ann'), b.set('listings', 4, 'Name', 'New Name')),
    lines: ['Not imported: the column “BN” (listings!BN1).', '~ name: “Family Matters” → “New Name”'],
  },
  {
    what: "a column of one's own: it is skipped",
    spoil: (b) => (
      b.sheet('phones').rows[0]!.push('Rung by'),
      b.sheet('phones').rows[2]!.push('Ann'),
      b.set('phones', 3, 'Voicemail', 'no')
    ),
    lines: ['Not imported: the column “Rung by” (phones!Q1).', '+ contact > phones > 1 > voicemail: “no”'],
  },
  {
    what: 'a column taken out: nothing is changed',
    spoil: (b) => (b.sheet('listings').rows.forEach((row) => row.splice(2, 1)), b),
    lines: [],
  },
  {
    what: 'columns in another order: nothing is changed',
    spoil: (b) => (b.sheet('listings').rows.forEach((row) => row.reverse()), b),
    lines: [],
  },
  {
    what: 'a title above the headings: nothing is changed',
    spoil: (b) => (b.sheet('phones').rows.unshift(['Our phones'], []), b),
    lines: [],
  },
  {
    what: 'merged cells',
    spoil: (b) => (b.sheet('places').merged.push('D2:D3'), b),
    lines: ['! places!D2:D3: Some cells are merged. Unmerge them, and fill in each cell.'],
  },
  {
    what: "a sheet of one's own: it is skipped",
    spoil: (b) => (
      b.sheets.push({ name: 'notes', rows: [['Ring Ann']], hidden: new Set(), merged: [] }),
      b.set('listings', 4, 'Name', 'New Name')
    ),
    lines: ['Not imported: the sheet “notes”.', '~ name: “Family Matters” → “New Name”'],
  },
  {
    what: 'no row of headings at all',
    spoil: (b) => (b.sheet('hours').rows.shift(), b),
    lines: [
      '! hours: The sheet hours has none of the headings of an export. If it is an export, restore its headings. If it is someone else’s sheet, give a mapping with --mapping.',
    ],
  },
  {
    what: 'the headings of an older export',
    spoil: (b) => {
      for (const { rows } of b.sheets.slice(1)) {
        rows[0] = rows[0]!.map((heading) => ({ 'Web name': 'Address', Entry: 'Number' })[heading as string] ?? heading);
      }
      return b.set('phones', 5, 'Voicemail', 'no');
    },
    lines: ['+ contact > phones > 2 > voicemail: “no”'],
  },
];
