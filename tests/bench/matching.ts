// Prints how long findServices takes, for the shipped listings repeated to 300, 3,000 and 10,000 in the areas of the country.
// Run with: npx node tests/bench/matching.ts
import { readDirectory } from '../../src/directory/read-directory.ts';
import type { Candidate } from '../../src/match/candidate.ts';
import { findServices } from '../../src/match/find-services.ts';
import { wallToLondon } from '../../src/match/london-time.ts';
import type { Query } from '../../src/match/query.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';

const TODAY = '2026-11-23';
const RUNS = 41;

const { directory } = readDirectory('.', TODAY);
const shipped: Candidate[] = directoryToCandidates(directory!, TODAY).map(({ service: _, ...candidate }) => candidate);

/** So many services, all of which cover the place or serve everyone: nothing is left out, which is the slowest case. */
function repeat(count: number): Candidate[] {
  return Array.from({ length: count }, (_, at) => {
    const one = shipped[at % shipped.length]!;
    const coverage = one.coverage.everywhere ? one.coverage : { ...one.coverage, areas: [...one.coverage.areas, 'kent'] };
    return { ...one, ref: `r${at}`, name: `${one.name} ${(at * 7919) % count}`, coverage };
  });
}

const PLACE: Query = {
  areas: ['kent', 'surrey'],
  countries: ['england', 'england'],
  point: { lat: 51.27, lon: 0.52, basis: 'town', precisionMiles: 1.5 },
  today: TODAY,
  now: wallToLondon(TODAY, 700),
  overTheBorderMiles: 20,
};

const QUERIES: Record<string, Query> = {
  'place only': PLACE,
  'every question answered': {
    ...PLACE,
    situation: 'past',
    age: '16-17',
    gender: 'woman',
    communities: ['lgbt', 'deaf'],
    contact: ['text', 'webchat'],
    languages: ['polish'],
    needs: ['interpreter', 'step-free', 'choice-of-worker'],
  },
};

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

for (const [name, query] of Object.entries(QUERIES)) {
  console.log(`\n${name} (median of ${RUNS} runs)`);
  for (const count of [300, 3_000, 10_000]) {
    const candidates = repeat(count);
    const found = findServices(candidates, query).length;
    const ms = medianMs(() => findServices(candidates, query));
    console.log(
      `${String(count).padStart(6)} services, ${String(found).padStart(5)} shown: ${ms.toFixed(2).padStart(6)} ms, ${((ms / count) * 1000).toFixed(2)} µs each`,
    );
  }
}
