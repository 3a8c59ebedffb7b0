import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runListings } from '../changing-listings/run-listings.ts';
import { FIXTURE_ROOT, fixtureDirectory } from '../support/fixture-content.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'snapshot-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const snapshot = () => runListings(FIXTURE_ROOT, 'snapshot', '--to', folder);
const rowsOf = (name: string) => parse(readFileSync(join(folder, name)), { columns: true, bom: true }) as Record<string, string>[];

describe('waits and coverage of a day', () => {
  test('are two files with the day in their names and in every row, the same bytes each time', async () => {
    expect((await snapshot()).code).toBe(0);
    const names = readdirSync(folder);
    expect(names).toEqual(['coverage-2026-11-23.csv', 'waits-2026-11-23.csv']);
    const first = names.map((name) => readFileSync(join(folder, name)));
    await snapshot();
    expect(names.map((name) => readFileSync(join(folder, name)))).toEqual(first);
    for (const name of names) expect(new Set(rowsOf(name).map(({ day }) => day)), name).toEqual(new Set(['2026-11-23']));
  });

  test('have each wait that a service states, as it states it', async () => {
    await snapshot();
    const stated = fixtureDirectory().services.filter(
      ({ lifecycle, capacity }) => lifecycle.status !== 'closed' && capacity.status !== 'unknown',
    );
    const rows = rowsOf('waits-2026-11-23.csv');
    expect(stated.length).toBeGreaterThan(3);
    expect(rows.map(({ ref }) => ref).sort()).toEqual(stated.map(({ ref }) => ref).sort());
    for (const { ref, capacity } of stated)
      expect(rows.find((row) => row['ref'] === ref)).toMatchObject({
        status: capacity.status,
        weeks_from: String(capacity.weeksFrom ?? ''),
        weeks_to: String(capacity.weeksTo ?? ''),
        as_of: capacity.asOf,
      });
  });

  test('count what the coverage command counts', async () => {
    await snapshot();
    const { out } = await runListings(FIXTURE_ROOT, 'coverage', '--area', 'kent', '--json');
    const [kent] = JSON.parse(out) as {
      rows: { type: string; cells: { dimension: string; id: string; takes: string[]; confirmed: string[] }[] }[];
    }[];
    const expected = kent!.rows.flatMap(({ type, cells }) =>
      cells
        .filter(({ takes }) => takes.length > 0)
        .map(({ dimension, id, takes, confirmed }) => `${type} ${dimension} ${id} ${takes.length} ${confirmed.length}`),
    );
    const rows = rowsOf('coverage-2026-11-23.csv').filter(
      ({ area, council, listed }) => area === 'kent' && council === '' && listed !== '0',
    );
    expect(rows.map((row) => `${row['type']} ${row['dimension']} ${row['group']} ${row['listed']} ${row['confirmed']}`)).toEqual(expected);
  });

  test('are not written where there is no folder', async () => {
    const { code, err } = await runListings(FIXTURE_ROOT, 'snapshot', '--to', join(folder, 'nowhere'));
    expect(code).not.toBe(0);
    expect(err).toContain('can’t be written');
  });
});
