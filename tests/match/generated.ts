import fc from 'fast-check';
import { openingToHoursTable } from '../../src/listing/hours-table.ts';
import type { Candidate } from '../../src/match/candidate.ts';
import { typesToKinds } from '../../src/match/kinds.ts';
import { exemptListings } from '../../src/match/last-of-its-kind.ts';
import { wallToLondon } from '../../src/match/london-time.ts';
import { AGES, CONTACT_WAYS, GENDERS, NEEDS, SITUATIONS, type Query } from '../../src/match/query.ts';
import { TODAY } from './golden/sketch.ts';

/** Small worlds: few areas, names and dates, so that services meet and tie. */
const AREAS = ['kent', 'surrey', 'gwent'] as const;
const GROUPS = ['lgbt', 'deaf', 'young-people', 'men-and-boys', 'women-and-girls'] as const;
const LANGUAGES = ['polish', 'bsl'] as const;
const GENERAL: readonly string[] = ['hub', 'court', 'legal', 'domestic-abuse', 'stalking'];
const TYPES = ['sarc', 'isva', 'chisva', 'rape-support', 'counselling', 'helpline', 'chat', 'group', 'non-recent', 'family', ...GENERAL];
const HOURS = ['Mo-Fr 09:00-17:00; PH off', 'Mo-Su 18:00-02:00'].map((opening) => openingToHoursTable(opening, TODAY));

const known = fc.constantFrom('yes', 'no', 'unknown');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const point = fc
  .record({ lat: fc.constantFrom(51, 51.1, 51.3, 52, 53), lon: fc.constantFrom(-3, 0, 0.5) })
  .map((at) => ({ ...at, basis: 'town' as const, precisionMiles: 1.5 }));

const coverage: fc.Arbitrary<Candidate['coverage']> = fc.oneof(
  fc.record({
    areas: fc.subarray([...AREAS], { minLength: 1 }),
    councils: fc.constantFrom<string[]>([], ['medway']),
    wholeAreas: maybe(fc.constant(['surrey'])),
  }),
  fc.record({
    areas: fc.constant<string[]>([]),
    councils: fc.constant<string[]>([]),
    everywhere: fc.constantFrom('england-and-wales', 'england', 'wales'),
  }),
);

const genders: fc.Arbitrary<Candidate['eligibility']['genders']> = fc.oneof(
  fc.constantFrom<Candidate['eligibility']['genders']>(['all']),
  fc.subarray<'women' | 'men' | 'nonbinary'>(['women', 'men', 'nonbinary'], { minLength: 1 }),
);

const facts = fc.record({
  name: fc.constantFrom('Alpha', 'beta', 'Gamma'),
  types: fc.subarray(TYPES, { minLength: 1, maxLength: 3 }),
  coverage,
  points: fc.array(point, { maxLength: 2 }),
  status: fc.constantFrom('active', 'active', 'active', 'temporarily-closed', 'closed'),
  eligibility: fc.record({
    genders: maybe(genders),
    minAge: maybe(fc.constantFrom(0, 5, 13, 16, 17, 18, 60)),
    maxAge: maybe(fc.constantFrom(60, 90)),
    selfReferralMinAge: maybe(fc.constantFrom(13, 16)),
    serves: fc.subarray([...GROUPS], { maxLength: 2 }),
    byAndFor: fc.subarray([...GROUPS], { maxLength: 1 }),
    nonRecent: known,
  }),
  selfReferral: known,
  withoutPoliceReport: known,
  ways: fc.subarray(['phone' as const, 'text' as const, 'in-person' as const, 'video' as const]),
  contactWays: fc.subarray(['phone' as const, 'email' as const]),
  languages: fc.subarray([...LANGUAGES]),
  interpreters: known,
  choiceOfWorker: known,
  stepFree: known,
  patients: fc.subarray(['adult' as const, 'paediatric' as const]),
  cutOffDays: maybe(fc.constant(7)),
  sampleStorageMonths: maybe(fc.constant(24)),
  dayAndNight: fc.boolean(),
  hours: fc.subarray(HOURS),
  trust: fc.constantFrom<Candidate['trust'][]>({}, { phone: 'confirmed' }, { phone: 'likely' }, { phone: 'seen' }),
  freeToCall: known,
  textRelay: known,
  lines: fc.constant<Candidate['lines']>([]),
  phoneHoursOnly: fc.boolean(),
  closures: fc.constant<Candidate['closures']>([]),
  confirmed: fc
    .constantFrom(undefined, '2026-11-01', '2026-08-01', '2026-05-01', '2025-01-01')
    .map((on) => (on ? { contact: { on, by: 'provider' as const, how: 'phone' as const } } : {})),
  capacity: fc.record({
    status: fc.constantFrom('open', 'waiting-list', 'paused', 'closed', 'unknown'),
    asOf: fc.constantFrom('2026-11-10', '2026-01-01'),
  }),
});

const isGeneral = (types: readonly string[]) => {
  const kinds = typesToKinds(types);
  return kinds.length > 0 && kinds.every((kind) => GENERAL.includes(kind));
};

/** The same candidate with what follows from its types. */
export const settled = (candidate: Omit<Candidate, 'generalService'>): Candidate => ({
  ...candidate,
  generalService: isGeneral(candidate.types),
});

/** The candidates with the last of each kind marked, as the directory marks them. */
export function withExempt(candidates: readonly Candidate[]): Candidate[] {
  const exempt = exemptListings(candidates);
  return candidates.map((candidate) => ({ ...candidate, exemptFromWithdrawal: exempt.has(candidate.ref) }));
}

export const candidate: fc.Arbitrary<Candidate> = facts.map((all) =>
  settled({ ...all, ref: 'one', slug: 'one', exemptFromWithdrawal: false }),
);

export const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(candidate, { minLength: 1, maxLength: 12 })
  .map((list) => withExempt(list.map((each, at) => ({ ...each, ref: `r${at}`, slug: `s${at}` }))));

export const query: fc.Arbitrary<Query> = fc.record({
  areas: fc.subarray([...AREAS]),
  councils: maybe(fc.subarray(['medway', 'kent'])),
  countries: fc.constant(['england' as const]),
  point: maybe(point),
  today: fc.constant(TODAY),
  now: maybe(fc.constantFrom(600, 1200, 60, 1439).map((minutes) => wallToLondon(TODAY, minutes))),
  overTheBorderMiles: fc.constant(20),
  situation: maybe(fc.constantFrom(...SITUATIONS)),
  age: maybe(fc.constantFrom(...AGES)),
  gender: maybe(fc.constantFrom(...GENDERS)),
  communities: maybe(fc.subarray([...GROUPS])),
  contact: maybe(fc.subarray([...CONTACT_WAYS])),
  languages: maybe(fc.subarray([...LANGUAGES])),
  needs: maybe(fc.subarray([...NEEDS])),
});
