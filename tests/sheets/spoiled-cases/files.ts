import { csv, file, type SpoiledCase } from '../spoiled.ts';

export const files: SpoiledCase[] = [
  {
    what: 'CSV with semicolons',
    spoil: (b) => csv(b.set('listings', 4, 'Name', 'New Name').toCsv('listings', ';')),
    lines: ['Corrected while reading listings.csv: semicolons between the columns.', '~ name: “Family Matters” → “New Name”'],
  },
  {
    what: 'CSV with tabs in two bytes',
    spoil: (b) => csv('\ufeff' + b.set('listings', 4, 'Name', 'New Name').toCsv('listings', '\t'), 'utf16le'),
    lines: [
      'Corrected while reading listings.csv: UTF-16 instead of UTF-8.',
      'Corrected while reading listings.csv: tabs between the columns.',
      '~ name: “Family Matters” → “New Name”',
    ],
  },
  {
    what: 'CSV in the letters of Windows',
    spoil: (b) => csv(b.set('listings', 4, 'Name', 'Caf\u00e9').toCsv('listings'), 'latin1'),
    lines: ['Corrected while reading listings.csv: Windows-1252 instead of UTF-8.', '~ name: “Family Matters” → “Café”'],
  },
  {
    what: 'CSV that ends within a quotation',
    spoil: () => csv('Reference,Web name,Name\r\naaaaa2,adviser-gravesend,"Family'),
    lines: ['! listings.csv: A quotation mark is never closed. Save the sheet again as “CSV UTF-8” from Excel.'],
  },
  {
    what: 'CSV with a quotation mark that never closes',
    spoil: (b) => csv(b.toCsv('listings').replace('"Family Matters"', '"Family Matters')),
    lines: ['! listings.csv: Line 4 is not valid CSV. Save the sheet again as “CSV UTF-8” from Excel.'],
  },
  {
    what: 'CSV with an old line for the separator',
    spoil: (b) => csv('sep=;\r\n' + b.set('listings', 4, 'Name', 'New Name').toCsv('listings', ';')),
    lines: ['Corrected while reading listings.csv: semicolons between the columns.', '~ name: “Family Matters” → “New Name”'],
  },
  {
    what: 'an old workbook',
    spoil: () => file('listings.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)),
    lines: ['! listings.xls: The file is an old Excel workbook (.xls), or has a password. Save it as .xlsx, without a password.'],
  },
  {
    what: 'a workbook cut off in the middle',
    spoil: (b) => file('listings.xlsx', b.toXlsx().slice(0, 2000)),
    lines: ['! listings.xlsx: The file is not a readable Excel workbook. Open it in Excel and save it again as .xlsx.'],
  },
  {
    what: 'a picture',
    spoil: () => file('listings.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)),
    lines: ['! listings.csv: The file is not a CSV file. Save the sheet as “CSV UTF-8”.'],
  },
  {
    what: 'an empty file',
    spoil: () => file('listings.csv', new Uint8Array()),
    lines: [
      '! listings.csv: There is nothing to import in listings.csv. Check that it is the right file, and that there are rows below the headings.',
    ],
  },
  {
    what: 'a letter',
    spoil: () => csv('Dear all,\r\nplease find attached'),
    lines: [
      '! listings.csv: The sheet listings.csv has none of the headings of an export. If it is an export, restore its headings. If it is someone else’s sheet, give a mapping with --mapping.',
    ],
  },
];
