import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { coverageMatrix, type CoverageMatrix } from '../../src/upkeep/coverage-matrix.ts';
import { matrixToGaps } from '../../src/upkeep/gaps-and-silence.ts';
import { stepsPerArea } from '../../src/upkeep/steps-per-area.ts';
import { findServices } from '../../src/match/find-services.ts';
import { stepsCovered } from '../../src/match/steps.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { plainCell, plainColumns, readRawContent, type Raw } from './plain-matrix.ts';

const TODAY = '2026-11-23';

const ours = (matrix: CoverageMatrix) =>
  matrix.rows.flatMap(({ type, cells }) =>
    cells.map((cell, at) => {
      const { dimension, id } = matrix.columns[at]!;
      const names = (list: readonly string[]) => [...list].sort().join(',');
      return `${type} ${dimension}:${id} ${cell.mark} | ${names(cell.takes)} | ${names(cell.confirmed)} | ${names(cell.unsaid)}`;
    }),
  );

/** Compares every cell of every area and council of a content folder; gives how many were compared. */
function compareAll(root: string, areas?: readonly string[]): number {
  const { directory } = readDirectory(root, TODAY);
  const content = readRawContent(root);
  const columns = plainColumns(content);
  let compared = 0;
  for (const area of directory!.areas.filter(({ slug }) => !areas || areas.includes(slug))) {
    for (const council of [undefined, ...area.councils.map(({ slug }) => slug)]) {
      const place = { area: area.slug, council };
      const plain = content.types.flatMap((type) =>
        columns.map((column) => `${type} ${column} ${plainCell(content, place, type, column, TODAY)}`),
      );
      expect(ours(coverageMatrix(place, directory!, TODAY)).sort(), `${place.area}/${council ?? ''}`).toEqual(plain.sort());
      compared += plain.length;
    }
  }
  return compared;
}

describe('the matrix is what a plain count says', () => {
  test('over all listings, for every area and every council', () => {
    expect(
      compareAll(
        '.',
        readDirectory('.', TODAY).directory!.areas.map(({ slug }) => slug),
      ),
    ).toBeGreaterThan(43 * 18 * 40);
  });

  test('where listings say all sorts of things, confirmed long ago and lately, closed and for single councils', () => {
    const root = mkdtempSync(join(tmpdir(), 'matrix-'));
    try {
      cpSync('content', join(root, 'content'), { recursive: true });
      stir(join(root, 'content/services'), 7);
      const { directory, problems } = readDirectory(root, TODAY);
      expect(problems).toEqual([]);
      const marks = directory!.areas
        .slice(0, 9)
        .flatMap(({ slug }) =>
          coverageMatrix({ area: slug }, directory!, TODAY).rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)),
        );
      expect(new Set(marks)).toEqual(new Set(['confirmed', 'listed', 'nobody', 'unsaid']));
      compareAll(root, ['kent', 'greater-manchester', 'gwent', 'hampshire', 'avon-and-somerset']);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

/** Gives every listing other things to say, the same ones each time. */
function stir(folder: string, seed: number): void {
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
    writeFileSync(path, stringify(raw));
  });
}

describe('the steps of an area', () => {
  const { directory } = readDirectory('.', TODAY);
  const candidates = directoryToCandidates(directory!, TODAY);
  test.each(['kent', 'hertfordshire', 'greater-manchester', 'gwent', 'city-of-london'])(
    'have the same people in %s as its own page',
    (area) => {
      const results = findServices(candidates, { areas: [area], countries: [], today: TODAY, overTheBorderMiles: 20 });
      const shown = stepsCovered(directory!.vocabulary.steps, results, [area]);
      const steps = stepsPerArea(directory!, TODAY).find((each) => each.area === area)!;
      expect(steps.steps.map(({ step, cell }) => [step, [...cell.takes].sort()])).toEqual(
        shown.map(({ id, services }) => [id, services.map(({ candidate }) => candidate.slug).sort()]),
      );
      expect(steps.empty).toEqual(shown.filter(({ services }) => services.length === 0).map(({ id }) => id));
    },
  );
});

test('gaps are the kinds that nobody offers, and the groups that all who do say no to', () => {
  const { directory } = readDirectory('.', TODAY);
  const own = directory!.services.filter(({ coverage }) => coverage.areas.includes('kent'));
  const onlyMen = own.map((service) => ({
    ...service,
    eligibility: { ...service.eligibility, genders: ['men' as const], serves: [], byAndFor: [] },
  }));
  const matrix = coverageMatrix({ area: 'kent' }, { ...directory!, services: onlyMen }, TODAY);
  const gaps = matrixToGaps(matrix, ['sarc', 'isva', 'non-recent']);
  expect(gaps.types).toEqual(['non-recent']);
  expect(gaps.groups.map(({ type, columns }) => [type, columns.map(({ id }) => id)])).toEqual([
    ['sarc', ['woman', 'nonbinary']],
    ['isva', ['woman', 'nonbinary']],
  ]);
  expect(gaps.notRunBy).toEqual(['sarc', 'isva']);
});
