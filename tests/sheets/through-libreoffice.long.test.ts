import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runListings } from '../changing-listings/run-listings.ts';
import { whileTinyContent } from '../support/tiny-content.ts';
import { Book } from './book.ts';
import { changedFiles, readBytes } from './round-trip.ts';
import { cellsOfEveryKind } from './spoiled-cases/cells-of-every-kind.ts';
import { dates } from './spoiled-cases/dates.ts';
import { headings } from './spoiled-cases/headings.ts';
import { hours } from './spoiled-cases/hours.ts';
import { movedCells } from './spoiled-cases/moved-cells.ts';
import { phones } from './spoiled-cases/phones.ts';
import { rows } from './spoiled-cases/rows.ts';
import { file, importSpoiled } from './spoiled.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens files in LibreOffice, all in one run, and saves them into a folder in another form. */
function convert(files: readonly string[], to: string, form: string): void {
  mkdirSync(to, { recursive: true });
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', form, '--outdir', to, ...files],
    {
      stdio: 'ignore',
      timeout: 900_000,
    },
  );
}

/** LibreOffice reckons formulas anew when it opens a workbook. */
const OTHERWISE: Record<string, string[]> = {
  'a formula': ['! listings!C4  Name: The cell contains a formula (value “aaaaa3 X”). Copy it and paste it as values.'],
  'a formula in an empty cell': ['! listings!O4  Website: The cell contains a formula (value “x”). Copy it and paste it as values.'],
};

const WORKBOOKS = [...phones, ...dates, ...hours, ...cellsOfEveryKind, ...rows, ...movedCells, ...headings]
  .map((each, at) => ({ ...each, name: `book-${at}.xlsx`, spoiled: each.spoil(new Book()) }))
  .flatMap((each) => (each.spoiled instanceof Book ? [{ ...each, book: each.spoiled }] : []))
  // Ten thousand empty rows are a case of their own, and LibreOffice leaves them out.
  .filter(({ what }) => !what.startsWith('ten thousand'));

describe.skipIf(!hasOffice)('workbooks that LibreOffice has opened and saved (it has to be installed)', () => {
  beforeAll(() => {
    const paths = WORKBOOKS.map(({ name, book }) => {
      writeFileSync(join(folder, name), book.toXlsx());
      return join(folder, name);
    });
    convert(paths, join(folder, 'saved'), 'xlsx');
  }, 900_000);

  test('are at least 57', () => {
    expect(WORKBOOKS.length).toBeGreaterThanOrEqual(57);
  });

  test.each(WORKBOOKS)('$what', async ({ name, what, lines }) => {
    const bytes = readFileSync(join(folder, 'saved', name));
    const imported = await importSpoiled(() => file('listings.xlsx', bytes));
    expect(imported.lines).toEqual(OTHERWISE[what] ?? lines);
  });
});

/** How LibreOffice writes CSV: separator, encoding. https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents */
const SEPARATORS = { commas: 44, semicolons: 59, tabs: 9 };
const ENCODINGS = { 'UTF-8': 76, 'Windows-1252': 1, 'Mac Roman': 2, 'code page 850': 4 };
const NAMES = ['Women’s Centre – Café', 'Tŷ Hafan'];

const CSVS = Object.entries(ENCODINGS).flatMap(([encoding, set]) =>
  Object.entries(SEPARATORS).flatMap(([separator, sign]) => NAMES.map((name) => ({ encoding, set, separator, sign, name }))),
);

describe.skipIf(!hasOffice)('CSV that LibreOffice has written of every sheet (it has to be installed)', () => {
  test.each(CSVS)('$name with $separator in $encoding: nothing that was left alone is changed', async ({ set, sign, name }) => {
    const content = { replace: { 'services/gwent/adviser-newport.yaml': [['name: Newport Advisers', `name: ${name}`]] } } as const;
    await whileTinyContent(content, async (root) => {
      const own = mkdtempSync(join(folder, 'csv-'));
      await runListings(root, 'export', '--all', '--to', join(own, 'listings.xlsx'));
      convert(
        [join(own, 'listings.xlsx')],
        join(own, 'out'),
        `csv:Text - txt - csv (StarCalc):${sign},34,${set},1,,0,true,true,false,false,false,-1`,
      );
      const before = readBytes(root);
      const files = readdirSync(join(own, 'out')).map((each) => join(own, 'out', each));
      expect(files.length).toBeGreaterThan(5);
      const ran = await runListings(root, 'import', ...files, '--apply');
      expect(ran.out).toMatch(/0 new, 0 changed, 4 unchanged, 0 refused\. There is nothing to write\.\n$/);
      expect(changedFiles(before, readBytes(root))).toEqual([]);
    });
  });
});
