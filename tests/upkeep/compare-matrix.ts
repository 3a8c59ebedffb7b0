import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { expect } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { coverageMatrix, type CoverageMatrix } from '../../src/upkeep/coverage-matrix.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';
import { plainCell, plainColumns, readRawContent, type Raw } from './plain-matrix.ts';
import { withDigests } from '../support/with-digests.ts';

const ours = (matrix: CoverageMatrix) =>
  matrix.rows.flatMap(({ type, cells }) =>
    cells.map((cell, at) => {
      const { dimension, id } = matrix.columns[at]!;
      const names = (list: readonly string[]) => [...list].sort().join(',');
      return `${type} ${dimension}:${id} ${cell.mark} | ${names(cell.takes)} | ${names(cell.confirmed)} | ${names(cell.unstated)}`;
    }),
  );

/** Compares every cell of areas (of all, unless some are named) and their councils with a plain count; returns how many were compared. */
export function compareMatrix(root: string, areas?: readonly string[]): number {
  const { directory } = readDirectory(root, FIXTURE_TODAY);
  const content = readRawContent(root);
  const columns = plainColumns(content);
  let compared = 0;
  for (const area of directory!.areas.filter(({ slug }) => !areas || areas.includes(slug))) {
    for (const council of [undefined, ...area.councils.map(({ slug }) => slug)]) {
      const place = { area: area.slug, council };
      const plain = content.types.flatMap((type) =>
        columns.map((column) => `${type} ${column} ${plainCell(content, place, type, column, FIXTURE_TODAY)}`),
      );
      expect(ours(coverageMatrix(place, directory!, FIXTURE_TODAY)).sort(), `${place.area}/${council ?? ''}`).toEqual(plain.sort());
      compared += plain.length;
    }
  }
  return compared;
}

/** Gives every listing other things to say, the same ones each time. */
export function stir(folder: string, seed: number): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const known = fc.constantFrom('yes', 'no', 'unknown');
  const confirmation = fc.record({
    on: fc.constantFrom('2026-11-01', '2026-08-01', '2026-03-01', '2025-01-01'),
    by: fc.constant('provider'),
    how: fc.constantFrom('phone', 'public-source'),
  });
  const change = fc.record({
    genders: fc.option(fc.constantFrom(['all'], ['women'], ['men', 'women'], ['nonbinary']), { nil: undefined }),
    ages: fc.constantFrom({}, { minAge: 18 }, { maxAge: 17 }, { minAge: 14, maxAge: 25 }, { minAge: 0, maxAge: 13 }),
    byAndFor: fc.subarray(['lgbt', 'women-and-girls', 'deaf'], { maxLength: 1 }),
    serves: fc.subarray(['lgbt', 'men-and-boys', 'deaf', 'students']),
    nonRecent: known,
    police: known,
    interpreters: known,
    languages: fc.subarray(['welsh', 'polish']),
    confirmed: fc.record({ contact: confirmation, eligibility: confirmation, access: confirmation }, { requiredKeys: [] }),
    isPaused: fc.constantFrom(false, false, false, true),
    isLocal: fc.boolean(),
  });
  const changes = fc.sample(change, { seed, numRuns: files.length });
  files.forEach((file, at) => {
    const each = changes[at]!;
    const path = join(folder, file);
    const raw = parse(readFileSync(path, 'utf8')) as Raw;
    if (raw.coverage.everywhere) return;
    const { minAge: _min, maxAge: _max, genders: _genders, ...rest } = raw.eligibility ?? {};
    raw.eligibility = {
      ...rest,
      ...each.ages,
      ...(each.genders && { genders: each.genders }),
      serves: each.serves,
      byAndFor: each.byAndFor,
    };
    raw.eligibility.nonRecent = each.nonRecent;
    raw.access = { ...raw.access, withoutPoliceReport: each.police, interpreters: each.interpreters, languages: each.languages };
    raw.confirmed = each.confirmed;
    if (each.isPaused) raw.lifecycle = { status: 'temporarily-closed' };
    if (each.isLocal && raw.coverage.areas.length === 1) {
      const area = parse(readFileSync(join(folder, '../areas', `${raw.coverage.areas[0]}.yaml`), 'utf8')) as Raw;
      raw.coverage.councils = [area.councils[at % area.councils.length].slug];
    }
    writeFileSync(path, stringify(withDigests(raw)));
  });
}
