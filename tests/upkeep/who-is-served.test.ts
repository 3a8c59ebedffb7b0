import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { confirmationToState } from '../../src/listing/confirmation-state.ts';
import { findServices } from '../../src/match/find-services.ts';
import { stepsCovered } from '../../src/match/steps.ts';
import { countConfirmed, coverageMatrix } from '../../src/upkeep/coverage-matrix.ts';
import { matrixToGaps } from '../../src/upkeep/gaps-and-silence.ts';
import { stepsPerArea } from '../../src/upkeep/steps-per-area.ts';
import { fixtureDirectory, FIXTURE_ROOT, FIXTURE_TODAY, writeFixtureAsPreview } from '../support/fixture-content.ts';
import { compareMatrix, stir } from './compare-matrix.ts';

const directory = fixtureDirectory();

// Every area is compared in who-is-served.long.test.ts.
describe('the matrix is what a plain count says', () => {
  test('for areas with many, few and no listings, and for each of their councils', () => {
    expect(compareMatrix(FIXTURE_ROOT, ['kent', 'south-wales', 'city-of-london', 'surrey'])).toBeGreaterThan(10_000);
  });

  test('where listings say all sorts of things, confirmed long ago and lately, closed and for single councils', () => {
    const root = writeFixtureAsPreview();
    try {
      stir(join(root, 'content/services'), 7);
      const { directory: stirred, problems } = readDirectory(root, FIXTURE_TODAY);
      expect(problems).toEqual([]);
      const marks = ['kent', 'gwent', 'avon-and-somerset'].flatMap((area) =>
        coverageMatrix({ area }, stirred!, FIXTURE_TODAY).rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)),
      );
      expect(new Set(marks)).toEqual(new Set(['confirmed', 'listed', 'nobody', 'unstated']));
      compareMatrix(root, ['gwent', 'avon-and-somerset']);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

test('each service that a matrix counts is counted once, and so is each confirmed one', () => {
  const inKent = directory.services.filter(({ coverage, lifecycle }) => lifecycle.status === 'active' && coverage.areas.includes('kent'));
  const confirmed = inKent.filter(({ confirmed: { contact } }) =>
    ['confirmed', 'due'].includes(confirmationToState(contact, 'contact', FIXTURE_TODAY)),
  );
  expect(confirmed.length).toBeGreaterThan(0);
  expect(countConfirmed([coverageMatrix({ area: 'kent' }, directory, FIXTURE_TODAY)])).toEqual({
    count: inKent.length,
    confirmed: confirmed.length,
  });
});

describe('the steps of an area', () => {
  const candidates = directoryToCandidates(directory, FIXTURE_TODAY);
  test.each(['kent', 'hertfordshire', 'greater-manchester', 'gwent', 'city-of-london'])(
    'have the same people in %s as its own page',
    (area) => {
      const results = findServices(candidates, { areas: [area], countries: [], today: FIXTURE_TODAY, overTheBorderMiles: 20 });
      const shown = stepsCovered(directory.vocabulary.steps, results);
      const steps = stepsPerArea(directory, FIXTURE_TODAY).find((each) => each.area === area)!;
      expect(steps.steps.map(({ step, cell }) => [step, [...cell.takes].sort()])).toEqual(
        shown.map(({ id, services }) => [id, services.map(({ candidate }) => candidate.slug).sort()]),
      );
      expect(steps.empty).toEqual(shown.filter(({ services }) => services.length === 0).map(({ id }) => id));
    },
  );
});

test('a step names the councils of a service that covers some of them alone, and of no other', () => {
  const limitsIn = (area: string) =>
    stepsPerArea(directory, FIXTURE_TODAY)
      .find((each) => each.area === area)!
      .steps.flatMap(({ limits }) => limits);
  expect(limitsIn('west-midlands')).toContainEqual({ service: 'support-centre-coventry', councils: ['coventry'] });
  expect(limitsIn('warwickshire')).toEqual([]);
  expect(limitsIn('gwent').map(({ service }) => service)).not.toContain('health-centre-cardiff');
});

test('gaps are the kinds that nobody offers, and the groups that all who do say no to', () => {
  const own = directory.services.filter(({ coverage }) => coverage.areas.includes('kent'));
  const onlyMen = own.map((service) => ({
    ...service,
    eligibility: { ...service.eligibility, genders: ['men' as const], serves: [], byAndFor: [] },
  }));
  const matrix = coverageMatrix({ area: 'kent' }, { ...directory, services: onlyMen }, FIXTURE_TODAY);
  const gaps = matrixToGaps(matrix, ['sarc', 'isva', 'non-recent']);
  expect(gaps.types).toEqual(['non-recent']);
  expect(gaps.groups.map(({ type, columns }) => [type, columns.map(({ id }) => id)])).toEqual([
    ['sarc', ['woman', 'nonbinary']],
    ['isva', ['woman', 'nonbinary']],
  ]);
  expect(gaps.notRunBy).toEqual(['sarc', 'isva']);
});
