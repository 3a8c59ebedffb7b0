import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runListings } from '../changing-listings/run-listings.ts';
import { readCsv } from '../../src/sheets/read-csv.ts';
import { readXlsx } from '../../src/sheets/read-xlsx.ts';
import { whileTinyContent } from '../support/tiny-content.ts';

const EVIL = `"=HYPERLINK(1)"`;
const hostile = {
  replace: {
    'services/kent/adviser-gravesend.yaml': [
      ['name: Family Matters', `name: ${EVIL}`],
      ['{ en: Someone on your side. }', '{ en: "@SUM(1)", cy: "-1+1" }'],
      ['number: "01474 536661"', 'number: "+44 1474 536661"'],
    ],
  },
} as const;

const exported = <T>(to: string, use: (read: (name: string) => Buffer, names: string[]) => T, ...which: string[]) =>
  whileTinyContent(hostile, async (root) => {
    mkdirSync(join(root, 'out'));
    const ran = await runListings(root, 'export', ...(which.length > 0 ? which : ['--all']), '--to', join(root, 'out', to));
    expect(ran).toMatchObject({ code: 0, err: '' });
    return use((name) => readFileSync(join(root, 'out', name)), readdirSync(join(root, 'out')).sort());
  });

describe('a workbook', () => {
  test('has a sheet that explains, one for each kind of fact, one for confirmations, and one of notices', async () => {
    await exported('l.xlsx', (read) => {
      expect(readXlsx(read('l.xlsx')).map(({ name }) => name)).toEqual([
        ...[
          'read me',
          'listings',
          'phones',
          'text numbers',
          'places',
          'hours',
          'professional routes',
          'commissioning',
          'test calls',
          'confirmations',
          'notices',
        ],
      ]);
    });
  });

  test('holds texts alone: no formula, no number, no date, whatever a listing says', async () => {
    await exported('l.xlsx', (read) => {
      const parts = unzipSync(read('l.xlsx'));
      const sheets = Object.keys(parts).filter((name) => name.includes('worksheets/sheet'));
      expect(sheets.length).toBe(12);
      for (const name of sheets) {
        const xml = strFromU8(parts[name]!);
        expect(xml).not.toMatch(/<f>|<f /);
        expect([...xml.matchAll(/<c [^>]*[^/]>/g)].filter(([cell]) => !cell.includes(' t="s"') && !cell.includes('t="inlineStr"'))).toEqual(
          [],
        );
      }
      const phones = readXlsx(read('l.xlsx')).find(({ name }) => name === 'phones')!;
      expect(phones.rows[2]!.cells.get(4)).toEqual({ kind: 'text', text: '+44 1474 536661' });
    });
  });

  test('protects the headings alone, so that rows can be sorted, and offers the words that a column takes', async () => {
    await exported('l.xlsx', (read) => {
      const parts = unzipSync(read('l.xlsx'));
      const styles = strFromU8(parts['xl/styles.xml']!);
      const open = [...styles.matchAll(/<xf ([^>]*)>(.*?)<\/xf>/g)].map(([, attributes, inner]) => [
        attributes!.includes('fillId="2"'),
        inner!.includes('locked="0"'),
      ]);
      expect(open.length).toBeGreaterThan(2);
      expect(open.every(([isGrey, isOpen]) => isGrey !== isOpen)).toBe(true);
      const listings = strFromU8(parts['xl/worksheets/sheet2.xml']!);
      expect(listings).toContain('<sheetProtection sheet="1"');
      expect(listings).toMatch(/<dataValidation type="list"[^>]*><formula1>words!\$[A-Z]+\$2:\$[A-Z]+\$\d+<\/formula1>/);
      expect(listings).toMatch(/<col min="64" max="64"[^>]*hidden="1"/);
      expect(strFromU8(parts['xl/workbook.xml']!)).toMatch(/state="hidden"[^>]*name="words"|name="words"[^>]*state="hidden"/);
    });
  });

  test('explains every column', async () => {
    await exported('l.xlsx', (read) => {
      const [about, ...sheets] = readXlsx(read('l.xlsx'));
      const told = new Set(about!.rows.map(({ cells }) => cells.get(1)?.text));
      const headings = sheets
        .filter(({ name }) => name !== 'words')
        .flatMap(({ rows }) => [...rows[0]!.cells.values()].map(({ text }) => text));
      expect(headings.filter((heading) => !told.has(heading))).toEqual([]);
    });
  });
});

describe('CSV', () => {
  test('is a file for each sheet, with the mark that Excel needs, and nothing in it is reckoned', async () => {
    await exported('l.csv', (read, names) => {
      expect(names).toEqual([
        ...['l-commissioning.csv', 'l-confirmations.csv', 'l-hours.csv', 'l-notices.csv', 'l-phones.csv', 'l-places.csv'],
        ...['l-professional-routes.csv', 'l-read-me.csv', 'l-test-calls.csv', 'l-text-numbers.csv', 'l.csv'],
      ]);
      const texts = names.map((name) => read(name).toString('utf8'));
      expect(texts.every((text) => text.startsWith('\ufeff"'))).toBe(true);
      expect(texts.join('').match(/"[=+\-@]/g)).toBeNull();
      expect(texts.join('')).toContain(`"'=HYPERLINK(1)"`);
      const { rows } = readCsv('l.csv', read('l.csv'));
      expect(rows[3]!.cells.get(2)!.text).toBe('=HYPERLINK(1)');
    });
  });
});

describe('which listings', () => {
  test.each([
    [
      ['--area', 'kent'],
      ['adviser-dartford', 'adviser-gravesend'],
    ],
    [['--commissioner', 'kent'], ['adviser-gravesend']],
    [['--all'], ['adviser-newport', 'adviser-dartford', 'adviser-gravesend', 'helpline-national']],
  ])('%j', async (which, slugs) => {
    await exported(
      'l.csv',
      (read) =>
        expect(
          readCsv('l', read('l.csv'))
            .rows.slice(1)
            .map(({ cells }) => cells.get(1)!.text),
        ).toEqual(slugs),
      ...which,
    );
  });

  test.each([
    [['--to', 'x.xlsx'], 'Say which listings, with one of --area, --commissioner and --all.'],
    [['--all', '--area', 'kent', '--to', 'x.xlsx'], 'Say which listings, with one of --area, --commissioner and --all.'],
    [['--all'], 'Say where to with --to: a file that ends in .xlsx or .csv.'],
    [['--area', 'cent', '--to', 'x.csv'], 'There is no area “cent”. Did you mean “kent”?'],
    [['--all', '--to', '/nowhere/x.xlsx'], '/nowhere/x.xlsx can’t be written. Does its folder exist, and is the file open in Excel?'],
  ])('%j is not understood', async (args, said) => {
    await whileTinyContent({}, async (root) =>
      expect(await runListings(root, 'export', ...args)).toMatchObject({ code: 2, err: `${said}\n` }),
    );
  });

  test('says for machines what was written', async () => {
    await whileTinyContent({}, async (root) => {
      const to = join(root, 'l.xlsx');
      expect(JSON.parse((await runListings(root, 'export', '--all', '--to', to, '--json')).out)).toEqual({ listings: 4, files: [to] });
    });
  });
});
