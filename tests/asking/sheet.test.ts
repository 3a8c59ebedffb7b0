import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rowsToCsv } from '../../src/export/csv.ts';
import { Round } from './round.ts';

// One provider with every service of Kent: a row for each line of each.
const asks = new Round();
let sheet: string[][] = [];
beforeAll(async () => {
  asks.write('contacts.csv', asks.read('contacts.csv').replace(/\w{6}@provider/g, 'all@provider'));
  await asks.run('ask', '--area', 'kent', '--to', asks.out, '--sheet');
  const [first] = await readXlsx(join(asks.out, readdirSync(asks.out)[0]!));
  sheet = first!.data.map((row) => row.map((cell) => String(cell ?? '')));
});

let round: Round;
beforeEach(() => (round = asks.copy('2026-11-30')));

/** The sheet with marks of one kind in each line that shows something, and changes to some rows. */
async function importSheet(change: (row: string[]) => string[] = (row) => row) {
  const [head, ...rows] = sheet as [string[], ...string[][]];
  const marked = rows.map((row) => change(row.with(4, row[3] === '' ? '' : 'Right')));
  const path = join(round.out, 'answered.csv');
  writeFileSync(path, rowsToCsv([head, ...marked]));
  return round.run('import', path, '--apply');
}

test('has every line of each service, with the code last', () => {
  expect(sheet[0]).toEqual(['Service', 'Line', 'What it is about', 'What we show', 'Right or wrong', 'What it should be', 'Code']);
  expect(sheet).toContainEqual(
    expect.arrayContaining(['Dormouse Counselling', '1', 'Phones 1', '0306 999 0103; What a call costs: normal call price']) as string[],
  );
  expect(new Set(sheet.slice(1).map(([name]) => name)).size).toBe(12);
});

test('comes back through import: what is right is confirmed, and nothing is taken twice', async () => {
  const { code, out } = await importSheet();
  expect(code).toBe(0);
  expect(out).toContain('answered.csv, fppu77: Dormouse Counselling (fppu77): all right. Confirmed: Contact, Area, Name and kind.');
  expect(round.listing('kent/counselling-kent-due.yaml')).toContain('contact: { on: 2026-11-30, by: provider, how: provider-form');
  expect((await importSheet()).out).toContain('taken before');
});

test('a number that should be another is a change to accept, and leaves the rest of the sheet as it is', async () => {
  const { out } = await importSheet((row) => (row[0] === 'Dormouse Counselling' && row[1] === '1' ? row.with(5, '0306 999 0104') : row));
  expect(out).toContain('to accept: Phones 1: 0306 999 0103');
  expect(existsSync(join(round.folder, 'changes/fppu77-2026-11-30.json'))).toBe(true);
  expect(round.listing('kent/counselling-kent-due.yaml')).toContain('0306 999 0103');
});

test('a code that was changed is refused', async () => {
  const before = round.listing('kent/counselling-kent-due.yaml');
  const { out } = await importSheet((row) => row.with(6, row[6]!.replace(/[0-9a-f]{32}$/, '0'.repeat(32))));
  expect(out).toContain('The code is not one that was sent.');
  expect(round.listing('kent/counselling-kent-due.yaml')).toBe(before);
});
