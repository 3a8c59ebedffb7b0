import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runListings } from '../changing-listings/run-listings.ts';
import { FIXTURE_ROOT } from '../support/fixture-content.ts';
import { feedService } from './proposing.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'proposals-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function run(feed: string, to = 'proposals.csv') {
  writeFileSync(join(folder, 'feed.json'), feed);
  const ran = await runListings(FIXTURE_ROOT, 'propose', join(folder, 'feed.json'), '--to', join(folder, to));
  const rows = () => parse(readFileSync(join(folder, to)), { columns: true, bom: true }) as Record<string, string>[];
  return { ...ran, rows, isWritten: existsSync(join(folder, to)) };
}

const SERVICE = feedService();
const OTHER = feedService({ id: '2', name: 'Lunch club', description: 'Lunch.' });

describe('the shapes a feed comes in', () => {
  test.each([
    ['an array', JSON.stringify([SERVICE, OTHER])],
    ['a page of a list', JSON.stringify({ total_items: 2, contents: [SERVICE, OTHER], empty: false })],
    [
      'an organisation with its services',
      JSON.stringify([{ id: 'o1', name: 'Harbourlight Trust', services: [{ ...SERVICE, organization: undefined }, OTHER] }]),
    ],
    ['one object a line', `${JSON.stringify(SERVICE)}\n${JSON.stringify(OTHER)}\n`],
    ['with a byte order mark', `\uFEFF${JSON.stringify([SERVICE, OTHER])}`],
  ])('%s', async (_, feed) => {
    const { code, out, rows } = await run(feed);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('1 of 2 services are proposed') as string });
    expect(rows()).toMatchObject([{ Name: 'Harbourlight ISVA Service', Provider: 'Harbourlight Trust', Area: 'Kent' }]);
  });

  test('one service', async () => {
    expect((await run(JSON.stringify(SERVICE))).rows()).toHaveLength(1);
  });

  test('entries that are no services are counted, and the rest is read', async () => {
    const { out, rows } = await run(JSON.stringify([null, 7, 'x', [], { id: 1 }, SERVICE]));
    expect(rows()).toHaveLength(1);
    expect(out).toContain('5 entries were not services.');
  });
});

test('a workbook has the same rows', async () => {
  const { out } = await run(JSON.stringify([SERVICE]), 'proposals.xlsx');
  expect(out).toContain('1 of 1');
  const [head, row] = await readSheet(join(folder, 'proposals.xlsx'));
  expect(head!.slice(1, 3)).toEqual(['Name', 'Provider']);
  expect(row!.slice(1, 3)).toEqual(['Harbourlight ISVA Service', 'Harbourlight Trust']);
});

test('no cell is a formula', async () => {
  const { rows } = await run(JSON.stringify([feedService({ name: '=HYPERLINK("http://x")', description: 'ISVA' })]));
  expect(rows()[0]!['Name']).toBe('\'=HYPERLINK("http://x")');
});

describe('nothing is written', () => {
  test.each([
    ['where the file ends too early', '[{"id":"1","name":"ISVA"}'],
    ['where it is no JSON', 'name,phone\nISVA,01634 555123\n'],
    ['where it has no services', '{"contents":[],"empty":true}'],
    ['where it is empty', ''],
  ])('%s', async (_, feed) => {
    const { code, err, isWritten } = await run(feed);
    expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
    expect(err).toContain('feed.json');
  });

  test('where the sheet has no kind', async () => {
    expect((await run('[]', 'proposals')).err).toContain('ends in .xlsx or .csv');
  });
});

test('import says where feeds go', async () => {
  const { err } = await runListings(FIXTURE_ROOT, 'import', 'feed.json', '--as', 'open-referral');
  expect(err).toContain('npm run listings -- propose feed.json --to proposals.xlsx');
});
