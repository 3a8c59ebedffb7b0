import { type SpoiledCase } from '../spoiled.ts';

export const headings: SpoiledCase[] = [
  {
    what: 'a heading misspelt',
    spoil: (b) => ((b.sheet('listings').rows[0]![2] = 'Nmae'), b),
    lines: ['! listings!C1: There is no column called “Nmae”. Restore the heading from the export, or delete the column.'],
  },
  {
    what: 'a heading twice',
    spoil: (b) => (b.sheet('listings').rows[0]!.push('Name'), b),
    lines: ['! listings!BK1: The heading “Name” is also in listings!C1. Keep one of the two columns.'],
  },
  {
    what: 'a column without a heading',
    spoil: (b) => ((b.sheet('listings').rows[0]![2] = ''), b),
    lines: ['! listings!C1: The column has no heading. Restore the heading, or clear the column.'],
  },
  {
    what: 'a note beside the table',
    spoil: (b) => (b.sheet('listings').rows[3]!.push('', 'ring Ann'), b),
    lines: ['! listings!BL1: The column has no heading. Restore the heading, or clear the column.'],
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
    what: "a sheet of one's own",
    spoil: (b) => (b.sheets.push({ name: 'notes', rows: [['Ring Ann']], hidden: new Set(), merged: [] }), b),
    lines: [
      '! notes: The sheet notes has no headings that we recognise. Restore the headings from the export, delete the sheet, or give a mapping with --mapping.',
    ],
  },
  {
    what: 'no row of headings at all',
    spoil: (b) => (b.sheet('hours').rows.shift(), b),
    lines: [
      '! hours: The sheet hours has no headings that we recognise. Restore the headings from the export, delete the sheet, or give a mapping with --mapping.',
    ],
  },
];
