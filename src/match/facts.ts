import type { Candidate } from './candidate.ts';

type Facts = Omit<Candidate, 'ref' | 'slug' | 'name' | 'types'>;

/** What holds where nothing is said. */
const DEFAULTS: Facts = {
  generalService: false,
  coverage: { areas: [], councils: [] },
  points: [],
  status: 'active',
  closures: [],
  eligibility: { serves: [], byAndFor: [], nonRecent: 'unknown' },
  selfReferral: 'unknown',
  withoutPoliceReport: 'unknown',
  ways: [],
  contactWays: [],
  languages: [],
  interpreters: 'unknown',
  choiceOfWorker: 'unknown',
  stepFree: 'unknown',
  patients: [],
  dayAndNight: false,
  hours: [],
  trust: {},
  freeToCall: 'unknown',
  textRelay: 'unknown',
  lines: [],
  phoneHoursOnly: false,
  confirmed: {},
  capacity: { status: 'unknown' },
  exemptFromWithdrawal: false,
};

/** A candidate as it travels with the cards: what is not known, and what holds anyway, is left out. */
export type CandidateFacts = Pick<Candidate, 'ref' | 'slug' | 'name' | 'types'> &
  Partial<Omit<Facts, 'coverage' | 'eligibility'>> & {
    coverage?: Partial<Candidate['coverage']>;
    eligibility?: Partial<Candidate['eligibility']>;
  };

/** What travels beside a card, which says the rest itself; the name only where the card bears another one. */
export type CardFacts = Omit<CandidateFacts, 'ref' | 'slug' | 'name'> & { name?: string };

/** A candidate without what `factsToCandidate` puts back. */
export function candidateToFacts({ ref, slug, name, types, coverage, eligibility, ...rest }: Candidate): CandidateFacts {
  const facts = {
    ...whatDiffers(rest, DEFAULTS),
    coverage: whatDiffers(coverage, DEFAULTS.coverage),
    eligibility: whatDiffers(eligibility, DEFAULTS.eligibility),
  };
  return { ref, slug, name, types, ...whatDiffers(facts, { coverage: {}, eligibility: {} }) };
}

/** The whole candidate again. */
export const factsToCandidate = (facts: CandidateFacts): Candidate => ({
  ...DEFAULTS,
  ...facts,
  coverage: { ...DEFAULTS.coverage, ...facts.coverage },
  eligibility: { ...DEFAULTS.eligibility, ...facts.eligibility },
});

/** The entries of an object that are not those of another. */
function whatDiffers<T extends object>(object: T, from: Partial<T>): Partial<T> {
  const known = new Map(Object.entries(from).map(([key, value]) => [key, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(object).filter(([key, value]) => value !== undefined && JSON.stringify(value) !== known.get(key)),
  ) as Partial<T>;
}
