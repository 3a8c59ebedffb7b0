import { AGE_YEARS } from '../../src/match/age.ts';
import type { Candidate } from '../../src/match/candidate.ts';
import type { Query } from '../../src/match/query.ts';
import { TODAY } from './golden/sketch.ts';
import { settled } from './generated.ts';

/** Two services that differ in one fact, and what is asked: the first speaks for itself where the second does not. */
type Pair = [fitting: Candidate, worse: Candidate, asked: Query];

const eligible = (candidate: Candidate, more: Partial<Candidate['eligibility']>): Candidate => ({
  ...candidate,
  eligibility: { ...candidate.eligibility, ...more },
});
const typed = (candidate: Candidate, ...types: string[]): Candidate => settled({ ...candidate, types });

/** Both are of one kind each. */
const kinds = (c: Candidate, asked: Query, fitting: string, worse: string): Pair => [typed(c, fitting), typed(c, worse), asked];

/**
 * Ways in which one service fits worse than another, by the words of docs/matching.md and without the code that ranks.
 * Each takes any service and any question, and sets no more than the facts that it is about.
 */
export const PAIRS: Record<string, (candidate: Candidate, query: Query) => Pair> = {
  'R20 it is closed for a time': (c, q) => [{ ...c, status: 'active' }, { ...c, status: 'temporarily-closed' }, q],
  'R21 it is for anyone hurt by any crime': (c, q) => kinds(eligible(c, { byAndFor: [] }), q, 'counselling', 'legal'),
  'R22 recent: it is no SARC': (c, q) => kinds(c, { ...q, situation: 'just-happened' }, 'sarc', 'rape-support'),
  'R23 past: it says no': (c, q) => {
    const one = typed(c, 'rape-support');
    return [eligible(one, { nonRecent: 'yes' }), eligible(one, { nonRecent: 'no' }), { ...q, situation: 'past' }];
  },
  'R24 ongoing: it does not cover domestic abuse': (c, q) => [
    typed(c, 'counselling', 'domestic-abuse'),
    typed(c, 'counselling'),
    { ...q, situation: 'ongoing', age: undefined },
  ],
  'R25 reported: it has no adviser': (c, q) => kinds(c, { ...q, situation: 'reported' }, 'isva', 'rape-support'),
  'R26 helping: it says nothing of families': (c, q) => kinds(c, { ...q, situation: 'supporting-someone' }, 'family', 'rape-support'),
  'R27 under 18: it says nothing of young people': (c, q) => [
    eligible(typed(c, 'counselling'), { serves: ['young-people'] }),
    eligible(typed({ ...c, patients: [] }, 'counselling'), { serves: [], byAndFor: [] }),
    { ...q, age: '16-17', situation: undefined },
  ],
  'R29 it says nothing of the chosen community': (c, q) => [
    eligible(c, { byAndFor: ['lgbt'] }),
    eligible(c, { byAndFor: [] }),
    { ...q, communities: ['lgbt'] },
  ],
  'R31 it names other ways only': (c, q) => [
    { ...c, ways: ['text'] },
    { ...c, ways: ['group'], contactWays: [] },
    { ...q, contact: ['text'] },
  ],
  'R32 it neither speaks the language nor has interpreters': (c, q) => [
    { ...c, languages: ['bsl'] },
    { ...c, languages: [], interpreters: 'no' },
    { ...q, languages: ['bsl'] },
  ],
  'R33 it is not step-free': (c, q) => [
    { ...c, stepFree: 'yes' },
    { ...c, stepFree: 'no' },
    { ...q, needs: ['step-free'] },
  ],
  'R35 its ages are not known': (c, q) => {
    const age = q.age ?? 'adult';
    const one = eligible(c, { maxAge: undefined });
    return [eligible(one, { minAge: AGE_YEARS[age][0] }), eligible(one, { minAge: undefined }), { ...q, age }];
  },
  'R35 whom it takes by gender is not known': (c, q) => {
    const one = eligible(c, { serves: [], byAndFor: [] });
    return [eligible(one, { genders: ['all'] }), eligible(one, { genders: undefined }), { ...q, gender: q.gender ?? 'man' }];
  },
  'R36 it is a group': (c, q) => kinds(c, { ...q, situation: undefined }, 'rape-support', 'group'),
  'R37 a professional must send people': (c, q) => {
    const one = eligible({ ...c, withoutPoliceReport: 'yes' }, { selfReferralMinAge: undefined });
    return [
      { ...one, selfReferral: 'yes' },
      { ...one, selfReferral: 'no' },
      { ...q, age: 'adult' },
    ];
  },
  'R38 it takes nobody new': (c, q) => [
    { ...c, capacity: { status: 'open', asOf: TODAY } },
    { ...c, capacity: { status: 'closed', asOf: TODAY } },
    q,
  ],
  'R39 nobody has confirmed it for long': (c, q) => [confirmedOn(c, '2026-11-01'), confirmedOn(c, '2026-05-01'), q],
};

const confirmedOn = (candidate: Candidate, on: string): Candidate => ({
  ...candidate,
  confirmed: { contact: { on, by: 'provider', how: 'phone' } },
});
