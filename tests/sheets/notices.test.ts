import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { runListings } from '../changing-listings/run-listings.ts';
import { TINY_TODAY, whileTinyContent } from '../support/tiny-content.ts';

const NOTICE = `text: { en: Closed over Christmas., cy: Ar gau dros y Nadolig. }
from: 2026-12-24
until: 2026-12-27
about: { area: kent }
closed: true
`;
const FILE = 'notices/christmas.yaml';
const HEADINGS =
  'Notice,What people should know,The same in Welsh,First day,Last day,About a listing,About a kind,About an area,About a country,Closed';

// No cell of these notices has a comma.
const withoutQuotes = (csv: string) => csv.replaceAll('"', '');

/** Exports, changes the sheet of notices, and imports it. */
async function importNotices(root: string, change: (csv: string) => string) {
  await runListings(root, 'export', '--all', '--to', join(root, 'out.csv'));
  const sheet = join(root, 'out-notices.csv');
  const before = withoutQuotes(readFileSync(sheet, 'utf8'));
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(sheet, after);
  return runListings(root, 'import', sheet, '--apply');
}

const read = (root: string, file = `content/${FILE}`) => parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;

describe('the sheet “notices”', () => {
  test('has a row for each notice, in words that need no YAML', () =>
    whileTinyContent({ files: { [FILE]: NOTICE } }, async (root) => {
      await runListings(root, 'export', '--all', '--to', join(root, 'out.csv'));
      const [heading, row] = withoutQuotes(readFileSync(join(root, 'out-notices.csv'), 'utf8')).split('\r\n');
      expect(heading!.replace('\uFEFF', '')).toBe(`${HEADINGS},Stamp`);
      expect(row).toMatch(/^christmas,Closed over Christmas\.,Ar gau dros y Nadolig\.,2026-12-24,2026-12-27,,,kent,,yes,n\w+$/);
    }));

  test('changes a notice in place', () =>
    whileTinyContent({ files: { [FILE]: NOTICE } }, async (root) => {
      expect(await importNotices(root, (csv) => csv.replace('2026-12-27', '2027-01-02'))).toMatchObject({ code: 0 });
      expect(readFileSync(join(root, `content/${FILE}`), 'utf8')).toBe(NOTICE.replace('2026-12-27', '2027-01-02'));
    }));

  test('opens again what was closed, where the cell is emptied', () =>
    whileTinyContent({ files: { [FILE]: NOTICE } }, async (root) => {
      expect(await importNotices(root, (csv) => csv.replace(',kent,,yes,', ',kent,,,'))).toMatchObject({ code: 0 });
      expect(read(root)).not.toHaveProperty('closed');
    }));

  test('writes a new notice for a row without a name', () =>
    whileTinyContent({}, async (root) => {
      const row = ',Line out of order.,Nid yw’r llinell yn gweithio.,2026-11-24,2026-11-25,helpline-national,,,,yes,\r\n';
      expect(await importNotices(root, (csv) => csv + row)).toMatchObject({ code: 0 });
      expect(readdirSync(join(root, 'content/notices'))).toEqual(['2026-11-24-helpline-national.yaml']);
      expect(read(root, 'content/notices/2026-11-24-helpline-national.yaml')).toEqual({
        text: { en: 'Line out of order.', cy: 'Nid yw’r llinell yn gweithio.' },
        from: '2026-11-24',
        until: '2026-11-25',
        about: { service: 'helpline-national' },
        closed: true,
      });
      expect(readDirectory(root, TINY_TODAY).problems).toEqual([]);
    }));

  test.each([
    [
      'a notice about two things',
      (csv: string) => csv.replace(',,,kent,,yes', ',adviser-gravesend,,kent,,yes'),
      'It is not clear what the notice is about.',
    ],
    ['a day that is none', (csv: string) => csv.replace('2026-12-27', '32 December'), '! out-notices.csv!E2'],
    ['a last day before the first', (csv: string) => csv.replace('2026-12-27', '2026-12-20'), 'It ends (“2026-12-20”) before it starts.'],
    ['a text that is missing in Welsh', (csv: string) => csv.replace('Ar gau dros y Nadolig.', ''), 'text > cy'],
    ['a name that no notice has', (csv: string) => csv.replace('christmas,', 'easter,'), 'There is no notice “easter”.'],
  ])('refuses %s', (_, change, said) =>
    whileTinyContent({ files: { [FILE]: NOTICE } }, async (root) => {
      const ran = await importNotices(root, change);
      expect(ran).toMatchObject({ code: 1 });
      expect(ran.out).toContain(said);
      expect(readFileSync(join(root, `content/${FILE}`), 'utf8')).toBe(NOTICE);
    }),
  );

  test('never overwrites what somebody else has changed since the export', () =>
    whileTinyContent({ files: { [FILE]: NOTICE } }, async (root) => {
      const ran = await importNotices(root, (csv) => {
        writeFileSync(join(root, `content/${FILE}`), NOTICE.replace('2026-12-27', '2026-12-31'));
        return csv.replace('2026-12-27', '2027-01-02');
      });
      expect(ran).toMatchObject({ code: 1 });
      expect(read(root)['until']).toBe('2026-12-31');
    }));
});
