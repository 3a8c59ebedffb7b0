import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import figures from '../../src/build/proof-measures.json' with { type: 'json' };
import { dataToMeasures } from '../../src/build/proof-measures.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { contentToProof } from '../../src/upkeep/content-proof.ts';
import { GOLDEN } from '../match/golden/index.ts';
import { FORTY_PLACES } from '../match/forty-places.ts';
import { JOURNEYS } from '../private-and-neutral/journeys.ts';
import { FIXTURE_TODAY, fixtureDirectory } from '../support/fixture-content.ts';

describe('figures of tests and measurements', () => {
  const measures = dataToMeasures(figures);

  test('claim no more tests than there are, and nearly all of them', () => {
    const numberIn = (file: string, pattern: RegExp) => Number(pattern.exec(readFileSync(file, 'utf8'))![1]!.replaceAll('_', ''));
    const spoiled = [
      numberIn('tests/sheets/mutated-sheets.long.test.ts', /TOTAL = ([\d_]+)/),
      numberIn('tests/exact-postcodes/mutated-files.long.test.ts', /FILES = ([\d_]+)/),
      numberIn('tests/proposals/mutated-feeds.long.test.ts', /numRuns: ([\d_]+)/),
    ];
    const { date: _date, machine: _machine, requestsElsewhere, ...claimed } = measures.tests;
    // tests/private-and-neutral lets none through.
    expect(requestsElsewhere).toBe(0);
    const real: typeof claimed = {
      journeysWatched: Object.keys(JOURNEYS).length,
      placesWithSomeoneToCall: FORTY_PLACES.length,
      answersWrittenByHand: Object.values(GOLDEN).flat().length,
      answersGenerated: numberIn('tests/match/properties.long.test.ts', /describeProperties\(([\d_]+)\)/),
      spoiledFiles: spoiled.reduce((a, b) => a + b),
    };
    for (const key of Object.keys(real) as (keyof typeof real)[]) {
      expect(claimed[key], key).toBeLessThanOrEqual(real[key]);
      expect(claimed[key], key).toBeGreaterThan(real[key] * 0.8);
    }
  });

  test('have the times of the table of measurements, and sizes within the budgets', () => {
    const table = readFileSync('docs/performance.md', 'utf8');
    const secondsOf = (finder: string) =>
      Number(new RegExp(`\\|\\s+300 \\| ${finder}, BS5\\s+\\|(?:[^|]+\\|){2}\\s+([\\d.]+) \\|`).exec(table)![1]);
    const limitOf = (what: string) => Number(new RegExp(`\\| ${what}[^|]*(?:\\|[^|]+){2}\\| +([\\d.]+)(?:/[\\d.]+)? kB`).exec(table)![1]);
    expect(measures.speed).toMatchObject({ secondsToList: secondsOf('ours'), secondsToListOfClientOnlyFinder: secondsOf('client-only') });
    expect(measures.speed.kilobytesOfFirstPage).toBeLessThanOrEqual(limitOf('the first page'));
    expect(measures.speed.kilobytesToList).toBeLessThanOrEqual(limitOf('cold start to the list for “BS5”'));
  });

  test('a missing key stops the build, and says which', () => {
    const { secondsToList: _left, ...speed } = figures.speed;
    expect(() => dataToMeasures({ ...figures, speed })).toThrow('src/build/proof-measures.json: speed.secondsToList');
  });

  test('so does a figure that is not expected, or that is no number', () => {
    expect(() => dataToMeasures({ ...figures, tests: { ...figures.tests, visitors: 12 } })).toThrow('proof-measures.json: tests');
    expect(() => dataToMeasures({ ...figures, speed: { ...figures.speed, secondsToList: 'fast' } })).toThrow('speed.secondsToList');
  });
});

describe('figures of the content', () => {
  const directory = fixtureDirectory();
  const candidates = directoryToCandidates(directory, FIXTURE_TODAY);
  const proof = contentToProof(directory, candidates, FIXTURE_TODAY);

  test('count every open service, and every detail of theirs in one class', () => {
    const open = candidates.filter(({ status }) => status !== 'closed');
    expect(proof.services).toBe(open.length);
    const details = open.flatMap((candidate) => candidate.details);
    expect(Object.values(proof.details).reduce((a, b) => a + b)).toBe(details.length);
    const isFallback = ({ reason }: (typeof details)[number]) => reason.key === 'fallback';
    expect(proof.details.fallback).toBe(details.filter(isFallback).length);
    expect(proof.details.confirmed).toBe(details.filter((detail) => detail.trust === 'confirmed' && !isFallback(detail)).length);
    expect(proof.details.fallback).toBeGreaterThan(0);
  });

  test('a confirmation counts for 90 days and not a day longer; one that was read on a public page doesn’t', () => {
    const [service] = directory.services.filter(({ lifecycle }) => lifecycle.status === 'active');
    const confirmedOn = (on: string, how: 'phone' | 'public-source') => {
      const confirmed = { contact: { on, by: 'provider' as const, how, facts: 'x' } };
      const candidate = {
        ...candidates.find(({ slug }) => slug === service!.slug)!,
        service: { ...service!, confirmed },
        status: 'active' as const,
      };
      return contentToProof(directory, [candidate], '2026-11-23').confirmed;
    };
    expect(confirmedOn('2026-08-25', 'phone')).toBe(1);
    expect(confirmedOn('2026-08-24', 'phone')).toBe(0);
    expect(confirmedOn('2026-11-20', 'public-source')).toBe(0);
  });

  test('a number that was tested counts once, and only for 30 days', () => {
    const [first] = candidates.filter(({ status, service }) => status === 'active' && service.contact.phones.length > 0);
    const number = first!.service.contact.phones[0]!.number;
    const tested = ['2026-11-01', '2026-11-20', '2026-10-01'].map((on) => ({
      number,
      on,
      answered: 'person' as const,
      by: 'commissioner' as const,
    }));
    const proofOf = (tests: typeof tested) =>
      contentToProof(directory, [{ ...first!, service: { ...first!.service, tested: tests } }], '2026-11-23');
    expect(proofOf(tested).tested).toBe(1);
    expect(proofOf(tested.slice(2)).tested).toBe(0);
  });

  test('guides that await a clinician, a lawyer or a specialist are counted once; those that await a translator alone are not', () => {
    const guides = [['clinical', 'legal'], ['welsh'], ['survivor-sector'], []].map((review) => ({
      ...directory.guides[0]!,
      review,
    })) as typeof directory.guides;
    expect(contentToProof({ ...directory, guides }, [], '2026-11-23')).toMatchObject({ guides: 4, guidesAwaiting: 2 });
  });
});
